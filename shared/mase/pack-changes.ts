import { formatDate } from '../identifiers/date.ts'
import type { Pack, PackEntry } from './pack.ts'

/**
 * What was said of changes, without the lines that name an item which its reader may read no longer. That one which they
 * had is gone stays: it names what they knew.
 */
export const changesWithout = (
  changed: readonly string[],
  gone: readonly { readonly reference?: string; readonly title: string }[],
): string[] => {
  const lines = new Set(
    gone.flatMap(({ reference, title }) =>
      ['New', 'Changed'].map((word) => `${word}: ${reference ?? title}`),
    ),
  )
  return changed.filter((line) => !lines.has(line))
}

/** By what an item is known again in another edition. */
const nameOf = (entry: PackEntry): string => entry.reference ?? (entry.sees === 'full' ? entry.title : '')

/** All that an entry says, without the number that it has in its edition. */
function saysOf(entry: PackEntry): string {
  if (entry.sees === 'pointer') return entry.sees
  const { number: _, together: __, begins: ___, ...rest } = entry
  return JSON.stringify(rest)
}

const entriesOf = ({ sections }: Pick<Pack, 'sections'>): PackEntry[] =>
  sections.flatMap(({ entries }) => entries)

/**
 * What one reader finds other than in the edition that they had, in words. It is made of the two copies of that reader, so
 * that it tells nothing that neither says. Empty where they say the same.
 */
export function changesBetween(before: Pack, now: Pack): string[] {
  const had = new Map(entriesOf(before).map((entry) => [nameOf(entry), entry]))
  const has = new Map(entriesOf(now).map((entry) => [nameOf(entry), entry]))
  const lines = (word: string, entries: readonly PackEntry[]) =>
    entries.map((entry) => `${word}: ${nameOf(entry)}`)
  const added = [...has].flatMap(([name, entry]) => (had.has(name) ? [] : entry))
  const gone = [...had].flatMap(([name, entry]) => (has.has(name) ? [] : entry))
  const other = [...has].flatMap(([name, entry]) => {
    const old = had.get(name)
    return old && saysOf(old) !== saysOf(entry) ? entry : []
  })
  const order = (pack: Pack) =>
    entriesOf(pack)
      .map(nameOf)
      .filter((name) => had.has(name) && has.has(name))
  return [
    ...changesOfHead(before, now),
    ...lines('New', added),
    ...lines('Changed', other),
    ...lines('Not on the agenda any more', gone),
    ...(order(before).join('\n') === order(now).join('\n') ? [] : ['The order of the items']),
    ...(JSON.stringify(before.actions) === JSON.stringify(now.actions) ? [] : ['The open actions']),
    ...(before.others === now.others ? [] : ['How many other items there are']),
  ]
}

function changesOfHead({ head: before }: Pack, { head: now }: Pack): string[] {
  const { date, time, place, ...rest } = now
  const { date: oldDate, time: oldTime, place: oldPlace, ...oldRest } = before
  return [
    ...(date === oldDate && time === oldTime ? [] : [`When it is: ${formatDate(date)} at ${time}`]),
    ...(place === oldPlace ? [] : [`Where it is: ${place}`]),
    ...(JSON.stringify(rest.apologies) === JSON.stringify(oldRest.apologies) ? [] : ['The apologies']),
    ...(JSON.stringify({ ...rest, apologies: [] }) === JSON.stringify({ ...oldRest, apologies: [] })
      ? []
      : ['What is said of the meeting']),
  ]
}
