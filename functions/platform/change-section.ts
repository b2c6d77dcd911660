import type { SavedSection } from '#shared/api/assessments.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import { withRowKeys } from '#shared/form/answers/row-keys.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import { findInAnswers } from '#shared/language/narratives.ts'
import { seeWording } from '#shared/language/wording.ts'
import type { FormName, Referral } from '#shared/referral/referral.ts'
import { type Condition, hasVersion, isNew, type Write } from './commit.ts'
import { type Dependencies, fingerprint } from './dependencies.ts'
import { drawHead } from './draw-head.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { matchChanges } from './matches.ts'
import type { OpenedReferral } from './open.ts'

/** A page of a form as it is to stand in an assessment from now on. */
interface ChangedPage {
  readonly form: FormName
  readonly definition: FormDefinition
  readonly section: Section
  readonly answers: Answers
  /** Of the page that was looked at; 0 where there was none. */
  readonly version: number
  readonly before: Item | undefined
}

interface SectionChange {
  readonly saved: SavedSection
  /** What the head says from now on. */
  readonly next: Partial<Referral>
  /** The page is the first of them, and goes over nothing but what was looked at. */
  readonly writes: readonly [Write, ...Write[]]
}

/**
 * A transaction takes a hundred writes. New marks come first: one that should have gone and stays leads to a comparison
 * that finds nothing.
 */
const MOST_MARKS = 90

/** What changes when a page of a form is written, by whatever way: the page, and all that hangs on what it says. */
export function changeSection(
  deps: Pick<Dependencies, 'clock' | 'secretMark'>,
  { person, referral, partnership }: Pick<OpenedReferral, 'person' | 'referral' | 'partnership'>,
  { form, definition, section, answers: given, version, before }: ChangedPage,
): SectionChange {
  const { reference } = referral
  // The same once more has the same keys.
  const keyOf = (place: number) => fingerprint(`${reference} ${section.id} ${version} ${place}`)
  const answers = withRowKeys(section, given, keyOf)
  const savedAt = deps.clock().toISOString()
  const drawn = drawHead(referral, partnership, { definition, section, answers, at: savedAt })
  const saved: SavedSection = {
    form,
    section: section.id,
    answers,
    version: version + 1,
    savedAt,
    savedBy: person.name,
    wording: seeWording(findInAnswers(section, answers), (before?.data as SavedSection | undefined)?.wording),
  }
  const put = { ...keys.section(reference, form, section.id), entity: 'section' as const, data: saved }
  const when: Condition = version === 0 ? isNew : hasVersion(version)
  // A colleague who begins a second record of this child finds this one, under what it says now.
  const marks = matchChanges(
    deps,
    referral,
    childrenOf(referral),
    childrenOf({ ...referral, ...drawn.next }),
  ).slice(0, MOST_MARKS)
  return {
    saved,
    next: { ...drawn.next, ...alsoWroteOn(referral, person.id) },
    writes: [{ put, when }, ...drawn.writes, ...marks],
  }
}

const childrenOf = ({ child, otherChildren = [] }: Pick<Referral, 'child' | 'otherChildren'>) => [
  child,
  ...otherChildren,
]

/** Whoever wrote on it stays known after it is shared with them no longer: they cannot authorise it. */
function alsoWroteOn({ author, wrote = [] }: Referral, writer: string): Pick<Referral, 'wrote'> {
  return writer === author.id || wrote.includes(writer) ? {} : { wrote: [...wrote, writer] }
}
