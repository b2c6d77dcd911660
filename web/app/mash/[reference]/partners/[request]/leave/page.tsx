import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Radios } from '../../../../../../components/radios.tsx'
import { Select } from '../../../../../../components/select.tsx'
import { TextInput } from '../../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { HandlingWords } from '../../../../../partners/handling-words.tsx'
import { askLeave } from '../../actions.ts'
import { OneRequest } from '../one-request.tsx'

export default async function AskLeavePage({
  params,
}: PageProps<'/mash/[reference]/partners/[request]/leave'>) {
  const { reference, request } = await params
  const found = await hub.listRecipients({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const agencies = found.value.recipients.map(({ id, post, organisation }) => ({
    value: id,
    text: `${organisation}, ${post}`,
  }))
  return (
    <OneRequest reference={reference} request={request} title="Ask for leave to pass it on" action={askLeave}>
      {(one, form) => (
        <>
          <HandlingWords handling={one.handling} condition={one.condition} />
          <Radios
            form={form}
            name="to"
            label="To whom would you pass it on?"
            items={[
              {
                value: 'agency',
                label: 'Another agency of the partnership',
                reveals: <Select form={form} name="contact" label="Which agency?" items={agencies} />,
              },
              { value: 'sender', label: 'The sender of the referral' },
              { value: 'mase', label: 'The MASE' },
              {
                value: 'elsewhere',
                label: 'Somebody outside the partnership',
                reveals: <TextInput form={form} name="toWhom" label="To whom?" />,
              },
            ]}
          />
          <Textarea form={form} name="why" label="Why do they need it?" size="m" most={5000} />
          <Button>Ask for leave</Button>
        </>
      )}
    </OneRequest>
  )
}
