'use server'
import { detailsOf, itemKinds } from '#shared/intelligence/kinds.ts'
import { ok } from '#shared/result.ts'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
import { giving } from '../addresses.ts'

const draftOf = (form: TypedForm) => ({ draft: form.text('draft'), version: form.text('version') })

/** The details that the page of a kind asks. */
const typedDetails = (form: TypedForm): Record<string, string> => {
  const kind = itemKinds.find((one) => one === form.text('kind'))
  return Object.fromEntries((kind ? detailsOf[kind] : []).map(({ id }) => [id, form.text(`details.${id}`)]))
}

export const savePiece = formAction({
  page: (form) =>
    `${giving.piece(form.text('draft'), form.given('piece') ?? 'new')}?kind=${encodeURIComponent(form.text('kind'))}`,
  send: (hub, form) =>
    hub.saveSubmission({
      ...draftOf(form),
      part: 'piece',
      piece: form.given('piece'),
      kind: form.text('kind'),
      details: typedDetails(form),
      what: form.given('what'),
      when: form.given('when'),
      where: form.given('where'),
      often: form.given('often'),
    }),
  then: (_, form) =>
    form.text('next') === 'source' ? giving.source(form.text('draft')) : giving.draft(form.text('draft')),
})

export const removePiece = formAction({
  page: (form) => giving.draft(form.text('draft')),
  send: (hub, form) =>
    hub.saveSubmission({ ...draftOf(form), part: 'remove-piece', piece: form.text('piece') }),
  then: (_, form) => `${giving.draft(form.text('draft'))}?done=removed`,
})

export const saveSource = formAction({
  page: (form) => giving.source(form.text('draft')),
  send: (hub, form) =>
    hub.saveSubmission({
      ...draftOf(form),
      part: 'source',
      know: form.given('know'),
      corroborated: form.given('corroborated'),
      doubted: form.given('doubted'),
      sourceAtRisk: form.given('sourceAtRisk'),
      toldBy: form.given('toldBy'),
      howWords: form.given('howWords'),
      whoElseKnows: form.given('whoElseKnows'),
      caution: form.given('caution'),
    }),
  then: (_, form) =>
    form.text('next') === 'people' ? giving.people(form.text('draft')) : giving.draft(form.text('draft')),
})

const nameFields = ['contactId', 'someone', 'told', 'toldBy', 'toldOn-day', 'toldOn-month', 'toldOn-year']

/** Going on with nothing filled in names nobody, and needs nothing of the API. */
const goesOn = (form: TypedForm): boolean =>
  form.text('after') === 'check' && nameFields.every((field) => form.given(field) === undefined)

export const addName = formAction({
  page: (form) => giving.people(form.text('draft')),
  send: async (hub, form) => {
    if (goesOn(form)) return ok(undefined)
    const told = form.given('told')
    const saved = await hub.saveSubmission({
      ...draftOf(form),
      part: 'name',
      contactId: form.given('contactId'),
      someone: form.given('someone'),
      told,
      // What was typed below an answer that was taken back is not meant.
      ...(told === 'yes' && { toldOn: form.date('toldOn'), toldBy: form.given('toldBy') }),
    })
    return saved.ok ? ok(undefined) : saved
  },
  then: (_, form) =>
    form.text('after') === 'check'
      ? giving.draft(form.text('draft'))
      : `${giving.people(form.text('draft'))}?done=named`,
})

export const removeName = formAction({
  page: (form) => giving.people(form.text('draft')),
  send: (hub, form) =>
    hub.saveSubmission({ ...draftOf(form), part: 'remove-name', named: form.text('named') }),
  then: (_, form) => `${giving.people(form.text('draft'))}?done=removed`,
})

export const give = formAction({
  page: (form) => giving.draft(form.text('draft')),
  send: (hub, form) => hub.giveSubmission(draftOf(form)),
  then: (_, form) => giving.draft(form.text('draft')),
})

export const discard = formAction({
  page: (form) => giving.discard(form.text('draft')),
  send: (hub, form) => hub.discardSubmission(draftOf(form)),
  then: () => `${giving.start}?done=discarded`,
})
