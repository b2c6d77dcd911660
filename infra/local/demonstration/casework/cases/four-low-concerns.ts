import type { Case, Said, Step } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, agrees, notApplicable, notKnown, relative, services } from '../wording.ts'

/** One of four: when it was, what was seen then, and what became of it. */
interface Concern {
  readonly id: string
  readonly author: 'lkm-teacher' | 'lkm-nurse'
  readonly lead: 'lkm-head' | 'lkm-nurse-manager'
  readonly daysAgo?: number
  /** What has happened, what it may mean, and why it was sent on that day. */
  readonly happened: string
  readonly meaning: string
  readonly reason: string
  readonly then: readonly Step[]
}

/** What the MASH did: each time little, and each time for good reasons. */
const decided = (outcome: 'advice-only' | 'universal', reasons: string, senderShould: string): Step[] => [
  { by: 'lkm-mash-two', does: 'claimReferral', with: {} },
  {
    by: 'lkm-mash-two',
    does: 'rateReferral',
    with: { rating: 'green', reason: 'She is looked after at home, and nothing points to harm by itself.' },
  },
  {
    by: 'lkm-mash-two',
    does: 'decideReferral',
    with: {
      outcome,
      details: outcome === 'universal' ? { universal: { service: 'Tamblyn youth club, Thursdays' } } : {},
      family: { told: 'yes', by: 'Caspian Nwosu, by telephone' },
      reasons,
      senderShould,
    },
  },
]

const concerns: readonly Concern[] = [
  {
    id: 'low-concern-one',
    author: 'lkm-teacher',
    lead: 'lkm-head',
    daysAgo: 290,
    happened:
      'Juniper has come to school twice with a new vape and would not say where it came from. She has moved away from her friends at lunch and sits by the gate.',
    meaning: 'By itself it may be what many do at her age. I want it written down.',
    reason: 'The second vape in a fortnight.',
    then: decided(
      'advice-only',
      'Her father knows and has spoken with her. No agency knows of anything else.',
      'Keep an eye on lunchtimes, and write again if it goes on.',
    ),
  },
  {
    id: 'low-concern-two',
    author: 'lkm-nurse',
    lead: 'lkm-nurse-manager',
    daysAgo: 170,
    happened:
      'At the drop-in Juniper asked about contraception “for a friend”. She had a new telephone and said that it was lent to her. She looked tired.',
    meaning: 'She may be asking for herself. She was at ease with me and would come again.',
    reason: 'She asked whether I would have to tell anybody.',
    then: decided(
      'universal',
      'A first visit, no sign of pressure, and a nurse whom she trusts.',
      'See her again within a month and ask about the telephone.',
    ),
  },
  {
    id: 'low-concern-three',
    author: 'lkm-teacher',
    lead: 'lkm-head',
    daysAgo: 64,
    happened:
      'Juniper has missed the first lesson on six mornings since half term. Her father believed that she had left in time. She says that a friend gives her a lift.',
    meaning: 'Somebody drives her, and it is not her family. Who, we do not know.',
    reason: 'She could not say what the friend is called.',
    then: decided(
      'advice-only',
      'Lateness, with a father who acts on it. Nothing new from health or the police.',
      'Agree with her father who brings her. Tell us if you learn who the friend is.',
    ),
  },
  {
    id: 'low-concern-four',
    author: 'lkm-teacher',
    lead: 'lkm-head',
    happened:
      'Juniper was dropped at the corner of the school by a man of about twenty in a dark blue car, registration LK99 RVO. A pupil says that he parks most evenings at the garages at ZZ99 4KP.',
    meaning:
      'Each thing that we have seen is small. I do not know what the MASH has from others, and would like somebody to look at all of it.',
    reason: 'For the first time I have seen who drives her.',
    then: [],
  },
]

