import { handlingCodes } from '#shared/intelligence/grading.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { Button } from '../../../components/button.tsx'
import { DateInput } from '../../../components/date-input.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Page } from '../../../components/page.tsx'
import { Select } from '../../../components/select.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { IntelligenceNavigation } from '../intelligence-navigation.tsx'
import { exportPeriod } from './actions.ts'
import { notForYou } from './not-for-you.ts'
import { WhatFor } from './what-for.tsx'

const title = 'Take releases out for police'
const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }))

export default async function ExportPage() {
  const account = await currentAccount()
  if (!account.ok) return <FailurePage problem={account.failure} />
  if (!account.value.actions.includes('intelligence.export')) return <FailurePage problem={notForYou} />
  const form = await readForm({})
  return (
    <Page title={title} form={form}>
      <h1 className="govuk-heading-l">{title}</h1>
      <IntelligenceNavigation current="export" />
      <p className="govuk-body">
        All that was released in a period, as PDF, CSV and JSON. Nothing of who gave it is in the files, and
        nothing that was not released. What you take out stands in the audit trail, item by item.
      </p>
      <Form action={exportPeriod} form={form}>
        <DateInput form={form} name="from" label="First day" hint="The day on which it was released" />
        <DateInput form={form} name="to" label="Last day" />
        <Select form={form} name="kind" label="Kind" empty="Every kind" items={choices(kindNames)} />
        <Select
          form={form}
          name="handling"
          label="Handling code"
          hint="As it is graded now"
          empty="Both"
          items={Object.entries(handlingCodes).map(([value, text]) => ({ value, text: `${value}: ${text}` }))}
        />
        <WhatFor form={form} />
        <Button>Go on to the files</Button>
      </Form>
    </Page>
  )
}
