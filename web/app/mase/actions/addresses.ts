import type { trackerSorts, trackerViews } from '#shared/api/actions.ts'

export interface TrackerQuery {
  readonly view: (typeof trackerViews)[number]
  readonly sort: (typeof trackerSorts)[number]
  readonly agency?: string
  readonly meeting?: string
}

/** The tracker as it is narrowed down; agencies and meetings only, nothing of a child. */
export function trackerAddress(
  { view, sort, agency, meeting }: TrackerQuery,
  page = 1,
  file = false,
): string {
  const query = new URLSearchParams({ view, sort })
  if (agency) query.set('agency', agency)
  if (meeting) query.set('meeting', meeting)
  if (page > 1) query.set('page', String(page))
  return `/mase/actions${file ? '/csv' : ''}?${query}`
}
