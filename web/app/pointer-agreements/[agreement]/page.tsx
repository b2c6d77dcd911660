import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { PageNotFound } from '../../../components/page-not-found.tsx'
import { Radios } from '../../../components/radios.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { stateWords } from '../state-words.ts'
import { changeAgreement } from './actions.ts'

export default async function PointerAgreementPage({ params }: PageProps<'/pointer-agreements/[agreement]'>) {
  const { agreement: code } = await params
  const found = await hub.listPointerAgreements({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const agreement = found.value.agreements.find(({ partnership }) => partnership === code)
  if (!agreement) return <PageNotFound />
  const { name, state, version } = agreement
  const title = `Agreement with ${name}`
  const mayAgree = state === 'none' || state === 'asked'
  const form = await readForm({ reason: '' })
  return (
    <Page title={title} form={form} back={{ href: '/pointer-agreements', text: 'Pointer agreements' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{stateWords[state]}</p>
      <Form action={changeAgreement} form={form}>
        <Hidden name="agreement" value={code} />
        <Hidden name="version" value={version} />
        <Radios
          form={form}
          name="what"
          label="What does your partnership say?"
          items={[
            ...(mayAgree
              ? [{ value: 'yes', label: 'Yes: our officers and theirs may ask each other whom to ring' }]
              : []),
            ...(state === 'none'
              ? []
              : [{ value: 'end', label: state === 'runs' ? 'End it at once' : 'No' }]),
          ]}
        />
        <Textarea
          form={form}
          name="reason"
          label="Why?"
          hint="Needed where it is ended. Administrators of both partnerships read it."
          most={5000}
          rows={3}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  )
}
