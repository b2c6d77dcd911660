import { itemKinds } from '#shared/mase/item.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { headingChoices } from '../../heading-choices.ts'
import { add } from '../actions.ts'

const kinds = Object.entries(itemKinds).map(([value, label]) => ({ value, label }))

export default async function AddItemPage({ params }: PageProps<'/mase/meetings/[meeting]/add'>) {
  const found = await hub.readMeeting(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { id, date, version } = found.value.meeting
  const form = await readForm()
  return (
    <Page title="Add an item without a referral" form={form} back={{ href: `/mase/meetings/${id}` }}>
      <span className="govuk-caption-l">Meeting of {dayOfMeeting(date)}</span>
      <h1 className="govuk-heading-l">Add an item without a referral</h1>
      <Form action={add} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="version" value={version} />
        <Radios form={form} name="heading" label="Under which heading?" items={headingChoices} />
        <TextInput
          form={form}
          name="title"
          label="What is it about?"
          size="m"
          hint="It is printed and circulated. Do not name a child or a suspect: say “the retail park in Hollin Bank”, or “person of concern, ask the police”."
        />
        <Radios
          form={form}
          name="kind"
          label="What is it?"
          hint="Leave this blank for what is usual under the heading."
          items={kinds}
        />
        <TextInput
          form={form}
          name="minutes"
          label="How many minutes may it take? (optional)"
          hint="5 where you say nothing."
          width={3}
          inputMode="numeric"
        />
        <TextInput
          form={form}
          name="presenter"
          label="Who presents it? (optional)"
          hint="A post or an agency."
        />
        <Button>Add it to the agenda</Button>
      </Form>
    </Page>
  )
}
