import type { VoltHeading } from '../referral/volt.ts'
import { voltHeadings } from '../referral/volt.ts'
import { type AgendaFrame, agendaFrame } from './agenda-frame.ts'
import { type Because, minutesFor, rankOf } from './item-because.ts'
import { joinAlike, type Marked } from './join-alike.ts'
import { type Span, shareMinutes } from './share-minutes.ts'

/** Something that could be on the agenda. */
export interface Candidate extends Marked {
  readonly heading: VoltHeading
  readonly because: Because
  /** Since when it waits: an ISO date or moment. */
  readonly since: string
  /** A child in danger, or rated red: it does not wait for next month while something else can. */
  readonly urgent?: boolean
  /** Set by a person, and kept. */
  readonly minutes?: number
  readonly presenter?: string
}

export interface ProposedLine {
  readonly id: string
  readonly heading: VoltHeading
  readonly because: Because
  readonly minutes: number
  readonly presenter?: string
  readonly group?: string
}

/** An agenda in the order in which the meeting takes it, and what it has no time for. */
export interface Proposal {
  readonly frame: AgendaFrame
  /** Heading after heading. */
  readonly lines: readonly ProposedLine[]
  /** The most urgent first. */
  readonly notFitting: readonly ProposedLine[]
}

interface Wanted {
  /** The length of the meeting in minutes. */
  readonly minutes: number
  /** How many actions are overdue: they are taken first. */
  readonly overdue: number
  readonly candidates: readonly Candidate[]
}

const spanOf = ({ because, minutes }: Candidate): Span =>
  minutes === undefined ? minutesFor[because] : { least: minutes, usual: minutes }

const byAge = (a: Candidate, b: Candidate): number =>
  a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Urgency: what was put off once, or whose actions are overdue; a child in danger; then as the meeting takes them. */
function urgencyOf({ because, urgent }: Candidate): number {
  const rank = rankOf(because)
  if (rank <= rankOf('carried-over')) return urgent ? 0 : 1
  return urgent ? 2 : 1 + rank
}

const byUrgency = (a: Candidate, b: Candidate): number => urgencyOf(a) - urgencyOf(b) || byAge(a, b)

const byOrder = (a: Candidate, b: Candidate): number =>
  rankOf(a.because) - rankOf(b.because) ||
  Number(b.urgent ?? false) - Number(a.urgent ?? false) ||
  byAge(a, b)

/**
 * Proposes an agenda: time for overdue actions first, then the headings in VOLT order, under each what is owed, then reviews,
 * then what is new, with what mentions the same brought together. Each item gets the minutes that it usually takes; where that
 * is more than there is, each gets less, and not less than it needs; what even then does not fit is named, the least
 * urgent being left for next month.
 */
export function proposeAgenda({ minutes, overdue, candidates }: Wanted): Proposal {
  const frame = agendaFrame(minutes, overdue)
  const joined = joinAlike(candidates)
  const { kept, left } = divide(candidates.toSorted(byUrgency), frame.items)
  const given = shareMinutes(kept.map(spanOf), frame.items)
  const lineOf = (one: Candidate, takes: number): ProposedLine => ({
    id: one.id,
    heading: one.heading,
    because: one.because,
    minutes: takes,
    ...(one.presenter === undefined ? {} : { presenter: one.presenter }),
    ...(joined.has(one.id) ? { group: joined.get(one.id) as string } : {}),
  })
  const lines = new Map(kept.map((one, index) => [one.id, lineOf(one, given[index] as number)]))
  const inOrder = kept.toSorted(byOrder)
  return {
    frame,
    lines: voltHeadings.flatMap((heading) =>
      together(
        inOrder.filter((one) => one.heading === heading).map(({ id }) => lines.get(id) as ProposedLine),
      ),
    ),
    notFitting: left.map((one) => lineOf(one, spanOf(one).usual)),
  }
}

/** From the most urgent on, as long as each can have the least that it needs. What is too long for any meeting stops nobody. */
function divide(ranked: readonly Candidate[], time: number): { kept: Candidate[]; left: Candidate[] } {
  const kept: Candidate[] = []
  const left: Candidate[] = []
  let used = 0
  let isFull = false
  for (const one of ranked) {
    const { least } = spanOf(one)
    if (least <= time && used + least > time) isFull = true
    if (isFull || least > time) left.push(one)
    else {
      kept.push(one)
      used += least
    }
  }
  return { kept, left }
}

/** Each line stays where it is, followed at once by the others of its group. */
function together(lines: readonly ProposedLine[]): ProposedLine[] {
  const groups = Map.groupBy(lines, ({ id, group }) => group ?? `alone ${id}`)
  return [...groups.values()].flat()
}
