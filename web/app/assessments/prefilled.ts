import { type Prefilled, type PrefillSources, prefill } from '#shared/form/prefill.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { FormName } from '#shared/referral/referral.ts'
import type { AssessmentRecord } from './record.ts'

/** A form with what is already known filled in: from the other forms, and from the author's profile. */
export function prefilled(record: AssessmentRecord, form: FormName): Prefilled {
  const { definitions, answers, today } = record
  return prefill(definitions[form], answers[form], {
    forms: form === 'assessment' ? [] : [{ definition: definitions.assessment, answers: answers.assessment }],
    profile: profileOf(record),
    earlier: earlierOf(record),
    on: today,
  })
}

const earlierOf = ({ earlier }: AssessmentRecord): PrefillSources['earlier'] =>
  earlier.flatMap(({ reference, at, forms }) =>
    forms.map((form) => ({
      ...form,
      reference,
      called: `${reference} of ${formatDate(londonClock(at).date)}`,
    })),
  )

function profileOf({ author, referral }: AssessmentRecord): NonNullable<PrefillSources['profile']> {
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
