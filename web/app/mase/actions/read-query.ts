import { trackerSorts, trackerViews } from '#shared/api/actions.ts'
import type { TrackerQuery } from './addresses.ts'

type Given = Readonly<Record<string, string | string[] | undefined>>

const oneOf = <T extends string>(all: readonly T[], given: unknown, usual: T): T =>
  all.find((one) => one === given) ?? usual

const textOf = (given: string | string[] | undefined): string | undefined =>
  typeof given === 'string' && given !== '' ? given : undefined

/** How an address narrows the tracker down. What it does not know it leaves as it usually is. */
export function readTrackerQuery(given: Given): TrackerQuery {
  const [agency, meeting] = [textOf(given.agency), textOf(given.meeting)]
  return {
    view: oneOf(trackerViews, given.view, 'open'),
    sort: oneOf(trackerSorts, given.sort, 'due'),
    ...(agency ? { agency } : {}),
    ...(meeting ? { meeting } : {}),
  }
}
