import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { override } from '../actions.ts'
import { Criteria } from '../criteria.tsx'

export default async function OverridePage({
  params,
  searchParams,
}: PageProps<'/mase/[reference]/override'>) {
  const found = await hub.readOverride(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { reference, version, initials, agency, sentAt, from, reason, asked, question, criteria, waits } =
    found.value
  const said = found.value.override
  const form = await readForm()
  const { done } = await searchParams
  const title = `For the chair: ${reference}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: '/home', text: 'Home' }}
      done={done === 'taken' ? 'Your reason is recorded, and the coordinator has been told.' : undefined}
    >
      <h1 className="govuk-heading-l">
        For the chair: <Reference value={reference} />
      </h1>
      <SummaryList
        rows={[
          { key: 'Child', value: initials ?? 'Not named' },
          { key: 'Sent by', value: agency },
          { key: 'Sent on', value: sentAt ? <DateAndTime at={sentAt} /> : 'Not sent' },
          { key: from === 'mash' ? 'The MASH’s reason' : 'Why the MASE', value: <TypedText text={reason} /> },
          {
            key: 'Why you are asked',
            value: asked ? <TypedText text={asked.why} /> : 'Nobody has asked yet',
          },
          ...(question?.answer
            ? [{ key: 'What its sender answered', value: <TypedText text={question.answer} /> }]
            : []),
        ]}
      />
      <Criteria criteria={criteria} />
      {said ? (
        <InsetText>
          <p className="govuk-body">
            {said.by.name} took it on <DateAndTime at={said.at} />:
          </p>
          <TypedText text={said.reason} />
        </InsetText>
      ) : waits ? (
        <Form action={override} form={form}>
          <Hidden name="reference" value={reference} />
          <Hidden name="version" value={version} />
          <Textarea
            form={form}
            name="reason"
            label="Why should the MASE take it although something is missing?"
            hint="If it should not, do nothing here and tell the coordinator: they hand it back with a reason."
            rows={5}
            most={5000}
          />
          <Button>Take it for the MASE</Button>
        </Form>
      ) : (
        <InsetText>It does not wait to be screened any more.</InsetText>
      )}
    </Page>
  )
}
