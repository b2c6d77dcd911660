import type { FrozenDocument, FrozenSection } from '#shared/form/document/document.ts'
import type { Because } from '#shared/form/prompts/guidance.ts'
import { anchorOf } from '../../../../document/contents.tsx'
import { GuidancePanel } from '../../../../document/guidance/guidance-panel.tsx'
import { SectionOfDocument } from '../../../../document/section.tsx'
import type { FilledSection } from '../../filled-sections.ts'
import { UncheckedNote } from './unchecked-note.tsx'

interface Props {
  readonly document: FrozenDocument
  /** Where a section is changed; left out where nothing can be. */
  readonly change: ((section: string) => string) | undefined
  /** Where an answer is changed on which a prompt of the form rests. */
  readonly link: ((because: Because) => string | undefined) | undefined
  /** The sections that are filled in and that nobody has looked at, and where that is done. */
  readonly unchecked?: readonly FilledSection[]
  readonly confirm?: string
}

/** A form as it would be read, each section with the way to change it. */
export const FormToCheck = ({ document, change, link, unchecked = [], confirm }: Props) => (
  <article>
    <h2 className="govuk-heading-l" id={anchorOf(document)}>
      {document.form.title}
    </h2>
    {document.guidance && (
      <GuidancePanel
        guidance={document.guidance}
        voice={change ? 'you' : 'they'}
        headingLevel={3}
        {...(link ? { link, reason: reasonAt(document, link) } : {})}
      />
    )}
    {document.sections.map((section) => (
      <div key={section.id}>
        <SectionOfDocument
          {...withoutUnchecked(section, unchecked, confirm)}
          anchor={anchorOf(document, section)}
          headingLevel={3}
        />
        {change && section.questions.some(({ answeredBy }) => answeredBy !== 'manager') && (
          <p className="govuk-body">
            <a className="govuk-link" href={change(section.id)}>
              Change<span className="govuk-visually-hidden"> answers of</span> ‘{section.title}’
            </a>
          </p>
        )}
      </div>
    ))}
  </article>
)

/** What is filled in and not looked at is neither an answer yet nor a gap: a line says how much there is. */
function withoutUnchecked(
  section: FrozenSection,
  unchecked: readonly FilledSection[],
  confirm: string | undefined,
) {
  const filled = unchecked.find((one) => one.section.id === section.id)
  if (!filled || !confirm) return { section }
  const questions = section.questions.filter(({ id }) => !Object.hasOwn(filled.answers, id))
  return {
    section: { ...section, questions },
    note: <UncheckedNote count={Object.keys(filled.answers).length} href={confirm} />,
  }
}

function reasonAt({ sections }: FrozenDocument, link: NonNullable<Props['link']>): string | undefined {
  const reason = sections.flatMap(({ questions }) => questions).find(({ role }) => role === 'opinion.reason')
  return reason && link({ question: reason.id, label: reason.label, answer: '' })
}
