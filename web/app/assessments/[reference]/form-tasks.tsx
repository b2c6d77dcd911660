import { type Task, TaskList } from '../../../components/task-list.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { countWords } from '../count-sections.ts'
import type { FormLines, SectionLine } from '../form-lines.ts'
import { taskOfLine } from '../line-task.ts'

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

const carried = { status: 'Check it again', colour: 'yellow' } as const

/** In a review: filled in with what the last version says, and nobody has looked at it since. */
const isCarried = ({ sections }: AssessmentRecord, form: string, { section, status }: SectionLine): boolean =>
  status !== 'problem' &&
  sections.some((one) => one.form === form && one.section === section && one.carriedFrom !== undefined)

function taskOf(record: AssessmentRecord, { form }: FormLines, line: SectionLine): Task {
  const task = taskOfLine(line, addresses.section(record.referral.reference, form, line.section))
  return task.href && isCarried(record, form, line) ? { ...task, ...carried } : task
}
