import type { Write } from '#functions/platform/commit.ts'
import type { OpenedWhole } from '#functions/platform/open.ts'
import { documentItems } from '#functions/platform/stored-documents.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { freezeWithGuidance } from '#shared/form/document/freeze-with-guidance.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { FormName, Referral } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'

/** The forms as they were asked and answered, complete in themselves: nothing later changes them. */
export function documentWrites(opened: OpenedWhole, sending: Sending, forms: readonly FormName[]): Write[] {
  const { referral, contacts } = opened
  const names = Object.fromEntries(
    contacts.map(({ id, post, organisation }) => [id, `${post}, ${organisation}`]),
  )
  const facts = { on: londonClock(sending.at).date, contacts: names }
  return forms.flatMap((form) => {
    const document = freezeWithGuidance(
      sending.definitions[form],
      withOversight(referral, sending, form),
      facts,
    )
    return documentItems(referral.reference, sending.at, form, document).map((put) => ({ put }))
  })
}

/** The answers with what the lead said at sign-off, in the place that the form has for it. */
function withOversight({ signOff }: Referral, { definitions, answers }: Sending, form: FormName): Answers {
  const asked = questionsOf(definitions[form]).find(({ role }) => role === 'manager.oversight')
  if (!asked || signOff.status !== 'authorised' || !signOff.by || !signOff.at) return answers[form]
  const said = [
    signOff.comment,
    `Authorised by ${signOff.by.name}, ${signOff.by.post}, ${formatDateTime(signOff.at)}`,
  ]
  return { ...answers[form], [asked.id]: { value: said.filter(Boolean).join('\n\n') } }
}
