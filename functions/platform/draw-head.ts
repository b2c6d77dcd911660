import type { Answers } from '#shared/form/answers/answers.ts'
import { findChildFacts } from '#shared/form/facts/child-facts.ts'
import { findOtherChildren } from '#shared/form/facts/other-children.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import type { Role } from '#shared/form/format/roles.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { ChildSummary, Referral } from '#shared/referral/referral.ts'
import { dueAfterCall, findCall } from '#shared/referral/telephone-call.ts'
import type { Write } from './commit.ts'
import { stopWaitingForWriting, waitForWriting } from './written-item.ts'

const childFields = {
  'child.name': ['name'],
  'child.date-of-birth': ['dateOfBirth', 'expected'],
  'child.nhs-number': ['nhsNumber'],
  'child.upn': ['upn'],
  'child.postcode': ['postcode'],
} as const satisfies Partial<Record<Role, readonly (keyof ChildSummary)[]>>

/** A page of a form, as it is being saved. */
interface SavedPage {
  readonly definition: FormDefinition
  readonly section: Section
  readonly answers: Answers
  readonly at: string
}

/**
 * What the head of a referral shows of its forms, brought up to date from a page that asks for it: the child, the other
 * children, and until when it is to be sent after a telephone call.
 */
export function drawHead(
  referral: Referral,
  partnership: Partnership,
  page: SavedPage,
): { readonly next: Partial<Referral>; readonly writes: readonly Write[] } {
  const asks = (role: Role) => page.section.questions.some((question) => question.role === role)
  const own = { ...page.definition, sections: [page.section] }
  const others = asks('children') ? { otherChildren: findOtherChildren(own, page.answers) } : {}
  const call = asks('referral.telephoned') ? drawCall(referral, partnership, page, own) : undefined
  return {
    next: { child: drawChild(referral.child, own, page), ...others, ...call?.next },
    writes: call?.writes ?? [],
  }
}

function drawChild(before: ChildSummary, own: FormDefinition, { section, answers }: SavedPage): ChildSummary {
  const facts = findChildFacts(own, answers)
  const asked = section.questions.flatMap(({ role }) =>
    role && role in childFields ? [...childFields[role as keyof typeof childFields]] : [],
  )
  return { ...before, ...Object.fromEntries(asked.map((field) => [field, facts[field]])) }
}

/** After a first sending nobody waits for the form any more. */
function drawCall(
  referral: Referral,
  partnership: Partnership,
  { answers, at }: SavedPage,
  own: FormDefinition,
): { next: Pick<Referral, 'call'>; writes: Write[] } {
  const before = referral.call
  const said = findCall(own, answers)
  const call = said && dueAfterCall(said, partnership, at, before)
  const same = before?.at === call?.at && before?.writtenBy === call?.writtenBy
  if (same || referral.sentAt) return { next: { call }, writes: [] }
  return {
    next: { call },
    writes: [call ? waitForWriting(referral, call, at) : stopWaitingForWriting(referral.reference)],
  }
}
