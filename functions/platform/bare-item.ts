import type { ItemInRoom } from '#shared/mase/decide.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'

/** Of the item of a restricted record, to whoever is not named there: that it exists, and whether the meeting is done with it. */
export function bare(item: ItemInRoom): ItemInRoom {
  const { id, heading, kind, reference, minutes, addedAt, version, decision, carriedOver } = item
  return {
    id,
    heading,
    kind,
    title: reference ?? '',
    reference,
    minutes,
    addedBy: WITHHELD,
    addedAt,
    version,
    ...(decision
      ? { decision: { kind: 'noted', reason: WITHHELD, by: nobody, at: decision.at } as const }
      : {}),
    ...(carriedOver ? { carriedOver: { ...carriedOver, reason: WITHHELD } } : {}),
  }
}

const nobody = { id: '', name: WITHHELD, post: '' }
