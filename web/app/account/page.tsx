import { Button } from '../../components/button.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Form } from '../../components/form.tsx'
import { Hidden } from '../../components/hidden.tsx'
import { Page } from '../../components/page.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { Textarea } from '../../components/textarea.tsx'
import { readForm } from '../../forms/read-form.ts'
import { currentAccount } from '../../session/current-person.ts'
import { changeMyDetails } from './actions.ts'

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const { done } = await searchParams
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { person } = me.value
  const form = await readForm({ phone: person.phone ?? '', manager: person.manager ?? '' })
  return (
    <Page
      title="Your details"
      form={form}
      back={{ href: '/home', text: 'Home' }}
      done={done === 'saved' ? 'Your details are saved. New forms are filled in with them' : undefined}
    >
      <h1 className="govuk-heading-l">Your details</h1>
      <p className="govuk-body">
        The hub fills these in for you on forms. Your administrator keeps your name, post and agency.
      </p>
      <SummaryList
        rows={[
          { key: 'Name', value: person.name },
          { key: 'Post', value: person.post },
          { key: 'Agency', value: person.agency.name },
          { key: 'Email address', value: person.email },
        ]}
      />
      <Form action={changeMyDetails} form={form}>
        <Hidden name="version" value={person.version} />
        <TextInput form={form} name="phone" type="tel" width={20} label="Work telephone" autoComplete="tel" />
        <Textarea
          form={form}
          name="manager"
          label="Your line manager or safeguarding lead"
          hint="Their name, post and telephone number"
          rows={3}
          most={500}
        />
        <Button>Save your details</Button>
      </Form>
    </Page>
  )
}
