import { gunzipSync, gzipSync } from 'node:zlib'
import { countWorkingDays } from '#shared/mase/deadlines.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { PaperContent, Verdicts } from '#shared/mase/pack.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { PersonRef } from '#shared/referral/referral.ts'
import { openingOf } from '#shared/time/working-calendar.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'
import { getMany } from './read.ts'

/** An item of DynamoDB holds 400 kB; the rest is room for its keys. */
const PIECE_BYTES = 380_000

/** One sending of papers. */
interface PaperEdition {
  readonly number: number
  readonly sentAt: string
  readonly by: PersonRef
  readonly pieces: number
}

/** How far the papers of a meeting are. */
export interface Papers {
  readonly partnership: string
  readonly meeting: string
  /** The first first. */
  readonly editions: readonly PaperEdition[]
  readonly withdrawn?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
  /** Counts what was done with them; 0 before anything was sent. */
  readonly version: number
}

/** That somebody of a post had a copy before them. */
interface CopyOpened {
  readonly by: PersonRef
  readonly at: string
}

/** The copy of one post: what it sees of an edition, and whether anybody there has opened it. */
export interface PaperCopy {
  readonly partnership: string
  readonly meeting: string
  readonly contact: string
  /** The post and its organisation as the directory named them then. */
  readonly copyFor: string
  /** Counts what this post was sent: an edition that changes nothing for it is not sent to it. */
  readonly number: number
  /** The edition from which it is cut. */
  readonly edition: number
  readonly sentAt: string
  readonly mail: string
  readonly verdicts: Verdicts
  /** A mark of what it says, by which it is told whether another edition says the same. */
  readonly says: string
  readonly changed: readonly string[]
  readonly opened?: CopyOpened
  /** Its earlier editions, and who opened each. */
  readonly earlier: readonly {
    readonly number: number
    readonly sentAt: string
    readonly opened?: CopyOpened
  }[]
  readonly withdrawn?: { readonly at: string; readonly reason: string }
  /** When whoever has not opened it is reminded, once. */
  readonly chaseAt?: string
  readonly chased?: true
  readonly version: number
}

interface Piece {
  readonly zipped: Uint8Array
}

/** Writes how far papers are over what was read. */
export const putPapers = (next: Papers, before: Pick<Papers, 'version'>): Write => ({
  put: {
    ...keys.papers(next.partnership, next.meeting),
    entity: 'papers',
    data: { ...next, version: before.version + 1 },
  },
  when: before.version === 0 ? isNew : hasVersion(before.version),
})

/** A copy is listed for whoever reminds of it until somebody there has opened it. */
export const copyItem = (copy: PaperCopy): Item<PaperCopy> => ({
  ...keys.paperCopy(copy.partnership, copy.meeting, copy.contact),
  entity: 'paper-copy',
  data: copy,
  ...(copy.chaseAt && !copy.opened && !copy.withdrawn
    ? {
        worklistPk: lists.papersUnopened(copy.partnership),
        worklistSk: `${copy.chaseAt}#${copy.meeting}#${copy.contact}`,
      }
    : {}),
})

/** All that goes out in an edition, as it is at that moment; nothing changes it afterwards. */
export function pieceItems(
  { partnership, meeting }: Pick<Papers, 'partnership' | 'meeting'>,
  edition: number,
  content: PaperContent,
): Item<Piece>[] {
  const zipped = gzipSync(JSON.stringify(content))
  return Array.from({ length: Math.ceil(zipped.length / PIECE_BYTES) }, (_, piece) => ({
    ...keys.paperPiece(partnership, meeting, edition, piece),
    entity: 'paper-piece',
    data: { zipped: zipped.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES) },
  }))
}

/** What went out in some editions, by their numbers. */
export async function readEditions(
  deps: Dependencies,
  { partnership, meeting, editions }: Papers,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PaperContent>> {
  const wanted = editions.filter(({ number }) => numbers.includes(number))
  const found = await Promise.all(
    wanted.map(({ number, pieces }) =>
      getMany(
        deps,
        Array.from({ length: pieces }, (_, piece) => keys.paperPiece(partnership, meeting, number, piece)),
      ),
    ),
  )
  return new Map(
    wanted.map(({ number }, index) => [
      number,
      JSON.parse(
        gunzipSync(
          Buffer.concat((found[index] ?? []).flatMap((item) => (item ? [(item.data as Piece).zipped] : []))),
        ).toString(),
      ) as PaperContent,
    ]),
  )
}

/** When a post that has not opened its copy is reminded: as the working day before the meeting opens, if that is to come. */
export function chaseAt(
  { calendar }: Pick<Partnership, 'calendar'>,
  { date }: Pick<Meeting, 'date'>,
  now: Date,
): string | undefined {
  const opening = openingOf(countWorkingDays(date, -1, calendar), calendar)
  return opening && opening.open > now.getTime() ? new Date(opening.open).toISOString() : undefined
}
