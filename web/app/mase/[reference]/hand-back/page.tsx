import type { Referral } from '#shared/referral/referral.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { handBack } from '../actions.ts'

export default async function HandBackPage({ params }: PageProps<'/mase/[reference]/hand-back'>) {
  const found = await hub.readMaseReferral(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral } = found.value
  const { reference, version } = referral
  const toMash = referral.mase?.from === 'mash'
  const title = `Hand back ${reference}`
  const form = await readForm()
  return (
    <Page title={title} form={form} back={{ href: `/mase/${reference}` }}>
      <h1 className="govuk-heading-l">
        Hand back <Reference value={reference} />
      </h1>
      <p className="govuk-body">{whereItGoes(referral)}</p>
      <Form action={handBack} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="version" value={version} />
        <Hidden name="done" value={toMash ? 'back-to-mash' : 'back-to-sender'} />
        <Textarea
          form={form}
          name="reason"
          label="Why are you handing it back?"
          hint="Say what is missing, or who should deal with it instead."
          most={5000}
        />
        <Button>{toMash ? 'Hand it back to the MASH' : 'Hand it back to its sender'}</Button>
      </Form>
    </Page>
  )
}

const whereItGoes = ({ mase, author, agency }: Referral): string =>
  mase?.from === 'mash'
    ? 'It came from the MASH, so it goes back into the MASH queue and its clock goes on. The MASH and the sender are told, and see your reason.'
    : `It came directly, so it goes back to ${author.name}, ${agency.name}. They are told, see your reason, find everything as they wrote it, and can send it again or another way.`
