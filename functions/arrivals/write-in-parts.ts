import { commitUnaudited, type Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'

/** A transaction takes no more than a hundred writes. Each of these stands for itself. */
const AT_ONCE = 100

export async function writeInParts(deps: Dependencies, writes: readonly Write[]): Promise<void> {
  for (let from = 0; from < writes.length; from += AT_ONCE)
    await commitUnaudited(deps, writes.slice(from, from + AT_ONCE))
}
