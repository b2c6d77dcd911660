import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { count, countWords } from '#web/app/assessments/count-sections.ts'
import { taskOfLine } from '#web/app/assessments/line-task.ts'
import { TaskList } from '#web/components/task-list.tsx'
import { countIndicatorsIn } from '#web/forms-as-data/count-indicators.ts'
import { type Filling, fillings, sectionPath } from './filling.ts'
import { Frame } from './frame.tsx'

interface Props {
  readonly definition: FormDefinition
  readonly answers: Readonly<Record<Filling, Answers>>
  readonly on: CalendarDate
}

const headings: Record<Filling, string> = { empty: 'As it is begun', filled: 'Filled in with examples' }

/** The list of tasks, begun and filled in. */
export const Start = ({ definition, answers, on }: Props) => (
  <Frame title={definition.title} caption={`Version ${definition.version}. ${definition.source}`}>
    {fillings.map((filling) => (
      <Tasks key={filling} {...{ definition, on, filling }} answers={answers[filling]} />
    ))}
  </Frame>
)

function Tasks({
  definition,
  answers,
  on,
  filling,
}: {
  readonly definition: FormDefinition
  readonly answers: Answers
  readonly on: CalendarDate
  readonly filling: Filling
}) {
  const { sections } = findProgress(definition, answers, on)
  const lines = sections.map((line, at) => {
    const section = definition.sections[at]
    return { ...line, filledIn: false, indicators: section && countIndicatorsIn(section, answers) }
  })
  const counts = {
    needed: count(lines.filter(({ optional }) => !optional)),
    optional: count(lines.filter(({ optional }) => optional)),
  }
  return (
    <section aria-labelledby={filling}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={filling}>
        {headings[filling]}
      </h2>
      <p className="govuk-body">{countWords(counts)}</p>
      <TaskList tasks={lines.map((line) => taskOfLine(line, sectionPath(filling, line.section)))} />
    </section>
  )
}
