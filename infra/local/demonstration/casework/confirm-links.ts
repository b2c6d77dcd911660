import { setTimeout as pause } from 'node:timers/promises'
import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Call } from './call.ts'

/** What the coordinator has looked at already, and why it is the same. The van is left for whoever looks next. */
const looked: Readonly<Record<string, string>> = {
  'ZZ99 6WF': 'Both speak of the boarded units; the police have it as one place.',
  '07700 900 642': 'The constable rang it: the same man answers.',
}

/** The hub looks at what was sent when it has a moment; it is asked again this often before it is left. */
const ATTEMPTS = 40
const BETWEEN = 250

/** Says of what two referrals mention that it is the same, as the coordinator would. Said twice, it is said once. */
export async function confirmLinks(call: Call): Promise<void> {
  const by = 'lkm-mase'
  const left = new Set(Object.keys(looked))
  for (let attempt = 0; attempt < ATTEMPTS && left.size > 0; attempt++) {
    const { body } = await call(by, 'listPossibleLinks', {})
    for (const { one, other } of (body as OutputOf<Operations['listPossibleLinks']>).pairs) {
      const { text } = one.mention
      if (!left.delete(text)) continue
      const pair = { thing: one.id, other: other.id }
      await call(by, 'judgeLink', { ...pair, version: 0, verdict: 'same', reason: looked[text] })
    }
    if (left.size > 0) await pause(BETWEEN)
  }
}
