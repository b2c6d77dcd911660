import type { Failure, FieldError } from '#shared/failure.ts'
import { controlName } from '#shared/form/answers/names.ts'
import { findRecipients, type Recipient } from '#shared/form/facts/recipients.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Danger } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'

/** A notice and its mail are written with the referral, in one transaction of at most 100 writes. */
const MOST_NOTICES = 40

/**
 * Whether everybody who is to be told can be: in the directory still, and not more than go out at once. In danger an
 * entry that has gone holds nothing up; the record then shows that its notice failed.
 */
export function whyNotTold(
  danger: Danger,
  { definitions, answers }: Sending,
  contacts: readonly Contact[],
): Failure | undefined {
  const definition = definitions.assessment
  const toTell = findRecipients(definition, answers.assessment).filter((one) => one.contactId && !one.told)
  const active = new Set(contacts.filter((contact) => contact.active).map(({ id }) => id))
  const gone = danger.now === 'yes' ? [] : toTell.filter(({ contactId }) => !active.has(contactId as string))
  const tooMany =
    new Set(toTell.map(({ question, contactId }) => `${question} ${contactId}`)).size > MOST_NOTICES
  const errors = [
    ...gone.map((recipient) =>
      errorAt(definition, recipient, 'Select somebody else: this entry is no longer in the directory'),
    ),
    ...(tooMany
      ? toTell
          .slice(-1)
          .map((last) =>
            errorAt(
              definition,
              last,
              `Name ${MOST_NOTICES} recipients or fewer, and tell the others yourself`,
            ),
          )
      : []),
  ]
  return errors.length > 0 ? { kind: 'invalid', errors } : undefined
}

function errorAt(definition: FormDefinition, { question, place }: Recipient, message: string): FieldError {
  const section = definition.sections.find(({ questions }) => questions.some(({ id }) => id === question))
  return { field: `assessment/${section?.id}/${controlName(question, place, 'recipient')}`, message }
}
