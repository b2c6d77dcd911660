import type { Failure, FieldError } from '#shared/failure.ts'
import type { FormDefinition } from '#shared/form/definition.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { type answersByForm, findReadiness } from '#shared/referral/readiness.ts'
import type { FormName, Referral, RouteChoice } from '#shared/referral/referral.ts'

type AnswersByForm = ReturnType<typeof answersByForm>

/** What still stands between a referral and its desk; `undefined` when it may go. */
export function whyNotReady(
  referral: Referral,
  partnership: Partnership,
  definitions: Readonly<Record<FormName, FormDefinition>>,
  answers: AnswersByForm,
  today: string,
  withoutSignOffReason: string | undefined,
): Failure | undefined {
  const { route, danger } = referral
  if (!route)
    return invalid([{ field: 'route', message: 'Answer the two questions that decide where this goes' }])
  const unfinished = findUnfinished(route, danger, definitions, answers, today)
  if (unfinished.length > 0) return invalid(unfinished)
  if (needsSignOff(referral, partnership) && !withoutSignOffReason)
    return invalid([
      {
        field: 'withoutSignOffReason',
        message: 'Ask for sign-off first, or say why this cannot wait for it',
      },
    ])
  return undefined
}

/** Danger never waits for sign-off, and some partnerships ask for it after sending. */
export const needsSignOff = (referral: Referral, partnership: Partnership): boolean =>
  partnership.signOff.when === 'before-sending' &&
  referral.danger.now === 'no' &&
  referral.signOff.status !== 'authorised'

const invalid = (errors: readonly FieldError[]): Failure => ({ kind: 'invalid', errors })

function findUnfinished(
  route: RouteChoice,
  danger: Referral['danger'],
  definitions: Readonly<Record<FormName, FormDefinition>>,
  answers: AnswersByForm,
  today: string,
): FieldError[] {
  const readiness = findReadiness(route.destination, danger, definitions, answers, today)
  if (readiness.maySend) return []
  return readiness.forms.flatMap(({ form, progress }) =>
    progress.sections.flatMap(({ section, problems, missing }) =>
      [...problems, ...missing].map(({ field, message }) => ({
        field: `${form}/${section}/${field}`,
        message,
      })),
    ),
  )
}
