import { redirect } from 'next/navigation'
import type { RecordOfAChild } from '#shared/api/children.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { type FormState, valueIn } from '../../../../forms/form-state.ts'
import { withKept } from '../../../../forms/kept-address.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { aboutKnown, GoOn } from '../../../../known-records/about-known.tsx'
import { findParked, parkedField } from '../../../../known-records/parked.ts'
import { typedChild } from '../../../../known-records/typed-child.ts'
import { WhyAlike } from '../../../../known-records/why-alike.tsx'
import { startWithKnown } from '../actions.ts'
import { startPages } from '../addresses.ts'

const title = 'Records that may be about this child'

export default async function KnownChildPage() {
  const { kept, ...form } = await readForm()
  const from = valueIn(form, 'from') || kept
  const before = from ? await findParked(from) : undefined
  if (!from || !before) redirect(startPages.danger)
  const found = await hub.searchChildren(typedChild(before))
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { records } = found.value
  return (
    <Page
      title={title}
      form={form}
      back={{ href: withKept(startPages.child, before.all(parkedField).at(-1) ?? '') }}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Your agency has {records.length === 1 ? 'a record that looks' : `${records.length} records that look`}{' '}
        like it. The hub has only compared names, dates and numbers, and joins nothing: look, and say what you
        know. What you say stands in the history of both records, and can be taken back.
      </p>
      <Form action={startWithKnown} form={kept && kept !== from ? { ...form, kept } : form}>
        <Hidden name="from" value={from} />
        {records.map((record) => (
          <KnownRecord key={record.reference} record={record} form={form} />
        ))}
        <h2 className="govuk-heading-m">Start a new record</h2>
        <p className="govuk-body">
          If the child is the same, the new record is linked to the earlier one, and what that says of the
          child is offered to you in place of typing it again.
        </p>
        <Button>Start a new record</Button>
      </Form>
    </Page>
  )
}

const KnownRecord = ({ record, form }: { readonly record: RecordOfAChild; readonly form: FormState }) => (
  <section className="govuk-!-margin-bottom-6">
    <h2 className="govuk-heading-m govuk-!-margin-bottom-2">
      <Reference value={record.reference} />
    </h2>
    <p className="govuk-body govuk-!-margin-bottom-2">{aboutKnown(record)}</p>
    <WhyAlike {...record} />
    <GoOn record={record} />
    <Radios
      form={form}
      name={`said.${record.reference}`}
      label={`Is ${record.reference} about the same child?`}
      size="s"
      small
      items={[
        { value: 'same', label: 'This is the same child' },
        { value: 'not-same', label: 'Not the same child' },
        { value: 'cannot-tell', label: 'I cannot tell yet' },
      ]}
    />
  </section>
)
