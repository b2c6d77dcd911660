import { Button } from '../../../../../components/button.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { refuse } from '../actions.ts'
import { OneStep } from '../one-step.tsx'

export default async function RefusePage({ params }: PageProps<'/partners/[reference]/[request]/refuse'>) {
  const { reference, request } = await params
  return (
    <OneStep reference={reference} request={request} title="You cannot answer" action={refuse}>
      {(view, form) => (
        <>
          <p className="govuk-body">
            Agencies do not need anybody’s agreement to share what may keep a child from harm. If somebody
            else of yours would know, tell the MASH whom to ask.
          </p>
          <Textarea form={form} name="whyNot" label="Why can you not answer?" size="m" most={5000} />
          <Button>Tell {view.askedBy.name}</Button>
        </>
      )}
    </OneStep>
  )
}
