import type { Answers } from '#shared/form/answers/answers.ts'
import { controlName } from '#shared/form/answers/names.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import type { Because } from '#shared/form/prompts/guidance.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { SectionGuidance } from '#web/app/assessments/[reference]/forms/[form]/[section]/section-guidance.tsx'
import { departureWords } from '#web/document/guidance/departure-words.ts'
import { GuidancePanel } from '#web/document/guidance/guidance-panel.tsx'
import { emptyState, idOf } from '#web/forms/form-state.ts'
import { questionId } from '#web/forms-as-data/about-question.tsx'
import { shownValues } from '#web/forms-as-data/marks-as-choices.ts'
import { SectionFields } from '#web/forms-as-data/section-fields.tsx'
import { type Filling, sectionPath } from './filling.ts'
import { Frame } from './frame.tsx'
import { sampleRecipient } from './sample-answers.ts'

interface Props {
  readonly definition: FormDefinition
  readonly section: Section
  readonly filling: Filling
  readonly answers: Answers
  readonly on: CalendarDate
}

/** One page of the form. Beside the opinion stands what the form's own rules say. */
export function SectionView({ definition, section, filling, answers, on }: Props) {
  const { sections } = definition
  const at = sections.indexOf(section)
  const next = sections[at + 1]
  const hasOpinion = definition.prompts && section.questions.some(({ role }) => role === 'opinion')
  const guidance = hasOpinion ? findPrompts(definition, answers, { on }) : undefined
  const page = {
    section,
    answers,
    all: answers,
    form: { ...emptyState(), values: shownValues(section, answers) },
    origins: {},
    recipients: [sampleRecipient],
    departs: guidance && departureWords(guidance, 'you'),
    confirm: [],
  }
  return (
    <Frame
      title={section.title}
      caption={`${definition.title}: section ${at + 1} of ${sections.length}, ${filling === 'empty' ? 'empty' : 'filled in with examples'}`}
    >
      <SectionGuidance definition={definition} section={section} />
      {guidance && (
        <GuidancePanel guidance={guidance} voice="you" headingLevel={2} link={linkIn(definition, filling)} />
      )}
      <form>
        <SectionFields page={page} all={answers} />
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={next ? sectionPath(filling, next.id) : '/'}>
          {next ? `Next section: ${next.title}` : 'Back to the list of tasks'}
        </a>
      </p>
    </Frame>
  )
}

const linkIn =
  ({ sections }: FormDefinition, filling: Filling) =>
  ({ question: id, row }: Because): string | undefined => {
    const section = sections.find(({ questions }) => questions.some((one) => one.id === id))
    const question = section?.questions.find((one) => one.id === id)
    if (!section || !question) return undefined
    const place = row === undefined ? questionId(question) : idOf(controlName(id, row, 'state'))
    return `${sectionPath(filling, section.id)}#${place}`
  }
