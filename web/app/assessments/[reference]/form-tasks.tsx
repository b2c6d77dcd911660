import { type Task, TaskList } from '../../../components/task-list.tsx'
import { addresses } from '../addresses.ts'
import { countWords } from '../count-sections.ts'
import { leftOfSection } from '../left-words.ts'
import type { FormLines, SectionLine } from '../progress.ts'
import type { AssessmentRecord } from '../record.ts'

interface Props {
  readonly record: AssessmentRecord
  readonly lines: FormLines
}

/** The sections of a form, with what is left of each. */
export const FormTasks = ({ record, lines }: Props) => (
  <section aria-labelledby={`form-${lines.form}`}>
    <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={`form-${lines.form}`}>
      {lines.title}
    </h2>
    <p className="govuk-body">{countWords(lines)}</p>
    <TaskList tasks={lines.lines.map((line) => taskOf(record, lines, line))} />
  </section>
)

const carried = { status: 'From last time, check it', colour: 'yellow' } as const

/** In a review: filled in with what the last version says, and nobody has looked at it since. */
const isCarried = ({ sections }: AssessmentRecord, form: string, { section, status }: SectionLine): boolean =>
  status !== 'problem' &&
  sections.some((one) => one.form === form && one.section === section && one.carriedFrom !== undefined)

function taskOf(record: AssessmentRecord, { form }: FormLines, line: SectionLine): Task {
  const { referral } = record
  const href = addresses.section(referral.reference, form, line.section)
  if (line.status === 'cannot-start')
    return {
      title: line.title,
      hint: 'Filled in at sign-off by whoever authorises it',
      status: 'Not for you to fill in',
    }
  const hint = leftOfSection(line)
  const status = isCarried(record, form, line) ? carried : statusOf(line)
  return { title: line.title, href, ...(hint ? { hint } : {}), ...status }
}

function statusOf({ status, filledIn, optional }: SectionLine): Pick<Task, 'status' | 'colour'> {
  if (filledIn) return { status: 'Filled in, check it', colour: 'yellow' }
  if (status === 'problem') return { status: 'There is a problem', colour: 'red' }
  if (status === 'complete') return { status: 'Complete' }
  if (status === 'in-progress') return { status: 'In progress', colour: 'blue' }
  return optional ? { status: 'Optional' } : { status: 'Not started', colour: 'grey' }
}
