import type { Failure, FieldError } from '#shared/failure.ts'
import { controlName } from '#shared/form/answers/names.ts'
import { findRecipients, type Recipient } from '#shared/form/facts/recipients.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Danger } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'

/**
 * Whether everybody who is named as needing to know is in the directory still, so that the intelligence desk can tell them. In danger
 * an entry that has gone holds nothing up: the desk sees that it has.
 */
export function whyNotTold(
  danger: Danger,
  { definitions, answers }: Sending,
  contacts: readonly Contact[],
): Failure | undefined {
  if (danger.now === 'yes') return undefined
  const definition = definitions.assessment
  const active = new Set(contacts.filter((contact) => contact.active).map(({ id }) => id))
  const errors = findRecipients(definition, answers.assessment)
    .filter(({ contactId, told }) => contactId !== undefined && !told && !active.has(contactId))
    .map((gone) =>
      errorAt(definition, gone, 'Select somebody else: this entry is no longer in the directory'),
    )
  return errors.length > 0 ? { kind: 'invalid', errors } : undefined
}

function errorAt(definition: FormDefinition, { question, place }: Recipient, message: string): FieldError {
  const section = definition.sections.find(({ questions }) => questions.some(({ id }) => id === question))
  return { field: `assessment/${section?.id}/${controlName(question, place, 'recipient')}`, message }
}
