import type { PersonRow } from '#shared/api/administration.ts'
import { problemOf } from '#shared/api/problem.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { Checkboxes } from '../../../components/checkboxes.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { Access } from './access.tsx'
import { changePerson } from './actions.ts'
import { PersonSummaryList } from './person-summary-list.tsx'
import { roleChoices } from './role-choices.ts'

export default async function PersonPage({ params, searchParams }: PageProps<'/people/[person]'>) {
  const [found, me] = await Promise.all([hub.listPeople({}), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { person: id } = await params
  const person = found.value.people.find((one) => one.id === id)
  if (!person) return <FailurePage problem={problemOf({ kind: 'not-found' })} />
  const form = await readForm({ roles: person.roles })
  const { done } = await searchParams
  const back = { href: '/people', text: 'Back to people' }
  return (
    <Page title={person.name} form={form} back={back} done={whatWasDone(done, person)}>
      <h1 className="govuk-heading-l">{person.name}</h1>
      <PersonSummaryList person={person} />
      {person.id === me.value.person.id ? (
        <InsetText>This is you. Nobody changes their own access: ask another administrator.</InsetText>
      ) : (
        <>
          <Form action={changePerson} form={form}>
            <Hidden name="person" value={person.id} />
            <Hidden name="version" value={person.version} />
            <Hidden name="active" value={person.active ? 'yes' : 'no'} />
            <Hidden name="done" value="roles" />
            <Checkboxes
              form={form}
              name="roles"
              label="What may they do?"
              hint="Select all that apply. It works at once: from the next page that they open."
              items={roleChoices}
            />
            <Button>Save the roles</Button>
          </Form>
          <Access person={person} />
        </>
      )}
    </Page>
  )
}

function whatWasDone(done: unknown, { name }: PersonRow): string | undefined {
  if (done === 'roles') return `The roles of ${name} are changed. It works at once.`
  if (done === 'stopped') return `${name} has no access any more. It works at once.`
  return done === 'given-back' ? `${name} has access again. It works at once.` : undefined
}
