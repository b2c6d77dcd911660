import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion, type Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { GIVING, givenItem } from '#functions/platform/intelligence/drafts.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { newItemWrites } from '#functions/platform/intelligence/new-item.ts'
import { raiseOnce } from '#functions/platform/intelligence/raised-already.ts'
import { keys } from '#functions/platform/keys.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { getMany } from '#functions/platform/read.ts'
import type { submissionOperations } from '#shared/api/submissions.ts'
import type { Failure } from '#shared/failure.ts'
import type { DraftPiece, DraftSource, GivenNow, SubmissionDraft } from '#shared/intelligence/draft.ts'
import { namesGiver } from '#shared/intelligence/give-away.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { draftChanged, openDraft } from './open-draft.ts'
import { whyNotGiven } from './why-not-given.ts'

const operation = 'giveSubmission'

/**
 * Makes items of a draft: each with a reference of its own, its source encrypted apart, the desk told, the draft gone. All of it or
 * nothing. Pressed twice, it answers as the first time.
 */
export const giveSubmission: UseCase<(typeof submissionOperations)['giveSubmission']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDraft(deps, caller, input.draft, operation)
  if (!opened.ok) return opened
  const { person, draft, given } = opened.value
  if (!draft) return ok(referencesOf(given as GivenNow))
  if (draft.version !== input.version) return fail(draftChanged)
  const [area, head] = await getMany(deps, [
    keys.partnership(person.partnership),
    ...(draft.raisedIn ? [keys.referral(draft.raisedIn)] : []),
  ])
  const referral = head?.data as Referral | undefined
  const refusal = whyNotGiven(draft) ?? whyNotFrom(deps, person, draft, referral)
  if (refusal) return fail(refusal)

  const at = deps.clock().toISOString()
  const { now, items, raised } = itemsOf(deps, person, draft, referral, at)
  const partnership = area?.data as Partnership
  const [first] = now.items
  const mail = newMail(
    { event: `given ${now.items.map(({ reference }) => reference).join(' ')}`, at },
    {
      kind: referral?.danger.now === 'yes' ? 'intelligence-danger' : 'intelligence-received',
      reference: first?.reference as string,
      partnership: person.partnership,
      to: { contact: partnership.intelligence.desk },
      path: now.items.length === 1 ? pages.intelligenceItem(first?.reference as string) : pages.intelligence,
    },
  )
  const written = await commit(
    deps,
    [
      ...raised,
      { remove: intelligenceKeys.draft(person.id, draft.id), when: hasVersion(draft.version) },
      ...items,
      { put: givenItem(deps, person.id, now) },
      { put: mailItem(mail) },
    ],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: GIVING }),
  )
  if (written.ok) return ok(referencesOf(now))
  const twice = draft.pieces.filter((piece) => piece.raised)[written.failure.index]
  if (twice) return fail(raisedBefore(draft, twice))
  return afterAnother(deps, caller, input)
}

const referencesOf = ({ items }: GivenNow) => ({ references: items.map(({ reference }) => reference) })

/** Pressed twice at once: the other press gave it, or it was changed in that moment. A reference that is taken is drawn again. */
const afterAnother: typeof giveSubmission = async (deps, caller, input) => {
  const opened = await openDraft(deps, caller, input.draft, operation)
  if (!opened.ok) return opened
  const { draft, given } = opened.value
  if (!draft) return ok(referencesOf(given as GivenNow))
  return draft.version === input.version ? giveSubmission(deps, caller, input) : fail(draftChanged)
}

/** The assessment that it comes from must still be one that the giver may read. */
function whyNotFrom(
  deps: Dependencies,
  person: Person,
  { raisedIn }: SubmissionDraft,
  referral: Referral | undefined,
): Failure | undefined {
  if (raisedIn === undefined) return undefined
  const at = deps.clock().toISOString()
  if (referral && may(actorOf(person), 'assessment.read', resourceOf(referral), at)) return undefined
  return {
    kind: 'forbidden',
    because: `You may not read ${raisedIn} any more, and this came from it. Share it as new information, without that assessment.`,
  }
}

const raisedBefore = ({ raisedIn }: SubmissionDraft, { kind }: DraftPiece): Failure => ({
  kind: 'conflict',
  detail: `What ${raisedIn} says of “${kindNames[kind]}” reached the intelligence desk already, when it was sent or through a colleague. Take that item out, and give the others.`,
})

interface Made {
  readonly now: GivenNow
  readonly items: readonly Write[]
  /** One for each piece that came from the assessment, in their order. */
  readonly raised: readonly Write[]
}

function itemsOf(
  deps: Dependencies,
  person: Person,
  draft: SubmissionDraft,
  referral: Referral | undefined,
  at: string,
): Made {
  const { know, corroborated, doubted, sourceAtRisk, ...said } = draft.source as DraftSource
  const provenance = { know, corroborated, doubted, sourceAtRisk }
  const named = draft.named.map(({ id: _, toldBy, ...one }) => ({
    ...one,
    // That the giver or their agency told somebody would stand in the item, which says nothing of who gave it.
    ...(toldBy && !namesGiver(toldBy, { name: person.name, agency: person.agency.name }) && { toldBy }),
  }))
  const made = draft.pieces.map(({ id: _, raised, what = '', ...piece }) =>
    newItemWrites(
      deps,
      person,
      {
        ...piece,
        what,
        provenance,
        named,
        ...(referral && {
          raisedIn: {
            reference: referral.reference,
            form: raised?.form ?? 'assessment',
            ...(raised && { question: raised.question }),
          },
        }),
        ...(referral?.danger.now === 'yes' && { danger: true }),
      },
      said,
      at,
    ),
  )
  const { id, fear, raisedIn } = draft
  return {
    now: {
      id,
      at,
      fear,
      items: made.map(({ item: { reference, kind } }) => ({ reference, kind })),
      ...(raisedIn && { raisedIn }),
    },
    items: made.flatMap(({ writes }) => writes),
    raised: draft.pieces.flatMap(({ raised }) =>
      raised && referral ? [raiseOnce(deps, referral.reference, raised)] : [],
    ),
  }
}
