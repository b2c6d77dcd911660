import type { FrozenDocument } from '#shared/form/document/document.ts'
import { findFrozenText } from '#shared/form/document/frozen-answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'

const asked: readonly { readonly key: string; readonly role: Role }[] = [
  { key: 'Why it was sent', role: 'concern.reason' },
  { key: 'What happened or changed', role: 'concern.today' },
  { key: 'Risks, harm and needs', role: 'concern.risks' },
  { key: 'The sender’s opinion', role: 'opinion' },
  { key: 'The child’s view', role: 'voice.child' },
  { key: 'Where the child is now', role: 'child.whereabouts' },
  { key: 'Risks to staff', role: 'staff.risks' },
]

/** The heart of the forms in the sender's own words, for whoever must decide before reading all of them. */
export function Concern({ documents }: { readonly documents: readonly FrozenDocument[] }) {
  const rows = asked.flatMap(({ key, role }) => {
    const said = findFrozenText(documents, role)
    return said === undefined ? [] : [{ key, value: <TypedText text={said} /> }]
  })
  if (rows.length === 0)
    return <p className="govuk-body">The forms do not say yet. The sender can be asked.</p>
  return <SummaryList rows={rows} />
}
