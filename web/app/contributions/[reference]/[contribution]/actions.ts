'use server'
import type { Section } from '#shared/form/format/definition.ts'
import { fail } from '#shared/result.ts'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { typedAnswers } from '../../../../forms-as-data/marks-as-choices.ts'
import { refusedErrors } from '../../../../forms-as-data/section-errors.ts'
import { places } from '../../addresses.ts'
import { own } from './own.ts'

const placeOf = (form: TypedForm) => ({
  reference: form.text(own.reference),
  contribution: form.text(own.contribution),
})
const listOf = (form: TypedForm) => places.of(form.text(own.reference), form.text(own.contribution))
const pageOf = (form: TypedForm) =>
  places.section(form.text(own.reference), form.text(own.contribution), form.text(own.section))

/** A row was added or taken away: the same page again. */
const isForRows = (section: Section, form: TypedForm) =>
  typedAnswers(section, form.values).pressed !== undefined

export const save = formAction({
  page: pageOf,
  send: async (hub, form) => {
    // What is asked comes from the hub and not from the page: it says how to read what was typed.
    const read = await hub.readContribution(placeOf(form))
    if (!read.ok) return read
    const section = read.value.sections.find(({ id }) => id === form.text(own.section))
    const saved = await hub.saveContribution({
      ...placeOf(form),
      section: form.text(own.section),
      version: form.text(own.version),
      answers: section ? typedAnswers(section, form.values).answers : {},
    })
    if (saved.ok) return { ok: true as const, value: { again: section ? isForRows(section, form) : false } }
    if (!section || !saved.failure.errors) return saved
    return fail({ ...saved.failure, errors: refusedErrors(section, saved.failure.errors) })
  },
  then: ({ again }, form) => (again ? pageOf(form) : `${listOf(form)}?done=saved`),
})

export const give = formAction({
  page: listOf,
  send: (hub, form) => hub.giveContribution({ ...placeOf(form), version: form.text(own.version) }),
  then: (_, form) => `${listOf(form)}?done=given`,
})

export const decline = formAction({
  page: (form) => `${listOf(form)}/decline`,
  send: (hub, form) =>
    hub.declineContribution({
      ...placeOf(form),
      version: form.text(own.version),
      whyNot: form.text('whyNot'),
    }),
  then: (_, form) => `${listOf(form)}?done=declined`,
})
