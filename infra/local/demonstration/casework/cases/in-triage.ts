import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import {
  actions,
  agrees,
  notApplicable,
  notKnown,
  relative,
  services,
  text,
  toTell,
  wasTold,
} from '../wording.ts'

/** A boy of sixteen, from the police. A triage worker has taken it and rated it amber. */
export const inTriage = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'in-triage',
  author: 'lkm-constable',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Ishaan Velloor',
    '2.2': 'Flat 6, 40 Quarrel Bank\nLarkmere',
    '2.2-postcode': 'ZZ99 5EG',
    '2.3': 'Shaan',
    '2.4': '07700 900153',
    '2.5': born(16, 11, 1),
    '2.6': 'Boy',
    '2.7': notApplicable,
    '2.8': 'English, Malayalam',
    '2.9': 'asian-indian',
    '2.10': 'Christian',
    '2.11': 'British',
    '2.12': notApplicable,
    '2.13': [
      relative('Anju Velloor', 'Mother', 'yes'),
      relative('Thomas Velloor', 'Father, works away', 'yes'),
      relative('Neha Velloor', 'Sister', 'no', born(19, 3, 6)),
    ],
    '2.14': notKnown,
    '2.15': 'LK-0932',
    '2.16': notKnown,
    '2.17': notKnown,
    '2.18': 'Larkmere Sixth Form Centre, first year',
    '2.19': 'college',
    '2.20': ['full-time', 'post-16'],
    '3.4': 'Officer who found him; has spoken with him three times',
    '3.6': 'Sergeant Leopold Asante, public protection, 01632 960106',
    '3.7': ago(8),
    '3.8': [
      {
        name: 'Jude Amory',
        role: 'Personal tutor',
        agency: 'Larkmere Sixth Form Centre',
        contacted: 'yes',
        date: ago(6),
      },
    ],
    '3.9': ahead(80),
    '4.1': text`
      At 1am on ${said(8)} Ishaan was in a dark blue car, registration LK99 RVO, that was stopped on the ring road, with
      three men between 22 and 30. It is kept at the garages at ZZ99 4KP. He had
      two phones and £340, and gave the name of one of the men as his brother’s. He has no brother.

      His tutor says that he has missed eleven mornings since half term and has a new watch. He told his tutor that he
      “owes them” and that one of the men, whose flat he stays at, “has got stuff on me, pictures, so I can’t just stop”.`,
    '4.2': 'no',
    '4.5': 'no',
    '5.1': text`
      He came to the sixth form without the friends that he had. The men gave him rides, food and somewhere to be, then
      told him what it had cost. He is ashamed of the pictures and afraid of his father hearing of them. He has not told
      anyone at home that he may be gay.`,
    '5.2a': notApplicable,
    '5.2b': notApplicable,
    '5.3': 'He has been driven out of the borough overnight at least twice; he would not say where.',
    '5.4': 'His tutor; a cousin in another town whom he rings on Sundays; he wants to study engineering.',
    '5.5': 'What happened on the nights away, who has the pictures, and what he is told he owes.',
    '5.6':
      'His mother works long days and his father is home one week in four. Neither knew that he was out at night.',
    '5.7': 'A close family. His sister noticed the second phone and asked him about it kindly.',
    '5.8': 'What his parents may be told, and in what order, so that he is safe at home.',
    '5.9':
      'The flat over the closed launderette on Marrable Street is used by the men. Several boys go in and out.',
    '5.10': 'The centre has a quiet room that he may use, and its porters know the car.',
    '5.11': 'Whether the landlord knows who uses the flat.',
    '6.1':
      '“It’s not like you think. They were alright at first.” “If my dad sees them pictures I’m finished.”',
    '6.2': '“I just want it to go away. I want to get my coursework in.”',
    '6.3':
      'His mother says that he is a good boy who has stopped laughing. She has not been told of the pictures, at his wish.',
    '6.4': 'She wants him home at night and to finish his course.',
    '7.1': 'exploited',
    '7.1-other': 'yes',
    '7.1-details':
      'The cash, the second phone and the journeys point to criminal exploitation by the same men: he is made to carry for them.',
    '7.1-nrm': 'will-refer',
    '8.1': text`
      Adults are exploiting Ishaan sexually and criminally and hold images of him to keep him. The debt is of their
      making. He is losing sleep, weight and his place on the course, and he may be hurt if they think that he has talked.`,
    '8.2': 'Two younger boys were seen at the flat by officers, one in the blazer of Hollin Bank Academy.',
    '8.2-told': toTell('lkm-mash', 'lkm-school'),
    '8.3':
      'Three men, 22 to 30; two are named in the officers’ notes of the stop. The driver is thought to rent the flat.',
    '8.3-told': [
      wasTold('Sergeant Leopold Asante, public protection', ago(7), 'Gwenda Marlow'),
      ...toTell('lkm-intelligence'),
    ],
    '8.4': 'The flat over the closed launderette, Marrable Street, mostly from 10pm.',
    '8.4-told': toTell('lkm-intelligence', 'lkm-housing'),
    '9.1':
      'Someone to ring at night. Strategy discussion. He is not to be treated as a suspect for what he was made to carry.',
    '9.2': 'A specialist worker for boys; support for his family once he is ready for them to know.',
    '9.3': 'He sleeps at home, is in lessons, and says that nobody holds anything over him.',
    '9.4': 'A worker who can speak with him without a uniform in the room.',
    '9.5': ago(1),
    '10.1': actions({
      'line-manager': ['Gwenda Marlow', ago(7)],
      mash: 'Gwenda Marlow',
      meeting: 'Children’s services',
      nrm: 'Larkmere Police',
      disruption: 'Leopold Asante',
      'cse-services': 'Children’s services',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'no',
    b7: 'yes',
    b8: 'Sergeant Leopold Asante',
    b10: 'Late shifts this week, 2pm to 10pm',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    f2: services({
      'social-care': ['no', ''],
      police: ['now', 'PC Gwenda Marlow'],
      'youth-justice': ['no', ''],
    }),
    g2: 'He told his tutor about the pictures, and has asked for help for the first time.',
    g3: ['sexual-exploitation', 'criminal-exploitation', 'emotional'],
    g4: 'To his tutor: “He has got stuff on me, pictures, so I can’t just stop.”',
    g7: 'Nothing is recorded before this year.',
    g8: notApplicable,
    g10: 'His tutor sees him each morning and the centre has moved his deadlines. He came on four days of five.',
    g13: 'He has a number to ring and a place to wait inside the centre.',
    g14: 'One of the men has a conviction for violence. Visit the home by day; do not go to Marrable Street.',
    h1: 'yes',
    h2: 'yes',
    h4: 'He asks that his father is not told of the pictures or of how he feels about boys.',
    h5: [
      agrees('Anju Velloor'),
      {
        name: 'Thomas Velloor',
        told: 'no',
        agrees: 'not-asked',
        'why-not': ['child-may-withdraw'],
        details: 'Ishaan has asked to tell him himself, with help.',
        checks: 'not-asked',
      },
    ],
    i3: 'He nodded and asked whether he would be arrested. He was told that he would not, for this.',
    j1: 'child',
    j2: 'child',
  },
  steps: [
    ...signedOffAndSent(
      { author: 'lkm-constable', lead: 'lkm-sergeant' },
      { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' },
    ),
    { by: 'lkm-mash-one', does: 'claimReferral', with: {} },
    {
      by: 'lkm-mash-one',
      does: 'rateReferral',
      with: {
        rating: 'amber',
        reason:
          'He is at home and the family is protective, but adults hold images of him and may come back. Asking the sixth form and health before deciding.',
      },
    },
    {
      by: 'lkm-mash-one',
      does: 'acknowledgeReferral',
      with: {
        words:
          'I have your referral and have spoken with Anju. I am asking the sixth form and health what they know, and expect to decide tomorrow. Please ring me first if the men come back.',
      },
    },
  ],
  // Most of its day is over: its clock is nearly up.
  daysAgo: 0.8,
})
