import type { Case, Said, Step } from './case.ts'
import type { CaseTimes } from './case-times.ts'
import { signedOffAndSent } from './signed-off-and-sent.ts'
import { actions, agrees, notApplicable, notKnown, relative, services } from './wording.ts'

/** What is particular to a child whose case is told in short. */
export interface ShortCase {
  readonly id: string
  readonly author: 'lkm-teacher' | 'lkm-nurse' | 'lkm-constable'
  readonly child: { readonly name: string; readonly age: number; readonly gender: 'Girl' | 'Boy' }
  readonly home: { readonly address: string; readonly postcode: string; readonly mother: string }
  readonly school: string
  readonly knownHow: string
  readonly worry: string
  readonly why: string
  readonly strengths: string
  readonly says: string
  readonly wants: string
  readonly motherSays: string
  readonly opinion: 'not-a-factor' | 'vulnerable' | 'exploited'
  readonly analysis: string
  readonly plan: string
  readonly hope: string
  readonly steps: readonly Step[]
}

const leads = { 'lkm-teacher': 'lkm-head', 'lkm-nurse': 'lkm-nurse-manager', 'lkm-constable': 'lkm-sergeant' }

/** A whole case of what is particular to a child; what is asked besides is not known yet, or does not apply. */
export const shortCase = (one: ShortCase, times: CaseTimes): Case => ({
  id: one.id,
  author: one.author,
  danger: { now: 'no' },
  assessment: assessmentOf(one, times),
  marf: marfOf(one),
  steps: [
    ...signedOffAndSent(
      { author: one.author, lead: leads[one.author] },
      { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' },
    ),
    ...one.steps,
  ],
})

const assessmentOf = (one: ShortCase, { ago, ahead, born }: CaseTimes): Said => ({
  '2.1': one.child.name,
  '2.2': one.home.address,
  '2.2-postcode': one.home.postcode,
  '2.3': notApplicable,
  '2.4': notKnown,
  '2.5': born(one.child.age, 9, 4),
  '2.6': one.child.gender,
  '2.7': notApplicable,
  '2.8': 'English',
  '2.9': 'white-british',
  '2.10': notKnown,
  '2.12': notApplicable,
  '2.13': [relative(one.home.mother, 'Mother', 'yes')],
  '2.14': notKnown,
  '2.15': notApplicable,
  '2.16': notKnown,
  '2.17': notKnown,
  '2.18': one.school,
  '2.19': 'mainstream',
  '2.20': ['full-time'],
  '3.4': one.knownHow,
  '3.6': 'The safeguarding lead of my agency',
  '3.7': ago(3),
  '3.8': notApplicable,
  '3.9': ahead(80),
  '4.1': one.worry,
  '4.2': 'no',
  '4.5': 'no',
  '5.1': one.why,
  '5.2a': notApplicable,
  '5.2b': notApplicable,
  '5.3': notKnown,
  '5.4': one.strengths,
  '5.5': notKnown,
  '5.6': one.motherSays,
  '5.7': one.strengths,
  '5.8': notKnown,
  '5.9': notKnown,
  '5.10': one.plan,
  '5.11': notKnown,
  '6.1': one.says,
  '6.2': one.wants,
  '6.3': one.motherSays,
  '6.4': one.hope,
  '7.1': one.opinion,
  '7.1-nrm': one.opinion === 'exploited' ? 'will-refer' : 'not-considered',
  '8.1': one.analysis,
  '8.2': notApplicable,
  '8.3': notApplicable,
  '8.4': notApplicable,
  '9.1': one.plan,
  '9.2': one.plan,
  '9.3': one.hope,
  '9.4': 'Advice on what else can be done, and by whom.',
  '9.5': ago(1),
  '10.1': actions({ 'line-manager': ['The author', ago(2)], mash: 'The author' }),
})

const marfOf = (one: ShortCase): Said => ({
  a1: 'safeguarding',
  a2: 'not-known',
  a3: 'no',
  b7: 'yes',
  b8: 'The safeguarding lead of my agency',
  c7: 'home',
  c13: 'no',
  c22: 'no',
  f2: services({ 'social-care': ['not-known', ''] }),
  g2: one.worry,
  g3: [one.opinion === 'exploited' ? 'criminal-exploitation' : 'emotional'],
  g4: one.says,
  g8: notApplicable,
  g10: one.plan,
  g14: notApplicable,
  h1: 'yes',
  h2: 'yes',
  h5: [agrees(one.home.mother)],
  i3: one.says,
  j1: 'child',
  j2: 'child',
})
