import type { Failure, FieldError } from '#shared/failure.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'

/** Why a record cannot be kept as a review; `undefined` when it can. */
export function whyNotKept(
  referral: Referral,
  partnership: Partnership,
  sending: Sending,
): Failure | undefined {
  if (!referral.series)
    return { kind: 'conflict', detail: 'This is a first assessment. Only a review can be kept: send this.' }
  if (referral.danger.now === 'yes')
    return {
      kind: 'conflict',
      detail:
        'The child is in danger now, so this review cannot be kept: send it now. If the child is not, change that answer first.',
    }
  const unfinished = findUnfinished(sending)
  if (unfinished.length > 0) return { kind: 'invalid', errors: unfinished }
  if (partnership.signOff.when === 'before-sending' && referral.signOff.status !== 'authorised')
    return { kind: 'invalid', errors: [{ field: 'signOff', message: 'Ask for sign-off first' }] }
  return undefined
}

const findUnfinished = ({ definitions, answers, at }: Sending): FieldError[] =>
  findProgress(definitions.assessment, answers.assessment, londonClock(at).date).sections.flatMap(
    ({ section, problems, missing }) =>
      [...problems, ...missing].map(({ field, message }) => ({
        field: `assessment/${section}/${field}`,
        message,
      })),
  )
