import { hub } from '../../../../../../../api/client.ts'
import { Button } from '../../../../../../../components/button.tsx'
import { Checkboxes } from '../../../../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../../components/page.tsx'
import { TextInput } from '../../../../../../../components/text-input.tsx'
import { readForm } from '../../../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../../day-of-meeting.ts'
import { findLine } from '../../../../find-line.ts'
import { change } from '../../../actions.ts'
import { ItemGone } from '../../item-gone.tsx'

export default async function ChangeItemPage({
  params,
}: PageProps<'/mase/meetings/[meeting]/items/[item]/change'>) {
  const { meeting: id, item: itemId } = await params
  const [found, directory] = await Promise.all([hub.readMeeting({ meeting: id }), hub.listRecipients({})])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!directory.ok) return <FailurePage problem={directory.failure} />
  const { meeting } = found.value
  const line = findLine(found.value, itemId)
  if (!line) return <ItemGone id={id} date={meeting.date} />
  const { item } = line
  const members = new Set(meeting.members.map(({ contact }) => contact))
  const posts = directory.value.recipients.filter(
    ({ id: contact }) => members.size === 0 || members.has(contact) || item.keptFrom?.includes(contact),
  )
  const form = await readForm({
    title: item.title,
    minutes: String(item.minutes),
    presenter: item.presenter ?? '',
    group: item.group ?? '',
    keptFrom: [...(item.keptFrom ?? [])],
  })
  return (
    <Page title="Change an item of the agenda" form={form} back={{ href: `/mase/meetings/${id}` }}>
      <span className="govuk-caption-l">Meeting of {dayOfMeeting(meeting.date)}</span>
      <h1 className="govuk-heading-l">Change an item of the agenda</h1>
      <p className="govuk-body">
        <strong>{item.title}</strong>
      </p>
      {form.kept && (
        <InsetText>
          As it stands now: {item.minutes} min, {item.presenter ?? 'nobody named'} presents
          {item.group ? `, linked ${item.group}` : ''}
          {item.changed ? `. ${item.changed.by.name} changed it last` : ''}.
        </InsetText>
      )}
      <Form action={change} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="item" value={item.id} />
        <Hidden name="version" value={item.version} />
        {item.reference === undefined && (
          <TextInput
            form={form}
            name="title"
            label="What is it about?"
            hint="It is printed and circulated. Name no child and no suspect."
          />
        )}
        <TextInput
          form={form}
          name="minutes"
          label="How many minutes may it take?"
          width={3}
          inputMode="numeric"
        />
        <TextInput
          form={form}
          name="presenter"
          label="Who presents it?"
          hint="A post or an agency. The agency that referred it, where nobody is named."
        />
        <TextInput
          form={form}
          name="group"
          label="What links it to other items"
          hint="In general words, such as “A: the same place”. Leave it blank where nothing does."
        />
        <Checkboxes
          form={form}
          name="keptFrom"
          label="Keep it from"
          hint="Whoever reads for these posts does not find it in their papers. Somebody who is family, or a suspect’s employer."
          items={posts.map(({ id: value, post, organisation }) => ({
            value,
            label: `${post}, ${organisation}`,
          }))}
          small
        />
        <Button>Save the changes</Button>
      </Form>
    </Page>
  )
}
