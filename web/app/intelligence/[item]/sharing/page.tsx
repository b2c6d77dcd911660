import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { itemAddress } from '../../addresses.ts'
import { decideSharing } from '../actions.ts'
import { NotSharedShown } from '../not-shared-shown.tsx'

export default async function SharingPage({ params }: PageProps<'/intelligence/[item]/sharing'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const isNot = view.state === 'not-shared'
  const title = isNot ? `Share ${view.reference} after all` : `Share ${view.reference} with nobody`
  return (
    <Page title={title} form={form} back={{ href: itemAddress(view.reference), text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {isNot
          ? 'It goes back to where it was: a text can be written and released. That it was not shared, and why, stays to be seen.'
          : 'Not sharing is a decision as well, and is recorded with its reason. A text that waits for release is taken back. It can be shared after all later.'}
      </p>
      <NotSharedShown decisions={view.notShared} />
      <Form action={decideSharing} form={form}>
        <Hidden name="item" value={view.reference} />
        <Hidden name="version" value={view.version} />
        <Hidden name="share" value={isNot ? 'yes' : 'no'} />
        <Textarea
          form={form}
          name="reason"
          label={isNot ? 'Why is it to be shared now?' : 'Why is it shared with nobody?'}
          size="m"
          most={5000}
        />
        <Button>{isNot ? 'Share it after all' : 'Decide not to share it'}</Button>
      </Form>
    </Page>
  )
}
