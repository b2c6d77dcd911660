import type { Allocation } from '#shared/api/management.ts'
import type { Workload } from '#shared/management/workload.ts'
import { stateNames } from '#shared/referral/states.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { allocate } from './actions.ts'

const title = 'Give to a worker'

export default async function AllocatePage({ params }: PageProps<'/mash/[reference]/allocate'>) {
  const { reference } = await params
  const found = await hub.readAllocation({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const allocation = found.value
  const form = await readForm()
  return (
    <Page
      title={title}
      form={form}
      back={{ href: `/mash/${allocation.reference}`, text: `Referral ${allocation.reference}` }}
    >
      <span className="govuk-caption-l">
        <Reference value={allocation.reference} />
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      {!allocation.open && (
        <WarningText>
          {`This referral is now: ${stateNames[allocation.state].toLowerCase()}. It cannot be given to anybody.`}
        </WarningText>
      )}
      {allocation.workers.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">There is nobody else who could work on this referral.</p>
        </EmptyState>
      ) : (
        <AllocateForm allocation={allocation} form={form} />
      )}
    </Page>
  )
}

const AllocateForm = ({
  allocation: { reference, version, owner, workers },
  form,
}: {
  readonly allocation: Allocation
  readonly form: FormState
}) => (
  <Form action={allocate} form={form}>
    <Hidden name="reference" value={reference} />
    <Hidden name="version" value={version} />
    <p className="govuk-body">{owner ? `${owner.name} has it now.` : 'Nobody has taken it yet.'}</p>
    <Radios
      form={form}
      name="to"
      label="Who should have it?"
      size="m"
      items={workers.map((worker) => ({
        value: worker.person.id,
        label: worker.person.name,
        hint: loadWords(worker),
      }))}
    />
    <Textarea
      form={form}
      name="reason"
      label={owner ? 'Why does it go to somebody else?' : 'Why to this worker? (optional)'}
      size="m"
      most={5000}
    />
    <Button>Give the referral</Button>
  </Form>
)

const loadWords = ({ person, held, byRating, overdue, waiting }: Workload): string => {
  const parts = [
    byRating.red > 0 ? `${byRating.red} red` : '',
    overdue > 0 ? `${overdue} overdue` : '',
    waiting > 0 ? `${waiting} waiting for others` : '',
  ].filter(Boolean)
  return `${person.post}. Has ${held === 0 ? 'nothing' : held} in hand${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}
