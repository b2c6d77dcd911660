import { type Task, TaskList } from '../../../components/task-list.tsx'
import { addresses } from '../addresses.ts'
import { countWords } from '../count-sections.ts'
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

function taskOf({ referral }: AssessmentRecord, { form }: FormLines, line: SectionLine): Task {
  const href = addresses.section(referral.reference, form, line.section)
  if (line.status === 'cannot-start')
    return {
      title: line.title,
      hint: 'Filled in at sign-off by whoever authorises it',
      status: 'Not for you to fill in',
    }
  const hint = hintOf(line)
  return { title: line.title, href, ...(hint ? { hint } : {}), ...statusOf(line) }
}

function statusOf({ status, filledIn, optional }: SectionLine): Pick<Task, 'status' | 'colour'> {
  if (filledIn) return { status: 'Filled in, check it', colour: 'yellow' }
  if (status === 'problem') return { status: 'There is a problem', colour: 'red' }
  if (status === 'complete') return { status: 'Complete' }
  if (status === 'in-progress') return { status: 'In progress', colour: 'blue' }
  return optional ? { status: 'Optional' } : { status: 'Not started', colour: 'grey' }
}

function hintOf({ problems, missing, status }: SectionLine): string | undefined {
  if (status === 'not-started') return undefined
  const parts = [
    counted(problems.length, 'answer to put right', 'answers to put right'),
    counted(missing.length, 'answer still needed', 'answers still needed'),
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : undefined
}

const counted = (count: number, one: string, several: string) =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : several}`
