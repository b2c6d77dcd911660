import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { hasVersion } from '#functions/platform/commit.ts'
import { contributionItem } from '#functions/platform/contribution-items.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution } from '#shared/contributions/contribution.ts'
import type { Failure } from '#shared/failure.ts'
import { ok } from '#shared/result.ts'

const operation = 'withdrawContribution'

/** Asks no longer. What was given before stays; what was not is not shown. */
export const withdrawContribution: UseCase<(typeof contributionOperations)['withdrawContribution']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'contribution.ask' },
    (reference) => [keys.contribution(reference, input.contribution)],
  )
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const contribution = opened.value.others[0]?.data as Contribution | undefined
  if (!contribution) return refuse({ kind: 'not-found' })
  if (contribution.state === 'withdrawn')
    return refuse({ kind: 'conflict', detail: 'They are no longer asked. Ask them anew if you need to.' })
  if (contribution.state !== 'asked')
    return refuse({ kind: 'conflict', detail: 'They have answered meanwhile. Read what they say.' })
  const next: Contribution = { ...contribution, state: 'withdrawn', version: input.version + 1 }
  const changed = await changeReferral(
    deps,
    caller,
    opened.value,
    {
      operation,
      transition: 'write',
      next: {},
      history: { kind: 'contribution-withdrawn', text: contribution.askedOf },
      writes: [{ put: contributionItem(next), when: hasVersion(input.version) }],
    },
    ({ index }) =>
      index > 0
        ? { kind: 'conflict', detail: 'They are adding to it just now. Look at the page again.' }
        : undefined,
  )
  return changed.ok ? ok({ version: next.version }) : refuse(changed.failure)
}
