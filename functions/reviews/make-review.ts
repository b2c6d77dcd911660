import { isNew, type Write } from '#functions/platform/commit.ts'
import { findCarriedTool, loadDefinition } from '#functions/platform/definitions.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { matchWritesFor } from '#functions/platform/matches.ts'
import { type OpenedWhole, refOf } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { historyWrite, referralItem } from '#functions/platform/referral-items.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import { changeReview, type ReviewWait } from '#functions/platform/review-item.ts'
import { carriedToolItem, definitionIn } from '#functions/platform/tools.ts'
import { firstOf } from '#functions/platform/version-item.ts'
import type { SavedSection } from '#shared/api/assessments.ts'
import type { OpenReview } from '#shared/api/reviews.ts'
import { basisOf } from '#shared/evaluation/facts.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { makeReference } from '#shared/identifiers/reference.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import type { Danger, FormRef, Referral } from '#shared/referral/referral.ts'
import { carryOver } from '#shared/review/carry-over.ts'
import { loadTool } from '#shared/tools/load-tool.ts'

const DIGITS = 8

interface Wanted {
  readonly danger: Danger
  /** The version of the tool to use in place of the one that was retired. */
  readonly newer?: FormRef | undefined
}

/** The review of a version: its record, its answers as carried over, and that it was begun. */
export async function makeReview(
  deps: Dependencies,
  opened: OpenedWhole,
  wait: ReviewWait,
  { danger, newer }: Wanted,
): Promise<{ open: OpenReview; writes: Write[] }> {
  const { person, partnership, referral, items } = opened
  const at = deps.clock().toISOString()
  const by = refOf(person)
  const reference = makeReference(referral.partnership, deps.randomDigits(DIGITS))
  const carried = findCarriedTool(referral, items)
  const from = await loadDefinition(referral, 'assessment', carried)
  const tool = newer
    ? await findVersion(deps, referral.partnership, newer)
    : { definition: from, own: carried }
  const { id, version } = tool.definition
  const { assessment: answers } = answersByForm(sectionsOf(items))
  const review: Referral = {
    reference,
    partnership: referral.partnership,
    agency: referral.agency,
    author: by,
    forms: { assessment: { id, version }, marf: partnership.marf, mase: partnership.maseForm },
    state: 'draft',
    version: 1,
    createdAt: at,
    updatedAt: at,
    updatedBy: by,
    child: referral.child,
    danger,
    signOff: { status: 'not-asked' },
    desks: [],
    pauses: [],
    // Who the family is has not changed: whoever could not read the last version cannot read this one.
    ...(referral.restriction ? { restriction: { ...referral.restriction, openedBy: [] } } : {}),
    series: {
      first: firstOf(referral),
      previous: referral.reference,
      number: (referral.series?.number ?? 1) + 1,
      before: basisOf(from, answers),
    },
  }
  const open = { reference, by, at }
  const sections = carryOver(
    {
      definition: from,
      answers,
      sentOn: londonClock(referral.sentAt as string).date,
      sameAuthor: referral.author.id === person.id,
    },
    tool.definition,
  )
  const happened = (to: string, other: string): Write =>
    historyWrite(to, { id: deps.newId(), kind: 'start-review', at, by, text: other })
  return {
    open,
    writes: [
      { put: referralItem(review), when: isNew },
      changeReview(wait, { open }),
      ...matchWritesFor(deps, review, [review.child]),
      ...(tool.own ? [{ put: carriedToolItem(keys.carriedTool(reference), tool.own) }] : []),
      ...Object.entries(sections).map(([section, carriedOver]): Write => {
        const saved: SavedSection = {
          form: 'assessment',
          section,
          answers: carriedOver,
          version: 1,
          savedAt: at,
          savedBy: person.name,
          carriedFrom: referral.reference,
        }
        return { put: { ...keys.section(reference, 'assessment', section), entity: 'section', data: saved } }
      }),
      happened(reference, `From ${referral.reference}`),
      happened(referral.reference, reference),
    ],
  }
}

/** A version of a tool that the partnership uses: one of its own, or one that comes with the hub. */
async function findVersion(
  deps: Dependencies,
  partnership: string,
  { id, version }: FormRef,
): Promise<{ definition: FormDefinition; own: Item | undefined }> {
  const own = await findItem(deps, keys.tool(partnership, id, version))
  const definition = own ? definitionIn(own) : await loadTool(id, version)
  if (!definition) throw new Error(`No definition of ${id} ${version}`)
  return { definition, own }
}
