import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import type { FieldError } from '#shared/failure.ts'
import type { Result } from '#shared/result.ts'
import { type HubClient, hub } from '../api/client.ts'
import { hubUrl } from '../environment.ts'
import { localPath } from '../security/local-path.ts'
import { currentSession } from '../session/current-session.ts'
import { errorsOf } from './errors-of.ts'
import { splitKept, withKept } from './kept-address.ts'
import { forgetForm, keepForm } from './kept-form.ts'
import { isPersonMark, personMark } from './person-mark.ts'
import { ownFields, type TypedForm, typedForm, valuesOf } from './typed-form.ts'

/** What one form does. */
export interface FormPlan<Output> {
  /** The page that the form stands on: shown again, with what was typed, when it cannot be saved. */
  readonly page: (form: TypedForm) => string
  /** Hands what was typed to the API. */
  readonly send: (hub: HubClient, form: TypedForm) => Promise<Result<Output, Problem>>
  /** Where the person goes when it is done. */
  readonly then: (output: Output, form: TypedForm) => string
  /** Field names of the API that the form calls otherwise: `{ 'danger.now': 'now' }`. */
  readonly fields?: Readonly<Record<string, string>>
}

/**
 * Makes a server action of a plan. What was typed is never lost: if the sign-in ran out, the API finds something
 * wrong, somebody else was first, or nothing answers, it is kept for the same person and shown again.
 *
 * @example
 * 'use server'
 * export const claim = formAction({
 *   page: (form) => `/mash/${form.text('reference')}`,
 *   send: (hub, form) => hub.claimReferral({ reference: form.text('reference') }),
 *   then: (_, form) => `/mash/${form.text('reference')}?done=claimed`,
 * })
 */
export function formAction<Output>(plan: FormPlan<Output>): (data: FormData) => Promise<never> {
  return async (data) => {
    if ((await headers()).get('origin') !== hubUrl().origin) redirect('/not-allowed')

    const form = typedForm(valuesOf(data))
    const { path } = splitKept(localPath(plan.page(form)))
    const session = await currentSession()
    const madeFor = data.get(ownFields.person)
    // Made for one person and sent by another: somebody else signed in on this computer meanwhile.
    const changedHands = session && isPersonMark(madeFor) && madeFor !== personMark(session)

    if (!session || changedHands) {
      const to = isPersonMark(madeFor)
        ? withKept(path, await keep(madeFor, { path, form, because: 'signed-out' }))
        : path
      redirect(`/signed-out?to=${encodeURIComponent(to)}`)
    }

    const result = await plan.send(hub, form)
    const person = personMark(session)
    if (result.ok) {
      const kept = data.get(ownFields.kept)
      if (typeof kept === 'string') await forgetForm(kept, person)
      redirect(localPath(plan.then(result.value, form)))
    }
    if (result.failure.status === 401) {
      const to = withKept(path, await keep(person, { path, form, because: 'signed-out' }))
      redirect(`/signed-out?to=${encodeURIComponent(to)}`)
    }
    redirect(
      withKept(path, await keep(person, { path, form, errors: errorsOf(result.failure, plan.fields) })),
    )
  }
}

interface Typed {
  readonly path: string
  readonly form: TypedForm
  readonly errors?: readonly FieldError[]
  readonly because?: 'signed-out'
}

const keep = (person: string, { path, form, errors = [], because }: Typed) =>
  keepForm(person, { path, values: form.values, errors, ...(because ? { because } : {}) }, Date.now())
