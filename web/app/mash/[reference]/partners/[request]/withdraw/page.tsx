import { Button } from '../../../../../../components/button.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { withdraw } from '../../actions.ts'
import { OneRequest } from '../one-request.tsx'

export default async function WithdrawPage({
  params,
}: PageProps<'/mash/[reference]/partners/[request]/withdraw'>) {
  const { reference, request } = await params
  return (
    <OneRequest reference={reference} request={request} title="Ask them no longer" action={withdraw}>
      {(_, form) => (
        <>
          <p className="govuk-body">They are told by mail that their answer is not needed any more.</p>
          <Textarea form={form} name="reason" label="Why do you ask no longer?" size="m" most={5000} />
          <Button>Ask no longer</Button>
        </>
      )}
    </OneRequest>
  )
}
