import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { currentAccount } from '../../../../session/current-person.ts'
import { breakGlass } from '../actions.ts'
import { recordAddress } from '../record-address.ts'

export default async function BreakGlassPage({ params }: PageProps<'/restrictions/[reference]/break-glass'>) {
  const { reference } = await params
  const [found, me] = await Promise.all([hub.readPointer({ reference }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { phone, hours, open, reference: name } = found.value
  const form = await readForm()
  const title = 'Open a restricted record in an emergency'
  return (
    <Page title={title} form={form}>
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {open && (
        <InsetText>
          <a className="govuk-link" href={recordAddress(name, me.value.actions)}>
            You can read this record
          </a>
          {open.until && (
            <>
              {' '}
              until <DateAndTime at={open.until} />
            </>
          )}
          .
        </InsetText>
      )}
      <p className="govuk-body">
        If there is time to ring a MASH manager on <strong>{phone}</strong>, do that first.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>It opens to you alone, for reading, and closes again after {hours} hours</li>
        <li>The managers who are named on it are told at once, with what you write here</li>
        <li>It stands in the audit trail</li>
      </ul>
      <Form action={breakGlass} form={form}>
        <Hidden name="reference" value={name} />
        <Textarea
          form={form}
          name="reason"
          label="Why can this not wait for somebody who is named?"
          size="m"
          most={5000}
        />
        <TextInput form={form} name="neededFor" label="What will you do with what you read?" />
        <Button kind="warning">Open it and tell the managers</Button>
      </Form>
    </Page>
  )
}
