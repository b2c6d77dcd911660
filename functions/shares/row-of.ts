import type { Share, ShareRow } from '#shared/sharing/share.ts'

/** A share in the list of a post that it was sent to: names no child. */
export const rowOf = ({ id, reference, by, from, at, state, to }: Share): ShareRow => ({
  id,
  reference,
  by,
  from,
  at,
  state,
  kind: to.kind === 'allocated-worker' ? 'allocated-worker' : 'early-help',
  to: to.name,
})
