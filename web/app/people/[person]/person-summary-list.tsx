import type { PersonRow } from '#shared/api/administration.ts'
import { roleNames } from '#shared/permissions/roles.ts'
import { SummaryList } from '../../../components/summary-list.tsx'

/** Who somebody is, and what they may do now. */
export const PersonSummaryList = ({ person }: { readonly person: PersonRow }) => (
  <SummaryList
    rows={[
      { key: 'Post', value: person.post },
      { key: 'Agency', value: person.agency.name },
      { key: 'Email', value: <span className="hub-typed">{person.email}</span> },
      { key: 'Phone', value: person.phone ?? 'Not given' },
      { key: 'Roles now', value: person.roles.map((role) => roleNames[role]).join(', ') || 'None' },
      { key: 'Access now', value: person.active ? 'Can sign in' : <strong>Stopped</strong> },
    ]}
  />
)
