import { Button } from '../components/button.tsx'
import { Form } from '../components/form.tsx'
import { Hidden } from '../components/hidden.tsx'
import { Textarea } from '../components/textarea.tsx'
import { TypedText } from '../components/typed-text.tsx'
import { errorIn, type FormState, valueIn } from '../forms/form-state.ts'
import { labelOf } from '../forms-as-data/about-question.tsx'
import { keepWords } from './actions.ts'
import { anchorOf, type FoundWords } from './found-words.ts'
import { keepFields, reasonField } from './keep-fields.ts'

interface Props {
  readonly reference: string
  readonly found: FoundWords
  readonly form: FormState
}

/** The writer keeps a phrase and says why, or takes that back. */
export function KeepOrNot({ reference, found, form }: Props) {
  const name = reasonField(anchorOf(found))
  const hidden = (
    <span className="govuk-visually-hidden">
      : “{found.matched}” in ‘{labelOf(found.question)}’
    </span>
  )
  if (found.kept)
    return (
      <>
        <p className="govuk-body govuk-!-margin-bottom-1">You keep it, because:</p>
        <TypedText text={found.kept.reason} />
        <Form action={keepWords}>
          <About reference={reference} found={found} />
          <Hidden name={keepFields.keep} value="no" />
          <Button kind="secondary">Look at it again{hidden}</Button>
        </Form>
      </>
    )
  return (
    <details className="govuk-details" open={Boolean(errorIn(form, name) || valueIn(form, name))}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Keep it, and say why{hidden}</span>
      </summary>
      <div className="govuk-details__text">
        <Form action={keepWords} form={form}>
          <About reference={reference} found={found} />
          <Hidden name={keepFields.keep} value="yes" />
          <Textarea
            form={form}
            name={name}
            label={<>Keep it, because{hidden}</>}
            hint="For example: these are the words of a report that you quote."
            rows={2}
            most={5000}
          />
          <Button kind="secondary">Keep these words{hidden}</Button>
        </Form>
      </div>
    </details>
  )
}

const About = ({ reference, found }: Omit<Props, 'form'>) => (
  <>
    <Hidden name={keepFields.reference} value={reference} />
    <Hidden name={keepFields.form} value={found.form} />
    <Hidden name={keepFields.section} value={found.section.id} />
    <Hidden name={keepFields.question} value={found.question.id} />
    <Hidden name={keepFields.phrase} value={found.phrase} />
    <Hidden name={keepFields.anchor} value={anchorOf(found)} />
  </>
)
