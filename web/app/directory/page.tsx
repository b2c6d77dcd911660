import { hub } from '../../api/client.ts'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { ContactTable } from './contact-table.tsx'

const done: Readonly<Record<string, string>> = {
  added: 'The post is in the directory. Practitioners can choose it now.',
  changed: 'The entry is changed. Mail that has not gone yet goes to the address as it is now.',
}

export default async function DirectoryPage({ searchParams }: PageProps<'/directory'>) {
  const [found, people] = await Promise.all([hub.listContacts({}), hub.listPeople({})])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!people.ok) return <FailurePage problem={people.failure} />
  const { contacts } = found.value
  const names = new Map(people.value.people.map(({ id, name }) => [id, name]))
  const retired = contacts.filter(({ active }) => !active)
  const word = (await searchParams).done
  return (
    <Page
      title="Directory"
      wide
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <h1 className="govuk-heading-l">Directory</h1>
      <p className="govuk-body">
        The posts that can be told when somebody needs to know. The hub sends mail to these addresses and to
        no others.
      </p>
      <ButtonLink href="/directory/add">Add a post</ButtonLink>
      {contacts.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">The directory is empty. Until you add a post, nobody can be told.</p>
        </EmptyState>
      ) : (
        <ContactTable caption="In use" contacts={contacts.filter(({ active }) => active)} names={names} />
      )}
      {retired.length > 0 && <ContactTable caption="Retired" contacts={retired} names={names} />}
    </Page>
  )
}
