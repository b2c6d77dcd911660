import type { UseCase } from '#functions/platform/api-function.ts'
import type { Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { addItem, changeItem, moveReferral } from '#functions/platform/pool-agenda-writes.ts'
import { findItem } from '#functions/platform/read.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import type { AgendaOrder } from '#shared/mase/agenda.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { type ProposedLine, proposeAgenda } from '#shared/mase/propose-agenda.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { volt } from '#shared/referral/volt.ts'
import { fail, ok } from '#shared/result.ts'
import { agendaConflict } from './agenda-conflict.ts'
import { type Candidates, gatherCandidates } from './gather-candidates.ts'
import { itemIdOf } from './item-id-of.ts'
import { laterUnit } from './later-unit.ts'
import { meetingsAhead, nextAfter } from './meetings-ahead.ts'
import { openAgenda } from './open-agenda.ts'
import { placeUnits, type Unit } from './place-units.ts'

const operation = 'applyProposal'
const A_DAY = 24 * 60 * 60

/**
 * Puts what is chosen of a proposal on the agenda, and what is chosen on that of the next meeting, with a reason. The proposal is
 * worked out anew, so that nothing goes on that was taken elsewhere meanwhile. Asked twice with the same `requestId` it goes on
 * where it stopped, and makes nothing twice: an item's id is made of the meeting and the referral.
 */
export const applyProposal: UseCase<(typeof maseOperations)['applyProposal']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, partnership, meeting, items } = opened.value
  if (meeting.stage !== 'planned')
    return fail({
      kind: 'conflict',
      detail: 'This meeting is not planned any more, so nothing is proposed for it.',
    })
  const { take, later, reason, requestId } = input
  if (later.length > 0 && !reason)
    return fail({
      kind: 'invalid',
      errors: [{ field: 'reason', message: 'Say why these move to the next meeting' }],
    })
  const requestKey = keys.request(person.id, requestId)
  const [begun, ahead, found] = await Promise.all([
    findItem<{ meeting: string }>(deps, requestKey),
    meetingsAhead(deps, partnership.code, partnership),
    gatherCandidates(deps, person, meeting, items),
  ])
  const isResumed = begun?.data.meeting === meeting.id
  if (meeting.version !== input.version && !isResumed) return fail(agendaConflict(meeting))
  const next = nextAfter(ahead, meeting)
  if (later.length > 0 && !next)
    return fail({
      kind: 'invalid',
      errors: [{ field: 'later', message: 'There is no later meeting yet. Ask for its date to be entered.' }],
    })

  const wanted = new Set(take.filter((id) => !later.includes(id)))
  const isTaken = ({ id }: { readonly id: string }) =>
    !later.includes(id) && (wanted.has(id) || found.onAgenda.has(id))
  const { lines, notFitting } = proposeAgenda({
    minutes: meeting.minutes,
    overdue: found.overdue.length,
    candidates: found.candidates.filter(isTaken),
  })
  const all = [...lines, ...notFitting]
  const fresh = all.filter(({ id }) => wanted.has(id) && !found.onAgenda.has(id))
  const units = [
    ...fresh.map((line) => freshUnit(deps, person, meeting, line, found.heads.get(line.id) as Referral)),
    ...(input.arrange === 'all' ? retimed(deps, person, meeting, all, found) : []),
  ]
  const laterUnits = found.candidates
    .filter(({ id }) => later.includes(id))
    .map((candidate) => laterUnit(deps, person, meeting, next as Meeting, candidate, found, reason as string))
  const whole = all.map(({ id }) => {
    const referral = found.onAgenda.has(id) ? undefined : found.heads.get(id)
    return referral ? itemIdOf(meeting, referral) : id
  })
  const { meetings, left } = await placeUnits(deps, caller, {
    operation,
    person,
    meetings: next ? [meeting, next] : [meeting],
    units: [...units, ...laterUnits],
    arrange: (id, order) => (id === meeting.id && input.arrange === 'all' ? arranged(order, whole) : order),
    remember: {
      put: {
        ...requestKey,
        entity: 'request',
        data: { meeting: meeting.id },
        expires: Math.floor(deps.clock().getTime() / 1000) + A_DAY,
      },
    },
  })
  return ok({
    version: meetings[0]?.version ?? meeting.version,
    added: fresh.length - left.filter((one) => wanted.has(one)).length,
    moved: laterUnits.length - left.filter((one) => later.includes(one)).length,
    left,
  })
}

function freshUnit(
  deps: Dependencies,
  person: Person,
  meeting: Meeting,
  { id: reference, heading, minutes, presenter, group, because }: ProposedLine,
  referral: Referral,
): Unit {
  const item: AgendaItem = {
    id: itemIdOf(meeting, referral),
    heading,
    kind: 'child',
    title: reference,
    reference,
    minutes,
    ...(presenter === undefined ? {} : { presenter }),
    ...(group === undefined ? {} : { group }),
    because,
    version: 1,
    addedBy: person.name,
    addedAt: deps.clock().toISOString(),
  }
  return {
    reference,
    places: [{ meeting: meeting.id, id: item.id, heading }],
    writes: [
      addItem(meeting, item),
      ...moveReferral(deps, person, referral, {
        transition: 'put-on-agenda',
        text: `${volt[heading]}, meeting of ${formatDate(meeting.date)}`,
        mase: { meeting: meeting.id },
      }),
    ],
  }
}

/** What is on the agenda already, with the minutes and links of the proposal where these are others. */
function retimed(
  deps: Dependencies,
  person: Person,
  meeting: Meeting,
  lines: readonly ProposedLine[],
  { onAgenda }: Candidates,
): Unit[] {
  return lines.flatMap(({ id, heading, minutes, group, because }): Unit[] => {
    const item = onAgenda.get(id)
    if (!item) return []
    const isSame = item.minutes === minutes && item.group === group && item.because === because
    const writes: Write[] = isSame
      ? []
      : [changeItem(deps, person, meeting, { ...item, minutes, group, because }, item)]
    return [{ writes, places: [{ meeting: meeting.id, id, heading }] }]
  })
}

/** The order of an agenda as a proposal has it; what that does not know of stays where it came to stand, at the end. */
function arranged(order: AgendaOrder, ids: readonly string[]): AgendaOrder {
  const place = new Map(ids.map((id, index) => [id, index]))
  const of = (id: string) => place.get(id) ?? Number.MAX_SAFE_INTEGER
  return Object.fromEntries(
    Object.entries(order).map(([heading, own]) => [heading, own.toSorted((a, b) => of(a) - of(b))]),
  ) as unknown as AgendaOrder
}
