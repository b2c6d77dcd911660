import type { CaseTimes } from '../case-times.ts'
import type { Information } from './information.ts'

const seen = { know: 'saw-or-heard', corroborated: 'not-known', doubted: 'no', sourceAtRisk: 'no' } as const
const told = { ...seen, know: 'told-first-hand' } as const

/** What came to the desk of Larkmere and nobody has graded: one of each kind, most of it partial. */
export const ungraded = ({ ago }: CaseTimes): readonly Information[] => [
  {
    id: 'nickname',
    by: 'lkm-voluntary',
    kind: 'person',
    details: {
      otherNames: 'Rook',
      born: 'About 25',
      work: 'Often by the chip shop on Osier Wharf',
      description: 'Tall and thin, a bird drawn on the back of one hand, speaks quietly.',
    },
    what: 'Two girls who come to our evening say that Rook “sorts them out” with vapes and wants them to bring a friend.',
    when: 'Since about half-term',
    often: 'Most Fridays',
    source: { ...told, toldBy: 'Two of the girls who come to us on Fridays', sourceAtRisk: 'yes' },
    daysAgo: 1,
  },
  {
    id: 'telephone',
    by: 'lkm-nurse',
    kind: 'telephone',
    details: { number: '07700 900 45…', user: 'Saved as “Uncle”' },
    what: 'A girl at the clinic was rung four times in twenty minutes and would not answer while I was in the room. I saw the number but not its last digits.',
    source: { ...seen, howWords: 'The telephone lay on the desk between us.' },
    daysAgo: 0.2,
  },
  {
    id: 'account',
    by: 'lkm-lead',
    kind: 'account',
    details: { service: 'A game with a chat', handle: 'harbour_rook', user: 'Perhaps the man called Rook' },
    what: 'He sends coins in the game to girls of year 8 and asks for pictures back.',
    source: { ...seen, know: 'read', corroborated: 'yes', howWords: 'A parent showed me the messages.' },
    named: [{ contactId: 'lkm-police-spoc', told: 'no' }],
    daysAgo: 0.4,
  },
  {
    id: 'container-yard',
    by: 'lkm-mase',
    kind: 'place',
    details: { name: '“The boxes”', address: 'The container yard behind Cinder Basin' },
    what: 'Young people at a consultation said that older ones “have parties” in a container there that has a sofa in it.',
    often: 'When there is no school',
    source: { ...told, know: 'told-second-hand', toldBy: 'Two young people at a consultation' },
    daysAgo: 1.5,
  },
  {
    id: 'trend',
    by: 'lkm-education',
    kind: 'trend',
    details: {
      area: 'Schools along the harbour',
      description: 'Girls of 12 and 13 with new telephones who say that they won them.',
    },
    what: 'Three schools told me the same within a fortnight.',
    source: { ...seen, know: 'worked-out', corroborated: 'yes' },
    daysAgo: 2,
  },
  {
    id: 'another-child',
    by: 'lkm-teacher',
    kind: 'child',
    details: { name: 'Saffi, I do not know her surname', born: 'Year 9', school: 'Not with us' },
    what: 'A pupil says that Saffi went along in the blue car and did not come back that night.',
    source: { ...told, know: 'told-second-hand', toldBy: 'A pupil of my tutor group' },
    named: [
      {
        contactId: 'lkm-mash',
        told: 'yes',
        toldOn: ago(1),
        toldBy: 'I rang the front door',
      },
      { someone: 'Her school, when it is known', told: 'no' },
    ],
    daysAgo: 1,
  },
]

/** Part of a number plate, given after somebody had begun to watch for it. */
export const partialPlate: Information = {
  id: 'partial-plate',
  by: 'lkm-teacher',
  kind: 'vehicle',
  details: {
    registration: '99 RVO',
    make: 'A hatchback',
    colour: 'Dark blue',
    description: 'Dent in the rear door',
  },
  what: 'It waits by the lower gate with the engine running. A girl got in on Thursday and ducked down.',
  when: 'Thursdays, when school ends',
  where: 'Hollin Bank Academy, lower gate',
  often: 'The third Thursday now',
  source: { ...seen, howWords: 'I was on duty at the gate.', whoElseKnows: 'The caretaker saw it too' },
}
