import type { CaseTimes } from '../case-times.ts'
import type { Information } from './information.ts'

const one = 'lkm-intelligence'
const two = 'lkm-intelligence-two'

const seen = { know: 'saw-or-heard', corroborated: 'yes', doubted: 'no', sourceAtRisk: 'no' } as const
const plain = {
  handling: 'P',
  marking: 'OFFICIAL-SENSITIVE',
  priority: 'medium',
  suspectedFalse: 'no',
} as const

/** What the desk of Larkmere has worked on. */
export const worked = ({ ago, ahead }: CaseTimes): readonly Information[] => [
  {
    id: 'flat',
    by: 'lkm-nurse-manager',
    kind: 'place',
    details: { name: '“The attic”', address: 'Above the closed bakery, Cinder Basin', postcode: 'ZZ99 7C' },
    what: 'Three of our patients know the door code. One said that the man who has the key films.',
    source: { ...seen, know: 'told-first-hand', toldBy: 'Patients', sourceAtRisk: 'yes' },
    daysAgo: 3,
    desk: [
      {
        does: 'grade',
        by: one,
        with: {
          ...plain,
          source: '2',
          information: 'A',
          handling: 'C',
          conditions: 'Nobody goes there before the desk was rung: children would know who told.',
          until: ahead(30),
          priority: 'high',
        },
      },
    ],
  },
  {
    id: 'hatchback',
    by: 'lkm-constable',
    kind: 'vehicle',
    details: { registration: 'LK99 RVO', make: 'A hatchback', colour: 'Dark blue' },
    what: 'Stopped at Osier Wharf at 1am: two men, a girl in the back who said that she was 18. No offence was seen.',
    when: 'In the night, last weekend',
    where: 'Osier Wharf',
    source: seen,
    daysAgo: 2,
    desk: [
      { does: 'grade', by: one, with: { ...plain, source: '1', information: 'A' } },
      {
        does: 'write',
        by: two,
        text: 'A dark blue hatchback, LK99 RVO, was at Osier Wharf at 1am with two men and a girl in the back.',
        details: { registration: 'LK99 RVO', colour: 'Dark blue' },
      },
    ],
  },
  {
    id: 'marlon',
    by: 'lkm-lead',
    kind: 'person',
    details: {
      name: 'Marlon',
      born: '25 to 30',
      description: 'Tall, short beard, drives a dark blue hatchback.',
    },
    what: 'Our caretaker knows him: Marlon hands out vapes behind the sports hall and asks girls of year 9 for their numbers.',
    when: 'After school',
    often: 'Twice a week',
    source: { ...seen, know: 'told-first-hand', toldBy: 'Our caretaker', sourceAtRisk: 'yes' },
    named: [
      { contactId: 'lkm-police-spoc', told: 'no' },
      { contactId: 'lkm-mash', told: 'yes', toldOn: ago(6), toldBy: 'I rang the front door' },
    ],
    daysAgo: 6,
    desk: [
      { does: 'grade', by: one, with: { ...plain, source: '2', information: 'B' } },
      {
        does: 'write',
        by: one,
        text: 'A man called Marlon, 25 to 30, tall with a short beard, gives vapes to girls of about 13 near a school and asks for their numbers.',
        details: { name: 'Marlon', born: '25 to 30' },
      },
      { does: 'release', by: two },
    ],
    after: [
      {
        does: 'give',
        by: one,
        to: [
          {
            contact: 'lkm-police-spoc',
            purpose: 'To find out who he is and stop him',
            gateway: 'public-task',
          },
          {
            contact: 'lkm-housing',
            purpose: 'To say whether he is known at its hostels',
            gateway: 'public-task',
          },
          {
            contact: 'lkm-voluntary',
            purpose: 'To look out for him at its evenings',
            gateway: 'children-act-2004-s10-s11',
          },
        ],
      },
      { does: 'open', by: 'lkm-constable', contact: 'lkm-police-spoc' },
      {
        does: 'answer',
        by: 'lkm-constable',
        contact: 'lkm-police-spoc',
        with: {
          answer: 'acted',
          words:
            'We acted on it: he was spoken to at the gate and given a warning notice. His telephone was taken.',
          forSource: 'We acted on it. Please ring us at once if he comes back.',
        },
      },
      { does: 'stay-silent', contact: 'lkm-voluntary', days: 4 },
      {
        does: 'tell-beside',
        by: two,
        with: { who: 'The head of the youth service', byWhom: 'Winifred Ashgrove', on: ago(5) },
      },
    ],
  },
  {
    id: 'rooms',
    by: 'lkm-mash-one',
    kind: 'place',
    details: { name: 'Rooms over the coach stop', address: 'Harbour Parade', postcode: 'ZZ99 6WF' },
    what: 'A mother told us that her daughter and two friends slept there. A man pays for the nights.',
    when: 'At weekends',
    source: { ...seen, know: 'told-first-hand', corroborated: 'no', toldBy: 'The mother of a girl' },
    daysAgo: 4,
    desk: [
      { does: 'grade', by: two, with: { ...plain, source: '2', information: 'C' } },
      {
        does: 'write',
        by: two,
        text: 'Rooms let by the night over the coach stop on Harbour Parade are used at weekends by girls under 16. A man pays.',
        details: { name: 'Rooms over the coach stop', address: 'Harbour Parade', postcode: 'ZZ99 6WF' },
      },
      { does: 'release', by: one },
    ],
    after: [
      {
        does: 'give',
        by: two,
        to: [
          {
            contact: 'lkm-mase',
            purpose: 'To decide at the meeting what stops the letting',
            gateway: 'children-act-2004-s10-s11',
          },
          {
            contact: 'lkm-education',
            purpose: 'To check the rooms',
            gateway: 'children-act-2004-s10-s11',
          },
        ],
      },
      {
        does: 'recall',
        by: two,
        contact: 'lkm-education',
        because: 'It was meant for the licensing officer and went to education welfare by mistake.',
      },
    ],
  },
  {
    id: 'rumour',
    by: 'lkm-teacher',
    kind: 'person',
    details: { name: 'The new bus driver' },
    what: 'It is said that he takes girls along after his last run.',
    source: {
      know: 'not-known',
      corroborated: 'no',
      doubted: 'yes',
      sourceAtRisk: 'no',
      caution: 'The pupils who say it were put off his bus last week.',
    },
    daysAgo: 5,
    desk: [
      {
        does: 'grade',
        by: two,
        with: { ...plain, source: '2', information: 'E', suspectedFalse: 'yes', priority: 'low' },
      },
      {
        does: 'not-share',
        by: two,
        reason:
          'The bus company has cameras: there was nobody on it after the last run. It would harm him and help no child.',
      },
    ],
  },
]

/** What came to the desk of Vennshire and Tarnwick. */
export const inVennshire: readonly Information[] = [
  {
    id: 'vennshire-taxi',
    by: 'vnt-teacher',
    kind: 'vehicle',
    details: { make: 'A taxi without a plate on its back', colour: 'Silver' },
    what: 'It brings the same two boys late to school, and they have money.',
    often: 'Three times since the holidays',
    source: seen,
    daysAgo: 1,
  },
]
