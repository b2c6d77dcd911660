import { errorValues, log } from '#functions/platform/log.ts'

/**
 * Does something for each in turn. What goes wrong with one is written to the log and holds up none of the others.
 *
 * @param act gives a number where it tried several things itself: how many of those went wrong
 * @returns how many went wrong in all
 */
export async function tryEach<T>(
  all: readonly T[],
  act: (one: T) => Promise<number | undefined>,
): Promise<number> {
  let failed = 0
  for (const one of all) {
    try {
      failed += (await act(one)) ?? 0
    } catch (error) {
      log('error', 'SWEEP_FAILED', errorValues(error))
      failed++
    }
  }
  return failed
}
