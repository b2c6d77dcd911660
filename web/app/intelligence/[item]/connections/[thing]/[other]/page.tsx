import type { ShownPlace } from '#shared/intelligence/connection-view.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { Radios } from '../../../../../../components/radios.tsx'
import { SummaryList } from '../../../../../../components/summary-list.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { itemAddress } from '../../../../addresses.ts'
import {
  saidOf,
  strengthNames,
  thingNames,
  thingText,
  Where,
  WhyAlike,
} from '../../../../connections/connection-words.tsx'
import { judge } from '../../actions.ts'

const title = 'Is it the same as in the item?'

const verdicts = [
  { value: 'same', label: 'Yes, it is the same' },
  { value: 'different', label: 'No, these are two' },
]

export default async function ConnectionPage({
  params,
}: PageProps<'/intelligence/[item]/connections/[thing]/[other]'>) {
  const { item, thing, other } = await params
  const found = await hub.readConnections({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const pair = found.value.connections.find((one) => one.own.thing.mark === thing && one.other.id === other)
  const form = await readForm({ reason: '' })
  const back = { href: itemAddress(item, 'connections'), text: 'Where else it comes up' }
  if (!pair)
    return (
      <Page title={title} form={form} back={back}>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">
          These two have nothing in common any more, or you may not know of one of them.
        </p>
      </Page>
    )
  const said = saidOf(pair)
  return (
    <Page title={title} form={form} back={back}>
      <h1 className="govuk-heading-l">{title}</h1>
      <Side place={pair.own} title="In this item" />
      <Side place={pair.other} title={pair.other.itemKind ? 'In another item' : 'In a referral'} />
      <h2 className="govuk-heading-s">{pair.strength ? `${strengthNames[pair.strength]} match` : 'Why'}</h2>
      <div className="govuk-!-margin-bottom-6">
        <WhyAlike reasons={pair.reasons} differences={pair.differences} />
      </div>
      {said && <InsetText>{said}</InsetText>}
      <Form action={judge} form={form}>
        <Hidden name="item" value={item} />
        <Hidden name="thing" value={thing} />
        <Hidden name="other" value={other} />
        <Hidden name="version" value={pair.version} />
        <Radios
          form={form}
          name="verdict"
          label="Do both name the same?"
          items={[...verdicts, ...(said ? [{ value: 'undone', label: 'Take back what was said' }] : [])]}
        />
        <Textarea
          form={form}
          name="reason"
          label="How do you know?"
          hint="For colleagues who come to another view later. Nothing that could name a source."
          most={5000}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  )
}

const Side = ({ place, title: heading }: { readonly place: ShownPlace; readonly title: string }) => (
  <SummaryList
    title={heading}
    rows={[
      { key: 'As it is written', value: thingText(place.thing) },
      {
        key: 'What',
        value: place.itemKind
          ? `${thingNames[place.thing.kind]}, in an item about ${kindNames[place.itemKind].toLowerCase()}`
          : thingNames[place.thing.kind],
      },
      { key: 'Where', value: <Where place={place} /> },
    ]}
  />
)
