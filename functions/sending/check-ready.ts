import type { Failure, FieldError } from '#shared/failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { findReadiness } from '#shared/referral/readiness.ts'
import type { Referral, RouteChoice } from '#shared/referral/referral.ts'
import { findAnswerFacts, isOutOfDate } from '#shared/routing/answer-facts.ts'
import { decideRoute } from '#shared/routing/route.ts'
import type { Sending } from './sending.ts'

/** What still stands between a referral and its desk; `undefined` when it may go. */
export function whyNotReady(
  referral: Referral,
  partnership: Partnership,
  sending: Sending,
  today: string,
): Failure | undefined {
  const { route } = referral
  if (!route)
    return invalid([{ field: 'route', message: 'Answer the two questions that decide where this goes' }])
  if (isStale(referral, partnership, route, sending))
    return invalid([
      {
        field: 'route',
        message:
          'What decides where this goes is not what it was when you looked: your opinion of the risk, the area, or whether the child is in danger. Look at it again before you send it',
      },
    ])
  const unfinished = findUnfinished(route, referral.danger, sending, today)
  if (unfinished.length > 0) return invalid(unfinished)
  if (needsSignOff(referral, partnership) && !sending.withoutSignOffReason)
    return invalid([
      {
        field: 'withoutSignOffReason',
        message: 'Ask for sign-off first, or say why this cannot wait for it',
      },
    ])
  return undefined
}

const invalid = (errors: readonly FieldError[]): Failure => ({ kind: 'invalid', errors })

/**
 * Whether the route would be another now than the one that the practitioner was shown. A child in danger waits for no
 * second look: it goes where was shown.
 */
function isStale(
  { danger }: Referral,
  { routes }: Partnership,
  route: RouteChoice,
  { definitions, answers }: Sending,
): boolean {
  if (danger.now === 'yes') return false
  const facts = findAnswerFacts(definitions.assessment, answers.assessment, danger)
  const { openToChildrensServices, exploitationRiskIdentified } = route
  const given = { openToChildrensServices, exploitationRiskIdentified }
  const now = decideRoute({ ...given, ...facts }, routes)
  return (
    isOutOfDate(route, facts) ||
    now.destination !== route.destination ||
    now.team !== route.team ||
    now.reason !== route.reason
  )
}

/** Danger never waits for sign-off, and some partnerships ask for it after sending. */
const needsSignOff = (referral: Referral, partnership: Partnership): boolean =>
  partnership.signOff.when === 'before-sending' &&
  referral.danger.now === 'no' &&
  referral.signOff.status !== 'authorised'

function findUnfinished(
  route: RouteChoice,
  danger: Referral['danger'],
  { definitions, answers }: Sending,
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
