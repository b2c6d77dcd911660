import { SMALLEST } from '../evaluation/small-numbers.ts'
import { ratingIds, ratings } from '../referral/ratings.ts'
import type { TableId } from './dashboard.ts'
import { type EndingGroup, endingGroups, endingNames, groupOf } from './endings.ts'
import type { Ending, Measure } from './measure.ts'
import type { CountTable } from './publish.ts'
import {
  type QualityAnswer,
  type QualityQuestion,
  qualityAnswerIds,
  qualityAnswers,
  qualityQuestionIds,
  qualityQuestions,
} from './quality-questions.ts'

type Answers = Readonly<Record<QualityQuestion, QualityAnswer>>

/** What of a clock can be told at a moment. */
const clockKinds = {
  'in-time': 'In time',
  late: 'Late',
  running: 'Not due yet',
  paused: 'Paused',
  'no-limit': 'No limit',
} as const
type ClockKind = keyof typeof clockKinds

/** How a referral stands with its decision clock: what is over and not answered is late already. */
export function decisionKind({ clock, dueAt, doneAt }: Measure, now: string): ClockKind {
  if (doneAt) {
    if (!dueAt) return 'no-limit'
    return doneAt <= dueAt ? 'in-time' : 'late'
  }
  if (clock === 'paused') return 'paused'
  if (!dueAt) return 'no-limit'
  return now <= dueAt ? 'running' : 'late'
}

/** How it stands with the statutory working day to acknowledge. */
function acknowledgementKind(
  { acknowledgedAt, acknowledgeBy }: Measure,
  now: string,
): 'in-time' | 'late' | 'running' {
  if (!acknowledgeBy) return 'in-time'
  if (acknowledgedAt) return acknowledgedAt <= acknowledgeBy ? 'in-time' : 'late'
  return now <= acknowledgeBy ? 'running' : 'late'
}

/** Counts things into the cells of a table: by row and by column. */
function count<Thing, Row extends string, Column extends string>(
  things: readonly Thing[],
  rows: Readonly<Record<Row, string>>,
  columns: Readonly<Record<Column, string>>,
  placeOf: (thing: Thing) => { readonly row: Row | undefined; readonly column: Column | undefined },
): Pick<CountTable, 'columns' | 'rows'> {
  const places = things.map(placeOf)
  return {
    columns: Object.values<string>(columns),
    rows: Object.entries<string>(rows).map(([row, label]) => ({
      label,
      counts: Object.keys(columns).map(
        (column) => places.filter((one) => one.row === row && one.column === column).length,
      ),
    })),
  }
}

const one = { all: 'Referrals' } as const

const ratingRows = { ...ratings, unrated: 'Not rated' } as const

/** Where agencies stand together that sent too little to be named by themselves. */
const OTHERS = '#others'

/** The rows of tables by agency, and the row that each agency counts in. */
function agenciesOf(measures: readonly Measure[]) {
  const sent = Map.groupBy(measures, ({ agency }) => agency.id)
  const named = [...sent.values()]
    .filter(({ length }) => length >= SMALLEST)
    .map(([first]) => first as Measure)
  const rows: Record<string, string> = Object.fromEntries([
    ...named
      .map(({ agency }): [string, string] => [agency.id, agency.name])
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB')),
    ...(named.length < sent.size ? [[OTHERS, 'Agencies that sent fewer than 5']] : []),
  ])
  return { rows, rowOf: ({ agency }: Measure) => (agency.id in rows ? agency.id : OTHERS) }
}

const endingColumns = {
  ...(Object.fromEntries(endingGroups.map(({ id, label }) => [id, label])) as Record<EndingGroup, string>),
  open: 'Not decided',
}

function monthRows(months: readonly string[]): Record<string, string> {
  // Made here and not when the file is read: making it costs a start more than 10 ms.
  const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return Object.fromEntries(
    months.map((month) => [month, monthName.format(new Date(`${month}-01T00:00:00Z`))]),
  )
}

