import { kindNames } from '#shared/intelligence/kinds.ts'
import { itemKinds } from '#shared/mase/item.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../meetings/day-of-meeting.ts'
import { headingChoices } from '../../../meetings/heading-choices.ts'
import { leave, takeUp } from './actions.ts'

const kinds = Object.entries(itemKinds)
  .filter(([value]) => value !== 'child')
  .map(([value, label]) => ({ value, label }))

export default async function RaisedPage({ params }: PageProps<'/mase/raised/[item]/[dissemination]'>) {
  const { item, dissemination } = await params
  const found = await hub.readRaised({ item, dissemination })
  const back = { href: '/mase?kind=raised', text: 'Back to what waits' }
  if (!found.ok && found.failure.status === 409)
    return (
      <Page title="It does not wait any more" back={back}>
        <h1 className="govuk-heading-l">It does not wait any more</h1>
        <p className="govuk-body">{found.failure.detail}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/information/${item}/${dissemination}`}>
            Read what the intelligence desk gave
          </a>
        </p>
      </Page>
    )
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { kind, at, mayOpen, meeting } = found.value
  const form = await readForm()
  const title = 'Something that intelligence raised'
  return (
    <Page title={title} form={form} back={back}>
      <span className="govuk-caption-l">{kindNames[kind]}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        The intelligence desk gave it to the MASE, <DateAndTime at={at} />.{' '}
        {mayOpen ? (
          <>
            <a className="govuk-link" href={`/information/${item}/${dissemination}`}>
              Read it
            </a>{' '}
            before you decide.
          </>
        ) : (
          'Only those who read for the MASE desk may read it: ask one of them, or the intelligence desk, before you take it up.'
        )}
      </p>
      {meeting && (
        <>
          <h2 className="govuk-heading-m">Take it up at the next meeting</h2>
          <Form action={takeUp} form={form}>
            <Hidden name="item" value={item} />
            <Hidden name="dissemination" value={dissemination} />
            <Hidden name="meeting" value={meeting.id} />
            <Hidden name="version" value={meeting.version} />
            <p className="govuk-body">That is on {dayOfMeeting(meeting.date)}.</p>
            <TextInput
              form={form}
              name="title"
              label="What is it about?"
              hint="It is printed and circulated. Name no child and no suspect: say “the retail park in Hollin Bank”, or “person of concern, ask the police”."
            />
            <Radios form={form} name="kind" label="What is it?" items={kinds} />
            <Radios form={form} name="heading" label="Under which heading?" items={headingChoices} />
            <Button>Put it on the agenda</Button>
          </Form>
        </>
      )}
      <h2 className="govuk-heading-m">Leave it out of the MASE</h2>
      <Form action={leave} form={form}>
        <Hidden name="item" value={item} />
        <Hidden name="dissemination" value={dissemination} />
        <Textarea
          form={form}
          name="reason"
          label="Why does the MASE not take it up?"
          hint="Other posts that were given it keep it, whatever you choose."
          rows={3}
          most={5000}
        />
        <Button kind="secondary">Leave it out</Button>
      </Form>
    </Page>
  )
}
