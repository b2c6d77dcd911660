import { freeze } from '#shared/form/document/freeze.ts'
import { Button, ButtonLink } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { SectionOfDocument } from '../../../../document/section.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { addresses } from '../../addresses.ts'
import type { AssessmentRecord } from '../../assessment-record.ts'
import { type FilledSection, nameOfSection } from '../../filled-sections.ts'
import { shownMark } from '../../shown-mark.ts'
import { confirm } from './actions.ts'
import { sourceWords } from './source-words.ts'

interface Props {
  readonly record: AssessmentRecord
  readonly filled: FilledSection
  readonly form: FormState
}

/** What is filled in on one page, where it comes from, and what to do about it. */
export function FilledPart({ record, filled, form }: Props) {
  const { section, answers, origins, left } = filled
  const { reference } = record.referral
  const definition = record.definitions[filled.form]
  const [frozen] = freeze({ ...definition, sections: [section] }, answers, {
    on: record.today,
    answers: { ...record.answers[filled.form], ...answers },
  }).sections
  const said = sourceWords(
    section.questions.flatMap(({ id }) => origins[id] ?? []),
    Object.values(record.definitions),
  )
  const name = nameOfSection(filled)
  const empty = section.questions.length - Object.keys(answers).length
  if (!frozen) return null
  return (
    <div id={name.replace('/', '-')}>
      <SectionOfDocument
        section={{
          ...frozen,
          title: `${definition.title}: ${section.title}`,
          questions: frozen.questions.filter(({ answer }) => answer.as !== 'empty'),
        }}
        anchor={`filled-${name.replace('/', '-')}`}
        headingLevel={2}
      />
      <p className="govuk-hint">
        {said.join('; ')}. {emptyWords(empty)}
      </p>
      {left > 0 ? (
        <ButtonLink kind="secondary" href={addresses.section(reference, filled.form, section.id)}>
          {left === 1 ? 'One more answer is needed' : `${left} more answers are needed`}
          <span className="govuk-visually-hidden"> in ‘{section.title}’</span>: go on with it
        </ButtonLink>
      ) : (
        <Form action={confirm} form={form}>
          <Hidden name="reference" value={reference} />
          <Hidden name="section" value={`${name} ${shownMark(answers)}`} />
          <div className="govuk-button-group">
            <Button>
              These are right<span className="govuk-visually-hidden">: ‘{section.title}’</span>
            </Button>
            <a className="govuk-link" href={addresses.section(reference, filled.form, section.id)}>
              Change or add to them<span className="govuk-visually-hidden"> in ‘{section.title}’</span>
            </a>
          </div>
        </Form>
      )}
    </div>
  )
}

const emptyWords = (empty: number): string => {
  if (empty === 0) return 'Nothing is left empty on this page.'
  return empty === 1 ? 'One question is left empty.' : `${empty} questions are left empty.`
}
