import { howKnown, howKnownIds } from '#shared/intelligence/provenance.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { giving } from '../../addresses.ts'
import { readDraft } from '../../read-draft.ts'
import { saveSource } from '../actions.ts'

const yesNoUnknown = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-known', label: 'I do not know' },
] as const

export default async function SourcePage({ params }: PageProps<'/share-information/[draft]/source'>) {
  const { draft: id } = await params
  const read = await readDraft(id)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const draft = read.value
  const form = await readForm({ ...draft.source })
  const several = draft.pieces.length > 1
  return (
    <Page
      title="How do you know?"
      form={form}
      back={{ href: giving.draft(id), text: 'What you are sharing' }}
    >
      <h1 className="govuk-heading-l">How do you know?</h1>
      <p className="govuk-body">
        You do not grade anything: answer in your own words. What you write here is kept apart from what you
        share, encrypted. Only intelligence officers read it, and each time say why.
      </p>
      {several && (
        <p className="govuk-body">
          It counts for all {draft.pieces.length} items. If one of them came from somebody else, give that one
          by itself.
        </p>
      )}
      <Form action={saveSource} form={form}>
        <Hidden name="draft" value={id} />
        <Hidden name="version" value={draft.version} />
        <Hidden name="next" value={draft.source ? 'check' : 'people'} />
        <Radios
          form={form}
          name="know"
          label="How do you know it?"
          items={howKnownIds.map((value) => ({ value, label: howKnown[value] }))}
        />
        <TextInput
          form={form}
          name="toldBy"
          label="Who told you?"
          hint="If somebody did. Leave it empty if they asked you not to say"
        />
        <Textarea form={form} name="howWords" label="How do you know, in your words?" rows={4} most={5000} />
        <Textarea form={form} name="whoElseKnows" label="Who else knows?" rows={2} most={5000} />
        <Radios
          form={form}
          name="corroborated"
          label="Does anything else point the same way?"
          items={yesNoUnknown}
        />
        <Radios
          form={form}
          name="doubted"
          label="Have you reason to think that it is untrue, or said to do harm?"
          items={yesNoUnknown}
        />
        <Radios
          form={form}
          name="sourceAtRisk"
          label="Could somebody be hurt if it came out that it was told?"
          items={yesNoUnknown}
        />
        <Textarea
          form={form}
          name="caution"
          label="Is there anything to be careful of?"
          hint="Who could be hurt and by whom, what only one person could know, why you doubt it"
          rows={4}
          most={5000}
        />
        <Button>Save and continue</Button>
      </Form>
    </Page>
  )
}
