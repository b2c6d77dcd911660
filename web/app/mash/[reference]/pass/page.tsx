import { Button } from '../../../../components/button.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { gatewayChoices } from '../../../shares/gateway-choices.ts'
import { Step } from '../../parts/step.tsx'
import { passToMase } from '../actions.ts'

export default async function PassPage({ params }: PageProps<'/mash/[reference]/pass'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Pass to the MASE" action={passToMase}>
      {({ author }, form) => (
        <>
          <p className="govuk-body">
            The MASE coordinator gets all that was written, so nothing has to be typed again. {author.name} is
            told by email. From then on it is no longer in the MASH queue.
          </p>
          <Textarea
            form={form}
            name="reason"
            label="Why should this go to the MASE?"
            size="m"
            rows={8}
            most={5000}
          />
          <Radios
            form={form}
            name="gateway"
            label="What allows you to pass it on?"
            size="m"
            items={gatewayChoices}
          />
          <Button>Pass to the MASE</Button>
        </>
      )}
    </Step>
  )
}
