'use server'
import { MOST_KNOWN } from '#shared/partners/limits.ts'
import { fail } from '#shared/result.ts'
import type { HubClient } from '../../../../api/client.ts'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { partnerAddresses } from '../../addresses.ts'
import { knownIn, singlesIn, typedPlaces } from './fields.ts'
import { saveDraft } from './save-draft.ts'

const placeOf = (form: TypedForm) => ({
  reference: form.text('reference'),
  information: form.text('information'),
})
const pageOf = (form: TypedForm) => partnerAddresses.of(form.text('reference'), form.text('information'))
/** An answer that is corrected is typed on the same page, opened for it. */
const answerPage = (form: TypedForm) => `${pageOf(form)}${form.text('again') ? '?again=yes' : ''}`
const withVersion = (form: TypedForm) => ({ ...placeOf(form), version: form.text('version') })

export const nothingKnown = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.sayNothingKnown({
      ...withVersion(form),
      checkedBy: form.given('whoLooked'),
      systems: form.given('whereLooked'),
    }),
  then: (_, form) => `${pageOf(form)}?done=nothing-known`,
  fields: { checkedBy: 'whoLooked', systems: 'whereLooked' },
})

export const answer = formAction({
  page: answerPage,
  send: async (hub, form) => {
    if (form.text('does') === 'send') return sendAnswer(hub, form)
    const another = form.text('does') === 'another' && knownIn(form).length < MOST_KNOWN
    const saved = await saveDraft(hub, form, another)
    return saved.ok ? { ok: true as const, value: { word: another ? 'another' : 'saved' } } : saved
  },
  then: ({ word }, form) =>
    word === 'sent'
      ? `${pageOf(form)}?done=sent`
      : `${answerPage(form)}${form.text('again') ? '&' : '?'}done=${word}`,
})

async function sendAnswer(hub: HubClient, form: TypedForm) {
  const typed = knownIn(form)
  const places = typedPlaces(form)
  const sent = await hub.answerInformation({
    ...withVersion(form),
    known: places.map((place) => ({ ...typed[place], when: typed[place]?.when || undefined })),
    ...singlesIn(form),
  })
  if (sent.ok) return { ok: true as const, value: { word: 'sent' } }
  if (!sent.failure.errors) return sent
  const errors = sent.failure.errors.map(({ field, message }) => {
    const [first, index, part] = field.split('.')
    if (first !== 'known') return { field, message }
    return { field: part ? `${part}-${places[Number(index)]}` : 'known-0', message }
  })
  return fail({ ...sent.failure, errors })
}

export const refuse = formAction({
  page: (form) => `${pageOf(form)}/refuse`,
  send: (hub, form) => hub.refuseInformation({ ...withVersion(form), whyNot: form.text('whyNot') }),
  then: (_, form) => `${pageOf(form)}?done=refused`,
})

export const changeHandling = formAction({
  page: (form) => `${pageOf(form)}/handling`,
  send: (hub, form) =>
    hub.changeHandling({
      ...withVersion(form),
      handling: form.given('handling'),
      condition: form.given('condition'),
    }),
  then: (_, form) => `${pageOf(form)}?done=handling`,
})

export const answerLeave = formAction({
  page: (form) => `${pageOf(form)}/leave/${form.text('leave')}`,
  send: (hub, form) =>
    hub.answerLeave({
      ...withVersion(form),
      leave: form.text('leave'),
      agrees: form.given('agrees'),
      words: form.given('words'),
    }),
  then: (_, form) => `${pageOf(form)}?done=leave`,
})
