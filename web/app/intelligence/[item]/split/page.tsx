import { detailsOf, itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { itemAddress } from '../../addresses.ts'
import { split } from '../actions.ts'

export default async function SplitPage({ params }: PageProps<'/intelligence/[item]/split'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = `Split ${view.reference}`
  return (
    <Page title={title} form={form} back={{ href: itemAddress(view.reference), text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        An item is one event about one person, place or thing. Where two were given together, make an item of
        its own of one of them. It keeps its source and from whom it is kept, and is graded by itself. What
        was given stays as it is with this item.
      </p>
      <h2 className="govuk-heading-m">As it was given</h2>
      <div className="govuk-inset-text">
        <TypedText text={view.what} />
      </div>
      <Form action={split} form={form}>
        <Hidden name="item" value={view.reference} />
        <Hidden name="version" value={view.version} />
        <Radios
          form={form}
          name="kind"
          label="What is the new item about?"
          size="m"
          items={itemKinds.map((kind) => ({
            value: kind,
            label: kindNames[kind],
            reveals: detailsOf[kind].map((field) => {
              const name = `${kind}.${field.id}`
              return field.long ? (
                <Textarea key={name} form={form} name={name} label={field.label} rows={2} />
              ) : (
                <TextInput key={name} form={form} name={name} label={field.label} />
              )
            }),
          }))}
        />
        <Textarea
          form={form}
          name="what"
          label="What happened"
          hint="In the words that were given, and only what belongs to this event"
          size="m"
          rows={6}
          most={10000}
        />
        <TextInput form={form} name="when" label="When (optional)" />
        <TextInput form={form} name="where" label="Where (optional)" />
        <TextInput form={form} name="often" label="How often (optional)" />
        <Button>Make it an item of its own</Button>
      </Form>
    </Page>
  )
}
