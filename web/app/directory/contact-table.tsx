import type { Contact } from '#shared/people/contact.ts'
import { Table } from '../../components/table.tsx'

interface Props {
  readonly caption: string
  readonly contacts: readonly Contact[]
  /** The names of people, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** Entries of the directory, each with a way to change it. */
export const ContactTable = ({ caption, contacts, names }: Props) => (
  <Table
    caption={caption}
    keyOf={({ id }) => id}
    rows={contacts}
    columns={[
      {
        heading: 'Post',
        cell: ({ id, post, organisation }) => (
          <>
            <a className="govuk-link" href={`/directory/${encodeURIComponent(id)}`}>
              {post}
            </a>
            <br />
            <span className="govuk-!-font-weight-regular">{organisation}</span>
          </>
        ),
      },
      {
        heading: 'Email and phone',
        cell: ({ email, phone }) => (
          <>
            {email}
            <br />
            {phone}
          </>
        ),
      },
      {
        heading: 'Who may open what is sent',
        cell: ({ readerIds }) =>
          readerIds.map((id) => names.get(id) ?? 'Somebody who is no longer here').join(', ') || 'Nobody yet',
      },
    ]}
  />
)
