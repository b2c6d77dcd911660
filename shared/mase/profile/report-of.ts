import { formatDateTime } from '../../identifiers/date-time.ts'
import { quarterName } from '../figures/periods.ts'
import type { ProfileReport, ReportBlock } from '../profile-report.ts'
import { blocksOf } from './blocks-of.ts'
import { type ProblemProfile, type ProfileSection, profileSections } from './profile.ts'

const blocksIn = ({ text, drafted, withoutTables }: ProfileSection): ReportBlock[] => [
  ...blocksOf(text),
  ...(withoutTables ? [] : drafted.tables),
  ...(drafted.note ? [{ kind: 'note' as const, text: drafted.note }] : []),
]

/** A problem profile as it is read. A section that says nothing is left out of a finished one. */
export function reportOf(profile: ProblemProfile): ProfileReport {
  const { quarter, edition, state, partnershipName, sections, finished } = profile
  const period = quarterName(quarter)
  const shown = sections.map((section) => ({
    id: section.id,
    title: profileSections[section.id].title,
    blocks: blocksIn(section),
  }))
  return {
    title: `Problem profile, ${period}`,
    partnership: partnershipName,
    period,
    edition,
    state,
    provenance: finished
      ? `Finished by ${finished.by.name} (${finished.by.post}) on ${formatDateTime(finished.at)}`
      : `Draft. Figures as of ${formatDateTime(profile.figures.at)}`,
    sections: state === 'finished' ? shown.filter(({ blocks }) => blocks.length > 0) : shown,
  }
}
