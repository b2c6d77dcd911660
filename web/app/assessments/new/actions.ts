'use server'
import { fail, ok } from '#shared/result.ts'
import { signedOutProblem } from '../../../api/problems.ts'
import { formAction } from '../../../forms/form-action.ts'
import { typedForm } from '../../../forms/typed-form.ts'
import { findParked, park, parkedField } from '../../../known-records/parked.ts'
import { typedChild } from '../../../known-records/typed-child.ts'
import { dangerFields } from '../danger-questions.tsx'
import { startPages } from './addresses.ts'
import { checkFirstPage, goneProblem, startFrom } from './start-from.ts'

/** The first page is kept for the way back as well as for the way on. */
export const answerDanger = formAction({
  page: () => startPages.danger,
  fields: { ...dangerFields, toolId: 'tool' },
  send: async (_, form) => {
    const checked = checkFirstPage(form)
    if (!checked.ok) return checked
    const { [parkedField]: _old, ...values } = form.values
    const first = await park(startPages.danger, values)
    const next = first && (await park(startPages.child, { ...values, [parkedField]: [first.id] }))
    return next ? ok({ to: next.address }) : fail(signedOutProblem)
  },
  then: ({ to }) => to,
})

/** Searches for the child. Where nobody of the agency knows it, the assessment is started at once. */
export const findChild = formAction({
  page: () => startPages.child,
  send: async (hub, form) => {
    const before = await findParked(form.text('from'))
    if (!before) return fail(goneProblem)
    const { from, ...typed } = form.values
    const ids = [...before.all(parkedField), ...(from ?? [])]
    const all = typedForm({ ...before.values, ...typed, [parkedField]: ids })
    if (form.text('skip') === 'yes' || form.all('nothing').includes('known'))
      return startFrom(hub, all, { done: 'started' })
    const found = await hub.searchChildren(typedChild(form))
    if (!found.ok) return found
    if (found.value.records.length === 0) return startFrom(hub, all, { done: 'started-first' })
    const back = await park(startPages.child, { ...typed, from: from ?? [] })
    const next = back && (await park(startPages.known, { ...all.values, [parkedField]: [...ids, back.id] }))
    return next ? ok({ to: next.address }) : fail(signedOutProblem)
  },
  then: ({ to }) => to,
})

const SAID = /^said\.(.+)$/

/** Starts the assessment, with what the person says of each record that may be about the child. */
export const startWithKnown = formAction({
  page: () => startPages.known,
  send: async (hub, form) => {
    const from = form.text('from')
    const before = await findParked(from)
    if (!before) return fail(goneProblem)
    const of = (answer: string) =>
      Object.keys(form.values).flatMap((name) => {
        const reference = SAID.exec(name)?.[1]
        return reference && form.text(name) === answer ? [reference] : []
      })
    const sameChild = of('same')
    const parked = [...before.all(parkedField), from]
    return startFrom(hub, typedForm({ ...before.values, [parkedField]: parked }), {
      sameChild,
      notSameChild: of('not-same'),
      done: sameChild.length > 0 ? 'started-linked' : 'started',
    })
  },
  then: ({ to }) => to,
})
