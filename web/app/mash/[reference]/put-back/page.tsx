import { Button } from '../../../../components/button.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { putBack } from '../actions.ts'

export default async function PutBackPage({ params }: PageProps<'/mash/[reference]/put-back'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Put back into the queue" action={putBack}>
      {(_, form) => (
        <>
          <p className="govuk-body">
            Somebody else can then take it. Its clock goes on, and your rating stays.
          </p>
          <Textarea form={form} name="reason" label="Why are you putting it back?" size="m" most={5000} />
          <Button>Put it back</Button>
        </>
      )}
    </Step>
  )
}
