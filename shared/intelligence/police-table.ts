import { policeDetailNames } from './police-names.ts'
import type { PoliceRelease } from './police-release.ts'

const yesNo = (is: boolean): string => (is ? 'Yes' : 'No')

/** The columns that every release has, before and after those of its details. */
const before: readonly (readonly [string, (release: PoliceRelease) => string])[] = [
  ['URN', ({ urn }) => urn],
  ['Release', ({ release }) => String(release)],
  ['Replaced by release', ({ replacedBy }) => String(replacedBy ?? '')],
  ['Partnership', ({ partnership }) => partnership],
  ['Marking', ({ grading }) => grading.marking],
  ['3x5x2', ({ grading }) => grading.codes],
  ['Source', ({ grading: { source } }) => `${source.code} ${source.words}`],
  ['Information', ({ grading: { information } }) => `${information.code} ${information.words}`],
  ['Handling', ({ grading: { handling } }) => `${handling.code} ${handling.words}`],
  ['Handling conditions', ({ grading }) => grading.conditions ?? ''],
  ['Readable until', ({ grading }) => grading.readableUntil ?? ''],
  ['Keep from originator', ({ grading }) => yesNo(grading.keepFromOriginator)],
  ['Suspected false', ({ grading }) => yesNo(grading.suspectedFalse)],
  ['Priority', ({ grading }) => grading.priority.words],
  ['Entity', ({ entity }) => entity],
]
const after: typeof before = [
  ['Text', ({ text }) => text],
  ['Graded by', ({ grading }) => grading.gradedBy],
  ['Graded at', ({ grading }) => grading.gradedAt],
  ['Graded again since release', ({ grading }) => yesNo(grading.changedSinceRelease)],
  ['Sanitised by', ({ writtenBy }) => writtenBy],
  ['Sanitised at', ({ writtenAt }) => writtenAt],
  ['Released by', ({ releasedBy }) => releasedBy],
  ['Released at', ({ releasedAt }) => releasedAt],
]

const detail = (name: string, { details }: PoliceRelease): string =>
  details.find((one) => one.name === name)?.value ?? ''

/** Releases as rows of one width, the headings first: a row each, a column for each detail that any kind can have. */
export const policeRows = (releases: readonly PoliceRelease[]): string[][] => [
  [...before.map(([heading]) => heading), ...policeDetailNames, ...after.map(([heading]) => heading)],
  ...releases.map((release) => [
    ...before.map(([, cell]) => cell(release)),
    ...policeDetailNames.map((name) => detail(name, release)),
    ...after.map(([, cell]) => cell(release)),
  ]),
]
