import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import { Details } from '../../../../../../components/details.tsx'
import { Guidance } from '../../../../../../forms-as-data/guidance.tsx'
import { asksForVoices, FamilyPanel } from '../../../../../with-the-family/family-panel.tsx'

/** What the form says before its questions, and how to use it at all: the principles that it rests on. */
export const SectionGuidance = ({
  definition,
  section,
}: {
  readonly definition: FormDefinition
  readonly section: Section
}) => (
  <>
    {section.guidance && <Guidance blocks={section.guidance} />}
    {definition.introduction && (
      <Details summary={`How to use this form: ${definition.title}`}>
        <Guidance blocks={definition.introduction} />
      </Details>
    )}
    {asksForVoices(section) && <FamilyPanel />}
  </>
)
