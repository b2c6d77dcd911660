import { safeCount } from '../../evaluation/small-numbers.ts'
import type { Published, PublishedTable } from '../../management/publish.ts'
import type { MentionKind } from '../../mentions/mention.ts'
import type { QuarterFigures } from '../figures/figures.ts'
import { quarterName } from '../figures/periods.ts'
import type { HotSpot } from '../links/hot-spots.ts'
import { placeTables } from './place-tables.ts'
import type { DraftedSection, ProfileSectionId } from './profile.ts'
import { againstBefore, inWords, reportTable, wholeOf } from './said-numbers.ts'

/** What a profile is drafted from. Nothing in it names a child or a record. */
export interface ProfileBasis {
  readonly now: QuarterFigures
  readonly before: QuarterFigures
  /** Of the quarter alone. */
  readonly places: readonly HotSpot[]
  /** How many things of each kind join records of different children, as people confirmed. */
  readonly joins: Readonly<Partial<Record<MentionKind, number>>>
}

const tooFew = 'There is too little to give numbers for this quarter.'

const paragraphs = (...parts: readonly (string | undefined)[]): string => {
  const said = parts.filter((part): part is string => part !== undefined && part !== '')
  return said.join('\n\n')
}

/** A sentence out of a number; none where the number is not said. */
const sentence = (shown: Published | undefined, say: (number: string) => string): string | undefined => {
  const number = inWords(shown)
  return number === undefined ? undefined : say(number)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const tables = (...some: readonly PublishedTable[]) => some.flatMap(reportTable)

/** The largest of the columns of a table, where it is said. */
function largest({ columns, totals, tooFew: isTooFew }: PublishedTable): string | undefined {
  if (isTooFew || !totals) return undefined
  const said = columns.flatMap((name, place) => {
    const cell = totals.cells[place]
    return typeof cell === 'number' ? [{ name, cell }] : []
  })
  return said.toSorted((a, b) => b.cell - a.cell)[0]?.name
}

function victims({ now, before }: ProfileBasis): DraftedSection {
  const { discussed, decided, category, missing, nrm, ages } = now.tables
  const whole = wholeOf(discussed)
  const than = againstBefore(whole, wholeOf(before.tables.discussed))
  const said = paragraphs(
    sentence(
      whole,
      (number) =>
        `Children were discussed ${number} times in ${quarterName(now.quarter)}${than ? `, ${than}` : ''}. A child counts at each meeting.`,
    ),
    sentence(wholeOf(discussed, 'For the first time'), (number) => `For the first time: ${number}.`),
    sentence(
      wholeOf(category, 'Graver'),
      (number) =>
        `The group agreed a graver category than before ${number} times${sentence(wholeOf(category, 'Less grave'), (less) => `, and a less grave one ${less} times`) ?? ''}.`,
    ),
    sentence(
      wholeOf(missing, 'Going missing was spoken of'),
      (number) => `Going missing was spoken of ${number} times.`,
    ),
    sentence(
      wholeOf(nrm, 'NRM referral agreed or made'),
      (number) =>
        `A referral to the National Referral Mechanism was agreed or had been made ${number} times.`,
    ),
  )
  return { text: said || tooFew, tables: tables(discussed, category, missing, nrm, ages, decided) }
}

const kindNames: Readonly<Partial<Record<MentionKind, string>>> = {
  person: 'people',
  vehicle: 'vehicles',
  telephone: 'telephone numbers',
  handle: 'names in social media',
  email: 'email addresses',
}

function offenders({ joins }: ProfileBasis): DraftedSection {
  const lines = (Object.entries(kindNames) as [MentionKind, string][]).flatMap(([kind, name]) => {
    const number = inWords(safeCount(joins[kind] ?? 0))
    return number ? [`- ${capital(name)}: ${number}`] : []
  })
  return {
    text: `What joins records of different children, as people confirmed:\n${lines.join('\n')}\n\nWrite here what is known of those who harm and of how they go about it, without names.`,
    tables: [],
  }
}

function locations({ places }: ProfileBasis): DraftedSection {
  const { places: named, days, parts } = placeTables(places)
  const top = named.rows.find(({ cells }) => typeof cells[0] === 'number')
  const said = top
    ? `“${top.label}” is spoken of most, ${inWords(top.cells[0])} times.`
    : 'No place is spoken of often enough to be named.'
  return { text: said, tables: tables(named, days, parts) }
}

function trends({ now, before }: ProfileBasis): DraftedSection {
  const line = (name: string, of: (figures: QuarterFigures) => Published | undefined) => {
    const number = inWords(of(now))
    const than = againstBefore(of(now), of(before))
    return number && than ? [`- ${name}: ${number}, ${than}`] : []
  }
  const lines = [
    ...line('Discussions', ({ tables: { discussed } }) => wholeOf(discussed)),
    ...line('For the first time', ({ tables: { discussed } }) => wholeOf(discussed, 'For the first time')),
    ...line('Removed from the MASE', ({ tables: { decided } }) => wholeOf(decided, 'Removed')),
    ...line('Graver category', ({ tables: { category } }) => wholeOf(category, 'Graver')),
    ...line('Going missing spoken of', ({ tables: { missing } }) =>
      wholeOf(missing, 'Going missing was spoken of'),
    ),
  ]
  return {
    text: paragraphs(
      lines.length > 0
        ? `Against ${quarterName(before.quarter)}:\n${lines.join('\n')}`
        : 'There is too little to compare with the quarter before.',
      'Write here what is new: online, at schools, across borders, between groups of children.',
    ),
    tables: [],
  }
}

function disruption({ now }: ProfileBasis): DraftedSection {
  const { actions, disruption: groups, kinds } = now.tables
  const onTime = wholeOf(actions, 'Done on time')
  const late = wholeOf(actions, 'Done late, or overdue')
  return {
    text: paragraphs(
      sentence(wholeOf(groups), (number) => `${capital(number)} actions were agreed.`),
      sentence(
        onTime,
        (number) =>
          `Of those that were due, ${number} were done on time${sentence(late, (others) => `, and ${others} were late`) ?? ''}.`,
      ),
      'Write here what came of them.',
    ),
    tables: tables(groups, kinds, actions),
  }
}

function partnership({ now }: ProfileBasis): DraftedSection {
  const { attendance } = now.tables
  const { waited, meetings } = now
  return {
    text: paragraphs(
      `${meetings === 0 ? 'No meeting was' : meetings === 1 ? 'One meeting was' : `${meetings} meetings were`} held or planned in the quarter and not cancelled.`,
      waited
        ? `Half of the children who came for the first time were discussed within ${waited.median} working days of being referred, nine of ten within ${waited.ninetieth}.`
        : undefined,
    ),
    tables: attendance.rows.length > 0 ? tables(attendance) : [],
  }
}

function summary(basis: ProfileBasis): DraftedSection {
  const { now } = basis
  const decided = largest(now.tables.decided)
  const opening = victims(basis).text.split('\n\n')[0] as string
  return {
    text: paragraphs(
      opening,
      decided ? `The most frequent decision was: ${decided.toLowerCase()}.` : undefined,
      locations(basis).text,
      disruption(basis).text.split('\n\n')[0],
    ),
    tables: [],
  }
}

function grounds({ now }: ProfileBasis): DraftedSection {
  return {
    text: paragraphs(
      `This profile rests on the meetings of the MASE in ${quarterName(now.quarter)}, on the records that were discussed there, and on what people confirmed of who and what joins them.`,
      now.isFinal
        ? 'The minutes of all its meetings are approved: its figures change no more.'
        : 'The quarter is not over, or the minutes of a meeting are not approved: its figures can still change.',
    ),
    tables: [],
    note: 'Numbers of children, actions and records below 5 are not said, the others are rounded to the nearest 5, and some are left out because a small one could be worked out from them.',
  }
}

/** The draft of a problem profile, section by section: sentences and tables out of what may be published, and nothing else. */
export const draftProfile = (basis: ProfileBasis): Record<ProfileSectionId, DraftedSection> => ({
  summary: summary(basis),
  basis: grounds(basis),
  victims: victims(basis),
  offenders: offenders(basis),
  locations: locations(basis),
  trends: trends(basis),
  disruption: disruption(basis),
  partnership: partnership(basis),
  unknowns: { text: '', tables: [] },
  recommendations: { text: '', tables: [] },
})
