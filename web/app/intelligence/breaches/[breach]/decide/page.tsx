import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { breachAddress } from '../../addresses.ts'
import { peopleToldWords } from '../../decision-words.ts'
import { decide } from '../actions.ts'
import { clockRows } from '../clock-rows.tsx'

const title = 'Decide whether the breach is reported'

export default async function DecideBreachPage({
  params,
}: PageProps<'/intelligence/breaches/[breach]/decide'>) {
  const { breach } = await params
  const found = await hub.readBreach({ breach })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  if (view.withheld || !view.mayWork) return <PageNotFound />
  const form = await readForm()
  return (
    <Page title={title} form={form} back={{ href: breachAddress(view.id), text: 'The breach' }}>
      <span className="govuk-caption-l">{view.item}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        A breach is reported to the Information Commissioner within 72 hours unless it is unlikely to put
        anybody at risk. The people it is about are told where the risk to them is high. Not reporting is a
        decision as well, and its reason is kept.
      </p>
      <SummaryList rows={clockRows(view, view.decision !== undefined)} />
      <Form action={decide} form={form}>
        <Hidden name="breach" value={view.id} />
        <Hidden name="version" value={view.version} />
        <Radios
          form={form}
          name="tell"
          label="Was it reported to the Information Commissioner?"
          items={[
            {
              value: 'reported',
              label: 'Yes, it was reported',
              reveals: (
                <TextInput form={form} name="reference" label="The Commissioner’s reference" width={20} />
              ),
            },
            { value: 'not-reported', label: 'No, it is not reported' },
          ]}
        />
        <Textarea
          form={form}
          name="reason"
          label="Why?"
          hint="What could happen to whom, and how likely it is. Where it is late, why."
          size="m"
          most={5000}
        />
        <Radios
          form={form}
          name="peopleTold"
          label="Were the people it is about told?"
          items={Object.entries(peopleToldWords).map(([value, label]) => ({ value, label }))}
        />
        <Button>Record the decision</Button>
      </Form>
    </Page>
  )
}
