import { Button } from '../../../../components/button.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { returnToAuthor } from '../actions.ts'

export default async function ReturnToAuthorPage({ params }: PageProps<'/sign-off/[reference]/return'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Return to its author" action={returnToAuthor}>
      {({ author }, form) => (
        <>
          <p className="govuk-body">
            {author.name} is told by email, can change it, and asks for sign-off again.
          </p>
          <Textarea form={form} name="comment" label="What should change?" size="m" rows={8} most={5000} />
          <Button>Return it</Button>
        </>
      )}
    </Step>
  )
}
