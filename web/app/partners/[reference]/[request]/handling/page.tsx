import { Button } from '../../../../../components/button.tsx'
import { changeHandling } from '../actions.ts'
import { HandlingFields } from '../handling-fields.tsx'
import { OneStep } from '../one-step.tsx'

export default async function HandlingPage({
  params,
}: PageProps<'/partners/[reference]/[request]/handling'>) {
  const { reference, request } = await params
  return (
    <OneStep
      reference={reference}
      request={request}
      title="To whom your answer may be passed on"
      action={changeHandling}
      starting={({ handling, condition }) => ({ handling, condition })}
    >
      {(_, form) => (
        <>
          <p className="govuk-body">
            What you say here counts from now on, and ends any leave that you gave before. What was passed on
            already cannot be taken back: ring the MASH if it should not have been.
          </p>
          <HandlingFields form={form} />
          <Button>Save</Button>
        </>
      )}
    </OneStep>
  )
}
