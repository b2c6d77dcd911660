import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { notKnown, relative, text, toTell } from '../wording.ts'

/** A girl who is missing tonight. Sent at once, before the forms are complete and before the sergeant has read it. */
export const dangerFromPolice = ({ ago, said, born }: CaseTimes): Case => ({
  id: 'danger-from-police',
  author: 'lkm-constable',
  danger: {
    now: 'yes',
    policeCalled: 'yes',
    calledWhen: 'Today, by her aunt, 20 minutes before this was begun',
    logNumber: 'LK-1183',
  },
  assessment: {
    '2.1': 'Saoirse Kettlewick',
    '2.2': '2 Pikestaff Row\nLarkmere',
    '2.2-postcode': 'ZZ99 3CE',
    '2.3': 'Sersh',
    '2.4': '07700 900127',
    '2.5': born(15, 30, 8),
    '2.6': 'Girl',
    '2.7': notKnown,
    '2.8': 'English, some Irish',
    '2.9': 'white-irish',
    '2.13': [
      relative('Orla Kettlewick', 'Aunt, special guardian', 'yes'),
      relative('Finn Kettlewick', 'Cousin', 'no', born(11, 2, 12)),
    ],
    '2.15': 'LK-1183',
    '2.16': notKnown,
    '2.18': 'Hollin Bank Academy, year 11',
    '3.4': 'Officer in the missing episode; has met her twice',
    '3.7': ago(0),
    '4.1': text`
      Saoirse went out at about 6pm to meet a friend and did not come home. At 9:20pm her aunt had a text from her: “cant
      get out they wont drive me back”, and then nothing. Her phone was last seen near Cinder Basin and is now off.

      This is the third time in five weeks. On ${said(12)} she came home at 4am with a bruised wrist and cash she could
      not account for, and would say only that she had been “looked after”. She was brought back then in a grey van.`,
    '4.2': notKnown,
    '4.5': notKnown,
    '6.1-absent': 'She is missing. I have not been able to speak with her since this began.',
    '6.3':
      'Her aunt says: “She is not running off. Somebody is coming to get her.” She wants her found tonight.',
    '7.1': 'exploited',
    '8.1': text`
      I believe that Saoirse is being held or moved by adults who are exploiting her, and that she is at risk of serious
      harm tonight.`,
    '8.3':
      'Grey van, part of its plate is thought to be “KX”. One man is called “Uncle Dez” by younger people at Cinder Basin.',
    '8.3-told': toTell('lkm-intelligence'),
    '8.4': 'Cinder Basin: the units behind the car wash, and the lay-by where vans wait after dark.',
    '8.4-told': toTell('lkm-intelligence', 'lkm-housing'),
    '9.1':
      'Officers are searching at Cinder Basin. High-risk missing enquiry is open. A strategy discussion is needed tonight.',
    '9.5': ago(0),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'yes',
    a4: 'Out of hours duty social worker',
    a5: ago(0),
    a6: notKnown,
    b7: 'no',
    b9: 'No time: my sergeant is at the scene and knows that I am sending it',
    c7: 'missing',
    c8: 'Last known near Cinder Basin, with adults who are not known by name',
    g2: 'Her text that she could not get out, and that nobody would drive her back.',
    g3: ['physical', 'sexual-exploitation', 'trafficking'],
    g14: 'The men at Cinder Basin have been violent to officers. Nobody should go there alone.',
  },
  steps: [
    {
      by: 'lkm-constable',
      does: 'chooseRoute',
      with: { openToChildrensServices: 'not-known', exploitationRiskIdentified: 'not-known' },
    },
    { by: 'lkm-constable', does: 'sendReferral', with: {} },
  ],
})
