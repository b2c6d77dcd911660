import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Marking } from '#shared/intelligence/grading.ts'
import type { PoliceRelease } from '#shared/intelligence/police-release.ts'
import type { Block, Fact, Paper } from '../content/blocks.ts'
import { said } from '../content/record-blocks.ts'

interface Taken {
  readonly releases: readonly PoliceRelease[]
  /** What it is called on each page, and as a file. */
  readonly reference: string
  readonly title: string
  /** What it was taken out for, in words. */
  readonly purpose: string
}

/** How a paper is to be handled: as the strictest of what stands on it. */
const markingOf = (releases: readonly PoliceRelease[]): Marking =>
  releases.length > 0 && releases.every(({ grading }) => grading.marking === 'OFFICIAL')
    ? 'OFFICIAL'
    : 'OFFICIAL-SENSITIVE'

/** Releases as a paper for police: the codes as police use them, with their words, and nothing of who gave them. */
export function releasesPaper({ releases, reference, title, purpose }: Taken): Paper {
  const marking = markingOf(releases)
  return {
    title: `${title} ${marking}`,
    marking,
    reference,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: marking, tone: 'strong' },
      { kind: 'facts', facts: [...said('Taken out', purpose), ...said('Releases', String(releases.length))] },
      ...releases.flatMap(releaseBlocks),
      ...(releases.length === 0 ? [{ kind: 'paragraph', text: 'There are none.' } as const] : []),
    ],
  }
}

const releaseBlocks = (release: PoliceRelease): Block[] => [
  {
    kind: 'heading',
    level: 2,
    text: `${release.urn}, release ${release.release}: ${release.grading.codes}`,
  },
  ...(release.replacedBy
    ? [
        {
          kind: 'paragraph',
          text: `Release ${release.replacedBy} stands in the place of this one.`,
          tone: 'strong',
        } as const,
      ]
    : []),
  { kind: 'facts', facts: gradingFacts(release.grading) },
  { kind: 'heading', level: 3, text: release.entity },
  {
    kind: 'facts',
    facts: [
      ...release.details.flatMap(({ name, value }) => said(name, value)),
      ...said('Text', release.text),
    ],
  },
  { kind: 'facts', facts: doneFacts(release) },
]

const gradingFacts = (grading: PoliceRelease['grading']): Fact[] => {
  const { source, information, handling, conditions, readableUntil } = grading
  return [
    ...said('3x5x2', grading.codes),
    ...said('Source', `${source.code}: ${source.words}`),
    ...said('Information', `${information.code}: ${information.words}`),
    ...said('Handling', `${handling.code}: ${handling.words}`),
    ...said('Handling conditions', conditions),
    ...said('Readable until', readableUntil && formatDate(readableUntil)),
    ...said('Originator', grading.keepFromOriginator ? KEEP_FROM_ORIGINATOR : undefined),
    ...said('Suspected false', grading.suspectedFalse ? 'Yes' : undefined),
    ...said('Marking', grading.marking),
    ...said('Priority', grading.priority.words),
  ]
}

const KEEP_FROM_ORIGINATOR = 'Do not let the agency that gave this know that it is held'

const doneFacts = ({ urn, release, partnership, grading, ...done }: PoliceRelease): Fact[] => [
  ...said('URN', urn),
  ...said('Release', String(release)),
  ...said('Partnership', partnership),
  ...said(
    'Graded',
    [
      `${grading.gradedBy}, ${formatDateTime(grading.gradedAt)}`,
      ...(grading.changedSinceRelease ? ['Graded again since the text was written'] : []),
    ].join('\n'),
  ),
  ...said('Sanitised', `${done.writtenBy}, ${formatDateTime(done.writtenAt)}`),
  ...said('Released', `${done.releasedBy}, ${formatDateTime(done.releasedAt)}`),
]