/** What the tables are made of. */
export interface Counted {
  readonly months: readonly string[]
  readonly measures: readonly Measure[]
  readonly qualities: readonly Answers[]
  /** The month in London in which a moment lies. */
  readonly monthOf: (moment: string) => string
}

/** Every table of the dashboard as it is counted, before anything is held back. */
export function tablesOf(
  { months, measures, qualities, monthOf }: Counted,
  now: string,
): Record<TableId, CountTable> {
  const agencies = agenciesOf(measures)
  const ended = measures.flatMap(({ endings }) => endings)
  return {
    timeliness: {
      id: 'timeliness',
      addsUp: true,
      title: 'Decided in time, by rating',
      rowHeading: 'Rating',
      ...count(measures, ratingRows, clockKinds, (measure) => ({
        row: measure.rating && ratingIds.includes(measure.rating) ? measure.rating : ('unrated' as const),
        column: decisionKind(measure, now),
      })),
    },
    acknowledgement: {
      id: 'acknowledgement',
      addsUp: true,
      title: 'Sender told within the statutory working day',
      rowHeading: 'Told',
      ...count(
        measures,
        { 'in-time': 'In time', late: 'Late, or still not', running: 'Not due yet' },
        one,
        (measure) => ({ row: acknowledgementKind(measure, now), column: 'all' }),
      ),
    },
    outcomes: {
      id: 'outcomes',
      addsUp: false,
      title: 'Outcomes',
      rowHeading: 'Outcome',
      ...count(ended, endingNames, { all: 'Times decided' }, (ending: Ending) => ({
        row: ending,
        column: 'all',
      })),
    },
    'outcomes-by-agency': {
      id: 'outcomes-by-agency',
      addsUp: true,
      title: 'Outcomes by the agency that sent it',
      rowHeading: 'Agency',
      ...count(measures, agencies.rows, endingColumns, (measure) => ({
        row: agencies.rowOf(measure),
        column: groupOf(measure.endings) ?? 'open',
      })),
    },
    again: {
      id: 'again',
      addsUp: true,
      title: 'Sent again within 12 months',
      rowHeading: 'Agency',
      ...count(
        measures,
        agencies.rows,
        { again: 'Again within 12 months', first: 'First in 12 months' },
        (measure) => ({ row: agencies.rowOf(measure), column: measure.again ? 'again' : 'first' }),
      ),
    },
    volumes: {
      id: 'volumes',
      addsUp: true,
      title: 'Referrals by month',
      rowHeading: 'Month',
      ...count(measures, monthRows(months), one, ({ sentAt }) => ({ row: monthOf(sentAt), column: 'all' })),
    },
    'second-looks': {
      id: 'second-looks',
      addsUp: false,
      title: 'What needed a second look',
      rowHeading: 'What',
      ...count(
        measures.flatMap((measure) => secondLooks(measure)),
        {
          reconsidered: 'The sender asked for it to be looked at again',
          reopened: 'Opened again after a decision',
          'sent-without': 'Sent before its agency had authorised it',
        },
        one,
        (row) => ({ row, column: 'all' }),
      ),
    },
    quality: {
      id: 'quality',
      addsUp: false,
      title: 'Quality, from looks back',
      rowHeading: 'Question',
      columns: Object.values(qualityAnswers),
      rows: qualityQuestionIds.map((question) => ({
        label: qualityQuestions[question],
        counts: qualityAnswerIds.map(
          (answer) => qualities.filter((given) => given[question] === answer).length,
        ),
      })),
    },
  }
}

function secondLooks({ reconsidered, reopened, sentWithoutSignOff }: Measure) {
  return [
    ...(reconsidered > 0 ? (['reconsidered'] as const) : []),
    ...(reopened > 0 ? (['reopened'] as const) : []),
    ...(sentWithoutSignOff ? (['sent-without'] as const) : []),
  ]
}
