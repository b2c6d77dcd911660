import type { ItemView } from '#shared/intelligence/desk-view.ts'
import { detailsOf } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../api/client.ts'
import { Button, ButtonGroup } from '../../../../components/button.tsx'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { typedForm } from '../../../../forms/typed-form.ts'
import { itemAddress } from '../../addresses.ts'
import { sanitise } from '../actions.ts'
import { AsGiven } from '../as-given.tsx'
import { FindingFields } from '../findings-list.tsx'
import { HandlingShown } from '../handling-shown.tsx'
import { MarkedText } from '../marked-text.tsx'
import { chosenDetails, withReasons } from '../typed-release.ts'

export default async function SanitisePage({ params }: PageProps<'/intelligence/[item]/sanitise'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const [before] = view.releases
  const form = await readForm({
    text: before?.text,
    release: before && Object.keys(before.details).filter((id) => view.details[id] !== undefined),
  })
  const typed = typedForm(form.values)
  const text = typed.text('text')
  const details = chosenDetails(view, typed.all('release'))
  const looked = text.trim()
    ? await hub.checkForRelease({ item: view.reference, text: text.slice(0, 5_000), details })
    : undefined
  const findings = looked?.ok ? looked.value.findings : []
  const title = `Write what may be released of ${view.reference}`
  return (
    <Page title={title} wide form={form} back={{ href: itemAddress(view.reference), text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {view.state !== 'graded' && view.state !== 'released' && (
        <WarningText>
          {view.grading
            ? 'A text waits already, or it was decided not to share this. Look at the item first.'
            : 'Grade it first: how it may be shared decides what can be written.'}
        </WarningText>
      )}
      {before?.comment && before.state === 'given-back' && (
        <InsetText>
          {before.checkedBy?.name} gave the last text back: {before.comment}
        </InsetText>
      )}
      <HandlingShown grading={view.grading} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <AsGiven view={view} />
        </div>
        <div className="govuk-grid-column-one-half">
          <Form action={sanitise} form={form}>
            <Hidden name="item" value={view.reference} />
            <Hidden name="version" value={view.version} />
            <Fields view={view} form={form} />
            {findings.length > 0 && (
              <section aria-labelledby="pointed-at">
                <h2 className="govuk-heading-m" id="pointed-at">
                  What to look at again
                </h2>
                <MarkedText field="text" text={text} findings={findings} />
                <p className="govuk-body">
                  The hub points at what could show who gave it, or names more than is needed. It does not
                  know: it points at every person, post and agency of the partnership alike. Change the text
                  above, or say why it stays. Whoever releases it reads your reasons.
                </p>
                <FindingFields findings={findings} form={withReasons(form, findings, before?.kept ?? [])} />
              </section>
            )}
            {looked?.ok && findings.length === 0 && (
              <InsetText>
                The hub finds nothing in this text to point at. Read it once more yourself.
              </InsetText>
            )}
            <ButtonGroup>
              <Button name="do" value="send">
                Give it to a second person
              </Button>
              <Button kind="secondary" name="do" value="check">
                Look it through first
              </Button>
            </ButtonGroup>
          </Form>
        </div>
      </div>
    </Page>
  )
}

/** The text, and which details go with it. */
function Fields({ view, form }: { readonly view: ItemView; readonly form: FormState }) {
  const given = detailsOf[view.kind].filter(({ id }) => view.details[id])
  return (
    <>
      <Textarea
        form={form}
        name="text"
        label="Text for release"
        hint="In your own words: what a recipient needs to know to protect somebody, and nothing of how it became known."
        size="m"
        rows={10}
        most={5000}
      />
      {given.length > 0 && (
        <Checkboxes
          form={form}
          name="release"
          label="Details that are released, as they were given"
          hint="Leave out what is not needed. What must be said otherwise belongs in the text."
          items={given.map(({ id, label }) => ({ value: id, label: `${label}: ${view.details[id]}` }))}
        />
      )}
    </>
  )
}
