import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import type { FieldError } from '#shared/failure.ts'
import type { Result } from '#shared/result.ts'
import { type HubClient, hub } from '../api/client.ts'
import { hubUrl } from '../environment.ts'
import { reportFault } from '../report-fault.ts'
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
  readonly then: (output: Output, form: TypedForm) => string | Promise<string>
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
    // The sessions table is out of reach, or a bug: what was typed cannot be kept, but the browser still has it.
    const next = await carryOut(plan, data).catch((fault) => {
      reportFault(fault)
      return '/unavailable'
    })
    redirect(next)
  }
}

/** @returns the path to go to */
async function carryOut<Output>(plan: FormPlan<Output>, data: FormData): Promise<string> {
  if ((await headers()).get('origin') !== hubUrl().origin) return '/not-allowed'

  const form = typedForm(valuesOf(data))
  const { path } = splitKept(localPath(plan.page(form)))
  const session = await currentSession()
  const madeFor = data.get(ownFields.person)
  // Made for one person and sent by another: somebody else signed in on this computer meanwhile.
  const changedHands = session && isPersonMark(madeFor) && madeFor !== personMark(session)
  if (!session || changedHands)
    return signInAndBack(
      isPersonMark(madeFor) ? await keep(madeFor, { path, form, because: 'signed-out' }) : path,
    )

  const result = await plan.send(hub, form)
  const person = personMark(session)
  if (result.ok) {
    const kept = data.get(ownFields.kept)
    if (typeof kept === 'string') await forgetForm(kept, person).catch(() => undefined)
    return localPath(await plan.then(result.value, form))
  }
  return result.failure.status === 401
    ? signInAndBack(await keep(person, { path, form, because: 'signed-out' }))
    : keep(person, { path, form, errors: errorsOf(result.failure, plan.fields) })
}

const signInAndBack = (to: string) => `/signed-out?to=${encodeURIComponent(to)}`

interface Typed {
  readonly path: string
  readonly form: TypedForm
  readonly errors?: readonly FieldError[]
  readonly because?: 'signed-out'
}

/** @returns the address at which the page shows it again */
async function keep(person: string, { path, form, errors = [], because }: Typed): Promise<string> {
  const kept = { path, values: form.values, errors, ...(because ? { because } : {}) }
  return withKept(path, await keepForm(person, kept, Date.now()))
}
