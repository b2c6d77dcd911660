import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, agrees, notApplicable, notKnown, relative, services, text, toTell } from '../wording.ts'

/** From the nurse; the MASH has a question, and the clock stands still until she answers it. */
export const returnedWithQuestion = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'returned-with-question',
  author: 'lkm-nurse',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Bethan Corrigale',
    '2.2': '5 Linnet Yard\nLarkmere',
    '2.2-postcode': 'ZZ99 6FH',
    '2.3': notApplicable,
    '2.4': '07700 900162',
    '2.5': born(15, 22, 9),
    '2.6': 'Girl',
    '2.7': 'Type 1 diabetes',
    '2.8': 'English, Welsh',
    '2.9': 'white-british',
    '2.10': notApplicable,
    '2.13': [
      relative('Huw Corrigale', 'Father', 'yes'),
      relative('Non Corrigale', 'Mother, lives in another county', 'yes'),
    ],
    '2.14': notKnown,
    '2.15': notApplicable,
    '2.16': '999 324 4511',
    '2.17': 'Dr Lindqvist, Osier Lane Practice',
    '2.18': 'Educated at home since the spring',
    '2.18-upn': notKnown,
    '2.19': notApplicable,
    '2.20': ['home-educated'],
    '3.4': 'Her diabetes and school nurse for three years',
    '3.6': 'Ravi Thistlewood, named nurse and team manager, 01632 960104',
    '3.7': ago(7),
    '3.8': notApplicable,
    '3.9': ahead(70),
    '4.1': text`
      At clinic on ${said(7)} Bethan’s readings had been poor for six weeks. Asked what had changed, she said that she
      stays “at Priya’s mum’s friend’s” on most weekends, that there is drink there, and that she sometimes cannot get to
      her insulin because “they put my bag away so I’ll stay”.

      She has been given a necklace and a phone by a woman there called Jax, who “does our nails and that”, and has met men
      whom Jax calls her cousins. She did not want to say more about them.`,
    '4.2': notKnown,
    '4.5': 'no',
    '5.1': text`
      Bethan sees few people of her age since she left school. Jax has offered her company and treats, and keeps her
      there by holding her medicine. Adults who do that can do her grave harm within a day.`,
    '5.2a': 'None known. She reads and writes well.',
    '5.2b': notApplicable,
    '5.3': notKnown,
    '5.4': 'She has never missed a clinic. She writes songs, and lets her nurse hear them.',
    '5.5': 'Where the house is, and what happens there at night.',
    '5.6': 'She and her father moved here two years ago. He drives at night and sleeps by day.',
    '5.7': 'Her father comes to every appointment that he can and keeps a diary of her readings.',
    '5.8': 'How often she speaks with her mother.',
    '5.9': 'The house is a bus ride away, “past the sidings”. Other girls go there.',
    '5.10': 'A music group on Saturdays at Hollin Bank library would have her.',
    '5.11': 'Which girls, and whether their parents know.',
    '6.1': '“Jax is lovely, it’s just the lads get a bit much.”',
    '6.2': '“I’d like to go back to school but not my old one.”',
    '6.3':
      'Her father thought that she was at a friend’s house with the friend’s mother. He is angry with himself.',
    '6.4': 'He wants her well, and somewhere to be at weekends that is safe.',
    '7.1': 'groomed-or-targeted',
    '7.1-nrm': 'not-considered',
    '8.1': text`
      A woman is drawing girls to a house where there are men and alcohol, and takes away Bethan’s insulin to keep her
      there. Bethan is at risk of sexual exploitation and of a diabetic emergency.`,
    '8.2': 'Priya, 15, and a girl called Lou, perhaps 13, are at the house on the same weekends.',
    '8.2-told': toTell('lkm-mash', 'lkm-health-spoc'),
    '8.3': '“Jax”, a woman of about 35. Men whom she calls cousins; one is “Big Tone”.',
    '8.3-told': toTell('lkm-police-spoc', 'lkm-intelligence'),
    '8.4': 'A house past the railway sidings, on the 9 bus. The street is not known.',
    '8.4-told': toTell('lkm-intelligence'),
    '9.1':
      'A second insulin pen that stays in her coat; her father drives her at weekends; seen in clinic weekly.',
    '9.2': 'A way back into a school that she chooses.',
    '9.3': 'Her readings, that she has her medicine with her, and that she says weekends are hers.',
    '9.4': 'To know whether children’s services have heard of this house.',
    '9.5': ago(2),
    '10.1': actions({
      'line-manager': ['Odalys Fenwick', ago(6)],
      mash: 'Odalys Fenwick',
      intelligence: 'Odalys Fenwick',
      'health-needs': ['Odalys Fenwick', ago(5)],
      education: 'Children’s services',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'no',
    b7: 'yes',
    b8: 'Ravi Thistlewood, named nurse and team manager',
    b10: 'Mornings',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    f2: services({ 'school-nurse': ['now', 'Odalys Fenwick'], 'social-care': ['not-known', ''] }),
    g2: 'She told me that her bag with the insulin is taken from her so that she stays.',
    g3: ['physical', 'emotional', 'sexual-exploitation'],
    g4: 'To me, in clinic: “They put my bag away so I’ll stay.”',
    g8: 'Alcohol at the house. None at home.',
    g10: 'Weekly clinic since the readings changed. She comes, and talks a little more each time.',
    g13: 'Second pen, and her father now collects her.',
    g14: notApplicable,
    h1: 'yes',
    h2: 'yes',
    h5: [
      agrees('Huw Corrigale'),
      {
        name: 'Non Corrigale',
        told: 'no',
        agrees: 'not-asked',
        'why-not': ['cannot-contact'],
        attempts: 'Two calls and a letter this month; her number has changed.',
        checks: 'not-asked',
      },
    ],
    i3: 'She said “fine, but tell them Jax isn’t horrible”.',
    j1: 'child',
    j2: 'child',
  },
  steps: [
    ...signedOffAndSent(
      { author: 'lkm-nurse', lead: 'lkm-nurse-manager', comment: 'Agreed. Clear and careful work.' },
      { openToChildrensServices: 'not-known', exploitationRiskIdentified: 'not-known' },
    ),
    { by: 'lkm-mash-two', does: 'claimReferral', with: {} },
    {
      by: 'lkm-mash-two',
      does: 'rateReferral',
      with: {
        rating: 'amber',
        reason: 'Her medicine is withheld by adults, but her father collects her now.',
      },
    },
    {
      by: 'lkm-mash-two',
      does: 'returnToSender',
      with: {
        question:
          'Thank you for this. Does Bethan plan to go to the house this weekend, and do you know Priya’s surname or school? We would like to find the other girls before Friday.',
      },
    },
  ],
})
