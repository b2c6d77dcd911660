import type { Referral } from '#shared/referral/referral.ts'
import { stateNames } from '#shared/referral/states.ts'
import { Button } from '../../../../components/button.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { reopen } from './actions.ts'

const whyNot = ({ state }: Referral): string | undefined =>
  state === 'decided'
    ? undefined
    : `This referral is now: ${stateNames[state].toLowerCase()}. Only what is decided can be opened again.`

export default async function ReopenPage({ params }: PageProps<'/mash/[reference]/reopen'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Open again" action={reopen} whyNot={whyNot}>
      {({ author, agency }, form) => (
        <>
          <p className="govuk-body">
            You will have this referral, and its clock starts afresh. {author.name} of {agency.name} is told
            that it is open again. The decision that was made stays in the record.
          </p>
          <Textarea
            form={form}
            name="reason"
            label="Why must it be open again?"
            size="m"
            rows={6}
            most={5000}
          />
          <Button>Open again</Button>
        </>
      )}
    </Step>
  )
}
