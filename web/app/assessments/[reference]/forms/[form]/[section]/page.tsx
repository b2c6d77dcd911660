import { findSection } from '#shared/form/answers/columns.ts'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { PageNotFound } from '../../../../../../components/page-not-found.tsx'
import { savedWords } from '../../../../../../language/saved-words.ts'
import { isFormName, readRecord } from '../../../../record.ts'
import { ReadOnlySection } from './read-only-section.tsx'
import { SectionForm } from './section-form.tsx'
import { readSectionPage } from './section-page.ts'

export default async function SectionPage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]/forms/[form]/[section]'>) {
  const { reference, form, section: id } = await params
  const { check, fill, done, words } = await searchParams
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const definition = isFormName(form) ? record.value.definitions[form] : undefined
  const section = definition && findSection(definition, id)
  if (!definition || !section || !isFormName(form)) return <PageNotFound />

  const place = { record: record.value, form, definition, section }
  const read = await readSectionPage(place, {
    check: check === 'wrong' || check === 'all' ? check : undefined,
    fill: fill !== undefined,
  })
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { referral, writes } = record.value
  const forOthers = section.questions.every(({ answeredBy }) => answeredBy === 'manager')
  if (!writes || referral.state !== 'draft' || forOthers)
    return <ReadOnlySection place={place} typed={read.value.page} />
  return (
    <SectionForm
      place={place}
      read={read.value}
      check={check === 'wrong' || check === 'all'}
      savedBefore={savedWords(words, record.value)}
      done={done === 'chosen' ? 'What you chose is saved. Look through it once more.' : undefined}
    />
  )
}
