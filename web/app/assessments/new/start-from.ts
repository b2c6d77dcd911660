import { dangerBody } from '#shared/api/assessments.ts'
import type { Problem } from '#shared/api/problem.ts'
import type { FieldError } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { HubClient } from '../../../api/client.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
import { forgetParked, parkedField } from '../../../known-records/parked.ts'
import { typedChild } from '../../../known-records/typed-child.ts'
import { addresses } from '../addresses.ts'
import { typedDanger } from '../danger-questions.tsx'
import { toolOf } from './tool-key.ts'

const problem = (errors: readonly FieldError[]): Problem => ({
  type: 'urn:referral-hub:invalid',
  title: 'Some answers need another look',
  status: 422,
  detail: 'See what is said beside each field.',
  errors: [...errors],
})

/** The parked pages are gone: left for more than a day, or another person's. */
export const goneProblem: Problem = {
  type: 'urn:referral-hub:gone',
  title: 'What you typed before is no longer there',
  status: 410,
  detail: 'Go back to ‘Start an assessment’ and answer whether the child is in danger now once more.',
}

/** What the first page must say before the next is shown: the API's own words for it, before there is a record. */
export function checkFirstPage(form: TypedForm): Result<void, Problem> {
  const read = dangerBody.safeParse(typedDanger(form))
  const errors = (read.error?.issues ?? []).map(({ path, message }) => ({
    field: `danger.${path.join('.')}`,
    message,
  }))
  if (!form.given('tool')) errors.push({ field: 'toolId', message: 'Select the assessment tool' })
  return errors.length > 0 ? fail(problem(errors)) : ok(undefined)
}

/** Starts the assessment with all that the pages before it hold, and forgets them. */
export async function startFrom(
  hub: HubClient,
  form: TypedForm,
  said: { readonly sameChild?: string[]; readonly notSameChild?: string[]; readonly done: string },
): Promise<Result<{ to: string }, Problem>> {
  const { done, ...others } = said
  const started = await hub.startAssessment({
    requestId: form.text('requestId'),
    ...toolOf(form.text('tool')),
    danger: typedDanger(form),
    child: typedChild(form),
    ...others,
  })
  if (!started.ok) return started
  await forgetParked(form.all(parkedField))
  return ok({ to: `${addresses.of(started.value.reference)}?done=${done}` })
}