const assessmentOf = ({ ago, ahead, born }: CaseTimes, one: Concern): Said => ({
  '2.1': 'Juniper Askew',
  '2.2': '3 Tamblyn Rise\nLarkmere',
  '2.2-postcode': 'ZZ99 4DG',
  '2.3': notApplicable,
  '2.4': notKnown,
  '2.5': born(13, 9, 2),
  '2.6': 'Girl',
  '2.7': notApplicable,
  '2.8': 'English',
  '2.9': 'white-british',
  '2.10': notKnown,
  '2.12': notApplicable,
  '2.13': [relative('Rowan Askew', 'Father', 'yes')],
  '2.14': notKnown,
  '2.15': notKnown,
  '2.16': notKnown,
  '2.17': notKnown,
  '2.18': 'Hollin Bank Academy, year 9',
  '2.18-upn': notKnown,
  '2.19': 'mainstream',
  '2.20': ['full-time', 'pre-16'],
  '3.4': 'Sees her each week',
  '3.6': one.lead === 'lkm-head' ? 'Maud Penhallow, head teacher' : 'Ravi Thistlewood, named nurse',
  '3.7': ago((one.daysAgo ?? 0) + 2),
  '3.8': notApplicable,
  '3.9': ahead(80),
  '4.1': one.happened,
  '4.2': notKnown,
  '4.5': 'no',
  '5.1': one.meaning,
  '5.2a': notApplicable,
  '5.2b': notApplicable,
  '5.3': notKnown,
  '5.4': 'She draws well and is proud of it. She talks to adults whom she knows.',
  '5.5': 'With whom she spends her time when she is not at home.',
  '5.6': 'She lives with her father, who drives buses and works early and late by turns.',
  '5.7': 'Father and daughter are fond of each other. He answers when he is rung.',
  '5.8': 'Where her mother lives, and whether Juniper sees her.',
  '5.9': 'She waits at the gate and at the bus station, where older young people meet.',
  '5.10': 'The school’s own staff are at the gate; the drop-in is open twice a week.',
  '5.11': notKnown,
  '6.1': '“It’s nothing, everyone makes a fuss.”',
  '6.2': '“I want to draw, and I want Dad to be home more.”',
  '6.3': 'Her father is puzzled more than worried, and thinks that she is growing up.',
  '6.4': 'He would like to be told when she is late.',
  '7.1': 'vulnerable',
  '7.1-nrm': 'no-grounds',
  '8.1': one.meaning,
  '8.2': notApplicable,
  '8.3': notKnown,
  '8.4': notApplicable,
  '9.1': 'Somebody whom she knows speaks with her this week.',
  '9.2': 'Something to do in the evenings when her father works.',
  '9.3': 'She is in time for school and says where she has been.',
  '9.4': 'Advice on what to ask her.',
  '9.5': ago((one.daysAgo ?? 0) + 1),
  '10.1': actions({
    'line-manager': [
      one.lead === 'lkm-head' ? 'Maud Penhallow' : 'Ravi Thistlewood',
      ago((one.daysAgo ?? 0) + 1),
    ],
    mash: one.author === 'lkm-nurse' ? 'Odalys Fenwick' : 'Tamsin Ellery',
  }),
})

const marfOf = (one: Concern): Said => ({
  a1: 'early-help',
  a2: 'no',
  a3: 'no',
  b7: 'yes',
  b8: one.lead === 'lkm-head' ? 'Maud Penhallow, head teacher' : 'Ravi Thistlewood, named nurse',
  c7: 'home',
  c13: 'no',
  c22: 'no',
  f2: services({ 'school-nurse': ['now', 'Drop-in'] }),
  g2: one.reason,
  g3: ['sexual-exploitation'],
  g4: 'Nothing that worried her.',
  g8: notKnown,
  g10: 'Talks with her form teacher.',
  g14: notApplicable,
  h1: 'yes',
  h2: 'yes',
  h5: [agrees('Rowan Askew')],
  i3: 'She shrugged.',
  j1: 'not-asked',
  j2: 'record',
})

const caseOf =
  (one: Concern) =>
  (times: CaseTimes): Case => ({
    id: one.id,
    author: one.author,
    danger: { now: 'no' },
    ...(one.daysAgo === undefined ? {} : { daysAgo: one.daysAgo }),
    assessment: assessmentOf(times, one),
    marf: marfOf(one),
    steps: [
      ...signedOffAndSent(
        { author: one.author, lead: one.lead },
        { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' },
      ),
      ...one.then,
    ],
  })

/** Four referrals of low concern about one child in a year, the last of them new: together more than each. */
export const fourLowConcerns = concerns.map(caseOf)
