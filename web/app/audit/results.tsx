import type { AuditEntry } from '#shared/audit/entry.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { TrailTable } from './trail-table.tsx'

interface Props {
  /** As it was typed; the API has understood it. */
  readonly reference: string
  readonly trail: { readonly entries: readonly AuditEntry[]; readonly next?: string | undefined }
  /** This is not the first page. */
  readonly continued: boolean
}

/** Who saw or changed one record. */
export function Results({ reference, trail: { entries, next }, continued }: Props) {
  const intelligence = checkIntelligenceReference(reference)
  const checked = intelligence.ok ? intelligence : checkReference(reference)
  const name = checked.ok ? checked.value : reference
  const at = (cursor?: string) =>
    `/audit?${new URLSearchParams({ reference: name, ...(cursor ? { cursor } : {}) })}`
  return (
    <>
      <h2 className="govuk-heading-m">Who saw or changed {name}, latest first</h2>
      {entries.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            {continued
              ? 'There is nothing earlier.'
              : 'Nobody has seen or changed a record with this reference in your partnership. Check the reference.'}
          </p>
        </EmptyState>
      ) : (
        <TrailTable caption={`Who saw or changed ${name}`} entries={entries} show="who" />
      )}
      <Pagination previous={continued ? at() : undefined} next={next && at(next)} />
    </>
  )
}
