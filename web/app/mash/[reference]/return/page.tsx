import { Button } from '../../../../components/button.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { returnWithQuestion } from '../actions.ts'

export default async function ReturnPage({ params }: PageProps<'/mash/[reference]/return'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Return with a question" action={returnWithQuestion}>
      {({ author, agency }, form) => (
        <>
          <p className="govuk-body">
            The question goes to {author.name}, {author.post}, {agency.name}. The clock stands still until
            they answer, and the referral then comes back to whoever has it now.
          </p>
          <Textarea
            form={form}
            name="question"
            label="What do you need to know?"
            size="m"
            rows={8}
            most={5000}
          />
          <Button>Return the referral</Button>
        </>
      )}
    </Step>
  )
}
