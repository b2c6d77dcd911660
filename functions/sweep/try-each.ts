import { errorValues, log } from '#functions/platform/log.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'

/** Most of the time goes by in waiting for the database. */
const AT_ONCE = 5

/**
 * Does something for each, some of them at a time. What goes wrong with one is written to the log and holds up none of
 * the others. When the time of the run is nearly up, the rest is not begun.
 *
 * @param act gives a number where it tried several things itself: how many of those went wrong
 * @returns how many went wrong in all
 */
export async function tryEach<T>(
  { isOver = () => false }: Pick<SweepDependencies, 'isOver'>,
  all: readonly T[],
  act: (one: T) => Promise<number | undefined>,
  atOnce = AT_ONCE,
): Promise<number> {
  let failed = 0
  let left = 0
  const rest = all.values()
  // Each takes the next one that nobody has taken.
  const work = async () => {
    for (const one of rest) {
      if (isOver()) {
        left++
        continue
      }
      try {
        // Read only after the wait: others count meanwhile.
        const wrong = await act(one)
        failed += wrong ?? 0
      } catch (error) {
        log('error', 'SWEEP_FAILED', errorValues(error))
        failed++
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (left > 0) log('warn', 'SWEEP_CUT_SHORT', { count: left })
  return failed
}
