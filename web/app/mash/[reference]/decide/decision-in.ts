import { type DetailField, detailFields } from '#shared/decision/fields.ts'
import type { GivenDetail } from '#shared/decision/read-field.ts'
import { type Outcome, outcomeIds } from '#shared/referral/outcomes.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { detailName, OTHER_ATTENDEES, otherName, presenceName } from './names.ts'

/** What was typed on the page, as the API takes it. Fields of outcomes that were not chosen are left behind. */
export function decisionIn(form: TypedForm) {
  const chosen = outcomeIds.filter((id) => form.text('outcome') === id || form.all('further').includes(id))
  return {
    outcome: form.given('outcome'),
    further: form.all('further'),
    details: Object.fromEntries(
      chosen.map((outcome) => [
        outcome,
        Object.fromEntries(
          (detailFields[outcome] ?? []).flatMap((field) => {
            const given = detailIn(form, outcome, field)
            return given === undefined ? [] : [[field.id, given] as const]
          }),
        ),
      ]),
    ),
    reasons: form.text('reasons'),
    senderShould: form.text('senderShould'),
    family: {
      told: form.given('family.told'),
      by: form.given('family.by'),
      whyNot: form.given('family.whyNot'),
    },
  } as const
}

function detailIn(form: TypedForm, outcome: Outcome, field: DetailField): GivenDetail | undefined {
  const name = detailName(outcome, field.id)
  if (field.kind === 'date') return form.date(name)
  if (field.kind !== 'attendees') return form.given(name)
  const presence = (of: string) => form.given(presenceName(of)) as 'attended' | undefined
  return [
    ...form.all(name).map((contact) => ({ contact, presence: presence(contact) })),
    ...OTHER_ATTENDEES.flatMap((number) => {
      const post = form.given(otherName(number))
      return post ? [{ post, presence: presence(otherName(number)) }] : []
    }),
  ]
}
