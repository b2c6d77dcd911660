import { lookAt } from '#functions/arrivals/look-at.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Call } from './call.ts'

/** The cases that the MASE has, by their ids. */
export const casesOfMase = ['direct-to-mase', 'passed-on-and-accepted', 'on-the-agenda'] as const

/** What the coordinator has looked at already, and why it is the same. The van is left for whoever looks next. */
const looked: Readonly<Record<string, string>> = {
  'ZZ99 6WF': 'Both speak of the boarded units; the police have it as one place.',
  '07700 900 642': 'The constable rang it: the same man answers.',
}

/**
 * Says of what two referrals mention that it is the same, as the coordinator would. What the referrals mention is looked for
 * first, since the table's stream does not run yet; it finds nothing new then. Said twice, it is said once.
 */
export async function confirmLinks(call: Call, references: readonly string[]): Promise<void> {
  const deps = runtimeDependencies()
  try {
    for (const reference of references) await lookAt(deps, reference)
  } finally {
    deps.db.destroy()
  }
  const by = 'lkm-mase'
  const { body } = await call(by, 'listPossibleLinks', {})
  for (const { one, other } of (body as OutputOf<Operations['listPossibleLinks']>).pairs) {
    const reason = looked[one.mention.text]
    if (!reason) continue
    await call(by, 'judgeLink', { thing: one.id, other: other.id, version: 0, verdict: 'same', reason })
  }
}
