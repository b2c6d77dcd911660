import { changeReferral } from '#functions/platform/change-referral.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { isAllowed } from '#shared/referral/states.ts'
import type { OpenedMeeting } from './open-planned.ts'

/** How the sort keys of a meeting's items start. */
const ITEMS = 'ITEM#'
/** Heads that one read takes, and referrals that are changed at a time. */
const AT_ONCE = 50
const CHANGED_AT_ONCE = 5
/** Somebody may change a referral at the same moment. */
const ATTEMPTS = 3

const chunksOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )

async function headsOf(deps: Dependencies, references: readonly string[]): Promise<Referral[]> {
  const pages = await Promise.all(
    chunksOf(references, AT_ONCE).map((chunk) => getMany(deps, chunk.map(keys.referral))),
  )
  return pages.flat().flatMap((item) => (item ? [item.data as Referral] : []))
}

export interface OnAgenda {
  readonly items: readonly AgendaItem[]
  /** Those of them, by id, whose referrals stand on this very agenda now. */
  readonly here: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, Referral>
}

const isHere = (referral: Referral | undefined, { id }: Meeting): boolean =>
  referral?.state === 'on-agenda' && referral.mase?.meeting === id

/** What stands on the agenda of a meeting, and which of it is really there by its own record. */
export async function onAgenda(deps: Dependencies, meeting: Meeting): Promise<OnAgenda> {
  const { partnership, id } = meeting
  const stored = await queryAll<AgendaItem>(deps, keys.meeting(partnership, id).pk, ITEMS)
  const items = stored.map(({ data }) => data)
  const references = [...new Set(items.flatMap(({ reference }) => reference ?? []))]
  const heads = new Map((await headsOf(deps, references)).map((head) => [head.reference, head]))
  const here = items.filter(({ reference }) => reference && isHere(heads.get(reference), meeting))
  return { items, heads, here: new Set(here.map((item) => item.id)) }
}

type Opened = Pick<OpenedMeeting, 'person' | 'partnership' | 'meeting'>

/**
 * Puts every referral of a meeting's agenda back to the accepted ones, each in a transaction of its own.
 *
 * @returns how many could not be, because somebody else changes them at this moment
 */
export async function putBack(
  deps: Dependencies,
  caller: Caller,
  opened: Opened,
  operation: string,
): Promise<number> {
  const text = `The meeting of ${formatDate(opened.meeting.date)} is not held`
  return untilDone(
    deps,
    opened.meeting,
    (head) => isHere(head, opened.meeting),
    async (referral) => {
      const mase = { ...(referral.mase as MaseProgress), meeting: undefined }
      const history = { kind: 'take-off-agenda', text } as const
      const change = { operation, transition: 'take-off-agenda', next: { mase }, history } as const
      return (await changeReferral(deps, caller, { ...opened, referral }, change)).ok
    },
  )
}

/** Puts the referrals that stood on the agenda of a cancelled meeting on it again, where they have not gone elsewhere. */
export async function bringBack(
  deps: Dependencies,
  caller: Caller,
  opened: Opened,
  operation: string,
): Promise<number> {
  const { meeting } = opened
  const text = `The meeting of ${formatDate(meeting.date)} is held after all`
  const waits = (head: Referral) => isAllowed('put-on-agenda', head.state) && !head.mase?.meeting
  return untilDone(deps, meeting, waits, async (referral) => {
    const mase = { ...(referral.mase as MaseProgress), meeting: meeting.id }
    const history = { kind: 'put-on-agenda', text } as const
    const change = { operation, transition: 'put-on-agenda', next: { mase }, history } as const
    return (await changeReferral(deps, caller, { ...opened, referral }, change)).ok
  })
}

/** Changes the referrals of an agenda that ask for it, some at a time, and looks again where somebody came between. */
async function untilDone(
  deps: Dependencies,
  meeting: Meeting,
  asksForIt: (head: Referral) => boolean,
  change: (referral: Referral) => Promise<boolean>,
): Promise<number> {
  let left = 0
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { heads } = await onAgenda(deps, meeting)
    const waiting = [...heads.values()].filter(asksForIt)
    left = 0
    for (const chunk of chunksOf(waiting, CHANGED_AT_ONCE)) {
      const done = await Promise.all(chunk.map(change))
      left += done.filter((one) => !one).length
    }
    if (left === 0) return 0
  }
  return left
}
