import { auditEntry } from '#functions/platform/audit.ts'
import { commit, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { referralObject } from '#functions/platform/open.ts'
import { putOrder } from '#functions/platform/pool-agenda-writes.ts'
import { findItem } from '#functions/platform/read.ts'
import { type AgendaOrder, reorder } from '#shared/mase/agenda.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Person } from '#shared/people/person.ts'
import type { VoltHeading } from '#shared/referral/volt.ts'

/** What is written together: an item with what moves its referral, and its places on agendas. */
export interface Unit {
  readonly writes: readonly Write[]
  /** On which agendas it stands from then on, last under its heading; without a heading it is taken off. */
  readonly places: readonly {
    readonly meeting: string
    readonly id: string
    readonly heading?: VoltHeading
  }[]
  readonly reference?: string
}

/** A transaction takes 100: some room is left for what two changes add to the same counters. */
const ROOM = 90
const ATTEMPTS = 6

export interface Placing {
  readonly operation: string
  readonly person: Person
  /** The meetings whose agendas change, as they were read. */
  readonly meetings: readonly Meeting[]
  readonly units: readonly Unit[]
  /** How the items of an agenda stand once they are on it. */
  readonly arrange: (meeting: string, order: AgendaOrder) => AgendaOrder
  /** Remembers how far it came, with each transaction. */
  readonly remember: Write
}

interface Placed {
  readonly meetings: readonly Meeting[]
  /** References of referrals that somebody else changed meanwhile. */
  readonly left: readonly string[]
}

/**
 * Puts many items on agendas in transactions of bounded size. Each is whole: when it stops half way, what is written stands, and
 * doing it again goes on with the rest. Where somebody else changes an agenda meanwhile, it goes on with that as it is then.
 */
export async function placeUnits(deps: Dependencies, caller: Caller, placing: Placing): Promise<Placed> {
  const left: string[] = []
  const waiting = batches(placing.units)
  let meetings = placing.meetings
  let attempts = 0
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    const { written, next, heads } = await writeBatch(deps, caller, placing, meetings, batch)
    if (written.ok) {
      meetings = next
      attempts = 0
    } else if (written.failure.index < heads && attempts < ATTEMPTS) {
      attempts++
      meetings = await readAgain(deps, meetings)
      waiting.unshift(batch)
    } else if (batch.length > 1) waiting.unshift(...batch.map((unit) => [unit]))
    else left.push(...batch.flatMap(({ reference }) => reference ?? []))
  }
  return { meetings, left }
}

async function writeBatch(
  deps: Dependencies,
  caller: Caller,
  { operation, person, arrange, remember }: Placing,
  meetings: readonly Meeting[],
  batch: readonly Unit[],
) {
  const touched = meetings.filter(({ id }) =>
    batch.some(({ places }) => places.some(({ meeting }) => meeting === id)),
  )
  const ordered = touched.map((meeting) => {
    const places = batch.flatMap((unit) => unit.places).filter((place) => place.meeting === meeting.id)
    const order = places.reduce<AgendaOrder>(
      (before, { id, heading }) =>
        reorder(before, id, heading && { heading, place: Number.MAX_SAFE_INTEGER }),
      meeting.order,
    )
    return { meeting, order: arrange(meeting.id, order) }
  })
  const entry = (object: string) => auditEntry(deps, caller, person, { operation, kind: 'change', object })
  const written = await commit(
    deps,
    [
      ...ordered.map(({ meeting, order }) => putOrder(deps, person, meeting, order)),
      ...batch.flatMap(({ writes }) => writes),
      remember,
    ],
    [
      entry(`agenda ${meetings[0]?.id ?? ''}`),
      ...touched.slice(touched[0] === meetings[0] ? 1 : 0).map(({ id }) => entry(`agenda ${id}`)),
      ...batch.flatMap(({ reference }) => (reference ? [entry(referralObject(reference))] : [])),
    ],
  )
  const next = meetings.map((meeting) => {
    const order = ordered.find((one) => one.meeting === meeting)?.order
    return order ? { ...meeting, order, version: meeting.version + 1 } : meeting
  })
  return { written, next, heads: ordered.length }
}

/** As many together as one transaction takes, with the agendas and what stands in the trail. */
function batches(units: readonly Unit[]): Unit[][] {
  const made: Unit[][] = []
  let room = 0
  for (const unit of units) {
    const takes = unit.writes.length + (unit.reference ? 1 : 0)
    if (takes > room) {
      made.push([])
      room = ROOM - 5
    }
    made.at(-1)?.push(unit)
    room -= takes
  }
  return made
}

const readAgain = (deps: Dependencies, meetings: readonly Meeting[]): Promise<Meeting[]> =>
  Promise.all(
    meetings.map(async (meeting) => {
      const item = await findItem<Meeting>(deps, keys.meeting(meeting.partnership, meeting.id))
      return item?.data ?? meeting
    }),
  )
