import { type Prefilled, type PrefillSources, prefill } from '#shared/form/fill-in/prefill.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { FormName, Referral } from '#shared/referral/referral.ts'
import type { AssessmentRecord } from './assessment-record.ts'

/** The part of a record that pages are filled in from. */
type Known = Pick<AssessmentRecord, 'definitions' | 'answers' | 'today' | 'earlier' | 'author'> & {
  readonly referral: Pick<Referral, 'agency' | 'danger'>
}

/**
 * A form with what is already known filled in: from the assessment, from its own other pages (parents are typed once),
 * from the answer about danger, and from the author's profile.
 */
export function prefilled(record: Known, form: FormName): Prefilled {
  const { definitions, answers, today } = record
  return prefill(definitions[form], answers[form], {
    forms: sourcesOf(form).map((name) => ({ definition: definitions[name], answers: answers[name] })),
    facts: factsOf(record),
    profile: profileOf(record),
    earlier: earlierOf(record),
    on: today,
  })
}

/** The forms that a form is filled in from, the best first. */
const sourcesOf = (form: FormName): readonly FormName[] => (form === 'assessment' ? [] : ['assessment', form])

function factsOf({ referral: { danger } }: Known): NonNullable<PrefillSources['facts']> {
  const { now, policeCalled, logNumber } = danger
  if (now !== 'yes' || policeCalled !== 'yes' || !logNumber) return []
  return [{ role: 'child.police-reference', value: logNumber, said: 'From your answer about danger' }]
}

const earlierOf = ({ earlier }: Known): PrefillSources['earlier'] =>
  earlier.flatMap(({ reference, at, forms }) =>
    forms.map((form) => ({
      ...form,
      reference,
      called: `${reference} of ${formatDate(londonClock(at).date)}`,
    })),
  )

function profileOf({ author, referral }: Known): NonNullable<PrefillSources['profile']> {
  const { name, post, email, phone, manager } = author
  return {
    name,
    'job-title': post,
    agency: referral.agency.name,
    email,
    contact: [phone, email].filter(Boolean).join('\n'),
    ...(phone ? { telephone: phone } : {}),
    ...(manager ? { manager } : {}),
  }
}
