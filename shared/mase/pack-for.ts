import { voltHeadings } from '../referral/volt.ts'
import type { Pack, PackEntry, PaperContent, PaperItem, Verdicts } from './pack.ts'
import type { MemberSees } from './settings.ts'
import { isPassedOn, isReaderOf, type PaperReader, type SeenItem, type Verdict, whoSees } from './who-sees.ts'

/** What a reader sees of each item and each action. */
export const verdictsFor = ({ seen }: Pick<PaperContent, 'seen'>, reader: PaperReader): Verdicts =>
  Object.fromEntries(Object.entries(seen).map(([id, one]) => [id, whoSees(reader, one)]))

/** For whom a copy is cut. */
export interface CopyOf {
  readonly copyFor: string
  readonly contact?: string
  readonly verdicts: Verdicts
  readonly edition?: number
  readonly sentAt?: string
  readonly changed?: readonly string[]
  /** Whoever coordinates looks at it: then it tells nothing that its owner keeps from the MASE as a whole. */
  readonly lookedAt?: true
  /** Only who coordinates sees all there is, so that times give nothing away. */
  readonly withTimes?: true
}

/**
 * Cuts one reader's copy from what goes out. Items are numbered as this reader has them, so that none is missed; they carry
 * how long they take and not when they begin, for a gap would tell of what is not there.
 */
export function packFor(content: PaperContent, copy: CopyOf): Pack {
  const { head, items, actions } = content
  const seesOf = (id: string) => copy.verdicts[id]?.sees ?? 'nothing'
  const shown = items.filter(({ id }) => seesOf(id) === 'full' || seesOf(id) === 'pointer')
  const numbers = numbered(shown)
  return {
    head,
    copyFor: copy.copyFor,
    edition: copy.edition,
    sentAt: copy.sentAt,
    changed: copy.changed ?? [],
    sections: voltHeadings.map((heading, index) => ({
      heading,
      number: index + 1,
      entries: shown
        .filter((item) => item.heading === heading)
        .map((item): PackEntry => {
          const number = numbers.get(item.id) ?? ''
          if (seesOf(item.id) === 'pointer')
            return { sees: 'pointer', number, reference: item.reference ?? '' }
          const { id, group, contributions, begins, ...rest } = item
          return {
            ...rest,
            sees: 'full',
            number,
            ...(copy.withTimes ? { begins } : {}),
            contributions: contributions
              .filter(({ owned }) => isPassedOn(owned, copy) && (!copy.lookedAt || isPassedOn(owned, {})))
              .map(({ owned: _, request: __, ...told }) => told),
            together: group
              ? shown
                  .filter((one) => one.group === group && one.id !== id && seesOf(one.id) === 'full')
                  .map((one) => numbers.get(one.id) ?? '')
              : [],
          }
        }),
    })),
    actions: actions.flatMap((action) => {
      const sees = seesOf(action.id)
      return sees === 'full' ? action : sees === 'pointer' ? ('restricted' as const) : []
    }),
    others: items.filter(({ id }) => seesOf(id) === 'counted').length,
  }
}

/** "1.2": the second item that the reader sees under the first heading. */
function numbered(shown: readonly PaperItem[]): Map<string, string> {
  return new Map(
    voltHeadings.flatMap((heading, index) =>
      shown
        .filter((item) => item.heading === heading)
        .map(({ id }, place) => [id, `${index + 1}.${place + 1}`] as const),
    ),
  )
}

/** Somebody who reads for a post, and what the post is at the meeting now. */
export interface PersonNow {
  readonly id: string
  readonly contact?: string
  readonly part?: 'member' | 'conducts'
  readonly sees?: MemberSees
}

/** What let the post see an item was that it conducted the meeting, saw all, or was told: that is so no longer. */
function isOutOfIt(
  { because }: Verdict,
  current: SeenItem | undefined,
  { contact = '', part, sees }: PersonNow,
): boolean {
  if (because === 'told') return !current?.told?.includes(contact)
  if (part !== 'member') return false
  if (because === 'sees-all') return sees === 'involved'
  return because === 'conducts' && (sees === 'involved' || current?.told !== undefined)
}

/**
 * What a person sees of what their post was sent, now: a record that is restricted, then or since, shows itself to those of
 * the post who are named; what is kept from the post by now is there no longer; and a post that saw it for what it was at
 * the meeting sees it as long as it is that.
 *
 * @param now what decides who sees an item, as it is now; what is not in it is as it was
 */
export function verdictsNow(
  verdicts: Verdicts,
  content: Pick<PaperContent, 'seen'>,
  now: PaperContent['seen'],
  reader: PersonNow,
): Verdicts {
  return Object.fromEntries(
    Object.entries(verdicts).map(([id, verdict]) => {
      const current = now[id] ?? content.seen[id]
      if (reader.contact && current?.item.keptFrom?.includes(reader.contact))
        return [id, { sees: 'nothing', because: 'kept-from' }]
      if (verdict.sees === 'full' && isOutOfIt(verdict, current, reader))
        return [id, { sees: 'counted', because: 'not-involved' }]
      return verdict.sees === 'full' && !isReaderOf(current?.head, reader)
        ? [id, { sees: 'pointer', because: 'restricted' }]
        : [id, verdict]
    }),
  )
}
