import { itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { giving } from '../../addresses.ts'
import { kindHints } from '../../kind-hints.ts'
import { readDraft } from '../../read-draft.ts'

export default async function AddItemPage({ params }: PageProps<'/share-information/[draft]/add'>) {
  const { draft } = await params
  const read = await readDraft(draft)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const isFirst = read.value.pieces.length === 0
  return (
    <Page title="What is it about?" back={{ href: isFirst ? giving.start : giving.draft(draft) }}>
      <h1 className="govuk-heading-l">What is it about?</h1>
      <p className="govuk-body">
        One thing at a time: one event, about one child, person, place or thing. You can add another
        afterwards, and are not asked again how you know.
      </p>
      <ul className="govuk-task-list">
        {itemKinds.map((kind) => (
          <li key={kind} className="govuk-task-list__item govuk-task-list__item--with-link">
            <div className="govuk-task-list__name-and-hint">
              <a
                className="govuk-link govuk-task-list__link"
                href={giving.newPiece(draft, kind)}
                aria-describedby={`about-${kind}`}
              >
                {kindNames[kind]}
              </a>
              <div className="govuk-task-list__hint" id={`about-${kind}`}>
                {kindHints[kind]}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
