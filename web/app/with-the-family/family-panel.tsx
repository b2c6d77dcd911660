import type { Section } from '#shared/form/format/definition.ts'
import { Details } from '../../components/details.tsx'
import { FamilyWords, familyTitle } from './family-words.tsx'

/** The same words where somebody fills something in: opened on the spot, so that nothing typed is left behind. */
export const FamilyPanel = () => (
  <Details summary={familyTitle}>
    <FamilyWords />
  </Details>
)

/** Whether a page of a form asks what the child, or a parent or carer, says. */
export const asksForVoices = ({ questions }: Pick<Section, 'questions'>): boolean =>
  questions.some(({ role }) => role?.startsWith('voice.'))
