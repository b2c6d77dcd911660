import { Button } from '../../../../components/button.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { leaveComment } from '../actions.ts'

export default async function CommentPage({ params }: PageProps<'/sign-off/[reference]/comment'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Leave a comment" action={leaveComment}>
      {({ author }, form) => (
        <>
          <p className="govuk-body">
            It is kept in the history, where {author.name} finds it. It still waits for somebody to authorise
            it.
          </p>
          <Textarea form={form} name="comment" label="Your comment" size="m" most={5000} />
          <Button>Save the comment</Button>
        </>
      )}
    </Step>
  )
}
