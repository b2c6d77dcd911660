import { Page } from '../../components/page.tsx'
import { FamilyWords, familyTitle } from './family-words.tsx'

export default function WithTheFamilyPage() {
  return (
    <Page title={familyTitle}>
      <h1 className="govuk-heading-l">{familyTitle}</h1>
      <FamilyWords />
    </Page>
  )
}
