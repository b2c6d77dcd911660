import { volt } from '#shared/referral/volt.ts'
import { hub } from '../../../../../../../api/client.ts'
import { Button } from '../../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../../components/page.tsx'
import { Radios } from '../../../../../../../components/radios.tsx'
import { readForm } from '../../../../../../../forms/read-form.ts'
import { findLine } from '../../../../find-line.ts'
import { headingChoices } from '../../../../heading-choices.ts'
import { changeHeading } from '../../../actions.ts'
import { ItemGone } from '../../item-gone.tsx'

/** More than any heading has: the item goes last. */
const LAST = 500

export default async function HeadingPage({
  params,
}: PageProps<'/mase/meetings/[meeting]/items/[item]/heading'>) {
  const { meeting, item: id } = await params
  const found = await hub.readMeeting({ meeting })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const line = findLine(found.value, id)
  if (!line) return <ItemGone id={meeting} date={found.value.meeting.date} />
  const { item } = line
  const form = await readForm()
  return (
    <Page title="Change the heading of an item" form={form} back={{ href: `/mase/meetings/${meeting}` }}>
      <span className="govuk-caption-l">{item.title}</span>
      <h1 className="govuk-heading-l">Change the heading of an item</h1>
      <p className="govuk-body">
        It is under {volt[item.heading]} now. It goes last under the heading you choose.
      </p>
      <Form action={changeHeading} form={form}>
        <Hidden name="meeting" value={meeting} />
        <Hidden name="item" value={item.id} />
        <Hidden name="version" value={found.value.meeting.version} />
        <Hidden name="place" value={LAST} />
        <Radios
          form={form}
          name="heading"
          label="Under which heading?"
          items={headingChoices.filter(({ value }) => value !== item.heading)}
        />
        <Button>Change the heading</Button>
      </Form>
    </Page>
  )
}
