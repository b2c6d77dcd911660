import type { ContributionForAuthor } from '#shared/contributions/contribution.ts'
import { isKept } from '#shared/form/answers/answers.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { SectionOfDocument } from '../../../../../document/section.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import type { AssessmentRecord } from '../../../assessment-record.ts'
import { mayWrite } from '../../../may-write.ts'
import { takeIn } from '../actions.ts'

interface Props {
  readonly record: AssessmentRecord
  readonly contribution: ContributionForAuthor
  readonly form: FormState
}

/** What was given, page by page: only the questions that were answered. */
export function WhatWasAdded({ record, contribution, form }: Props) {
  const { definitions, referral, today } = record
  const definition = definitions.assessment
  return contribution.pages.map(({ section: id, answers }) => {
    const section = findSection(definition, id)
    if (!section) return null
    const questions = section.questions.filter((question) => isKept(answers[question.id]))
    const [frozen] = freeze({ ...definition, sections: [{ ...section, questions }] }, answers, {
      on: today,
    }).sections
    const taken = contribution.takenIn.includes(id)
    return (
      <div key={id}>
        {frozen && <SectionOfDocument section={frozen} anchor={`added-${id}`} headingLevel={2} />}
        {taken && <p className="govuk-body">You have taken this in.</p>}
        {!taken && mayWrite(record) && (
          <Form action={takeIn} form={form}>
            <Hidden name="reference" value={referral.reference} />
            <Hidden name="contribution" value={contribution.id} />
            <Hidden name="section" value={id} />
            <Hidden name="version" value={contribution.version} />
            <Button>
              Take this in<span className="govuk-visually-hidden">: {section.title}</span>
            </Button>
          </Form>
        )}
      </div>
    )
  })
}
