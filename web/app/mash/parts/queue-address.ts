import type { QueueView } from '#shared/api/queue.ts'

/** The address of a page of the queue. It holds a view, the id of a filter and a place in a list, and no more. */
export function queueAddress(
  view: QueueView,
  { filter, cursor }: { readonly filter?: string | undefined; readonly cursor?: string | undefined } = {},
): string {
  const query = new URLSearchParams({ view })
  if (filter) query.set('filter', filter)
  if (cursor) query.set('cursor', cursor)
  return `/mash?${query}`
}

/** A parameter of an address as one text; undefined where it is missing or stands there twice. */
export const oneOf = (typed: string | string[] | undefined): string | undefined =>
  typeof typed === 'string' && typed !== '' ? typed : undefined
