import { auditEntry } from '#functions/platform/audit.ts'
import { judgementWrites, linksAfter } from '#functions/platform/child-judgement.ts'
import type { Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { areAlike, childrenOf } from '#functions/platform/known-records.ts'
import { actorOf, referralObject, refOf, resourceOf } from '#functions/platform/open.ts'
import type { SavedSection } from '#shared/api/assessments.ts'
import type { ChildAsTyped } from '#shared/api/children.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import { fits } from '#shared/form/answers/shape.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Role } from '#shared/form/format/roles.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { ChildJudgement } from '#shared/referral/same-child.ts'
import { fail, ok, type Result } from '#shared/result.ts'

/** What was typed of the child before the assessment was started, as answers by the role of their question. */
function answersByRole(child: ChildAsTyped): Partial<Record<Role, Answer>> {
  const text = (value: string | undefined) => (value ? { value } : undefined)
  return {
    'child.name': text(child.name),
    'child.date-of-birth': child.dateOfBirth && { value: child.dateOfBirth },
    'child.nhs-number': text(child.nhsNumber),
    'child.upn': text(child.upn),
    'child.postcode': text(child.postcode),
  }
}

/** The pages of the tool that ask for what was typed already, with it filled in, valid or not. */
export function startedSections(
  definition: FormDefinition,
  child: ChildAsTyped,
  saved: Pick<SavedSection, 'savedAt' | 'savedBy'>,
): SavedSection[] {
  const typed = answersByRole(child)
  return definition.sections.flatMap((section): SavedSection[] => {
    const answers: Answers = Object.fromEntries(
      section.questions.flatMap((question) => {
        const answer = question.role && typed[question.role]
        return answer && fits(question, answer) ? [[question.id, answer]] : []
      }),
    )
    if (Object.keys(answers).length === 0) return []
    return [{ ...saved, form: 'assessment', section: section.id, answers, version: 1, begun: true }]
  })
}

export const sectionWrite = (reference: string, saved: SavedSection): Write => ({
  put: { ...keys.section(reference, saved.form, saved.section), entity: 'section', data: saved },
})

/** Of which earlier records the person says that they are about this child, and of which not. */
export interface SaidOfOthers {
  readonly sameChild?: readonly string[]
  readonly notSameChild?: readonly string[]
}

/** What of others is said at the start, as writes, audit entries and the links of the new record. */
export interface StartJudgements {
  readonly writes: readonly Write[]
  readonly entries: readonly AuditEntry[]
  readonly links: Referral['sameChild']
}

/**
 * Refuses what is said of a record that the person's own agency did not write: they cannot know of it. Nor is anything
 * taken of one in which nothing is like what was typed: the search would not have shown it.
 */
export function judgeAtStart(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  record: Referral,
  said: SaidOfOthers,
  others: readonly (Item | undefined)[],
): Result<StartJudgements, Failure> {
  const heads = others.map((item) => item?.data as Referral | undefined)
  const own = heads.filter((head) => head !== undefined && isOwn(person, head)) as Referral[]
  if (own.length < heads.length)
    return fail({
      kind: 'invalid',
      errors: [{ field: 'sameChild', message: 'Select records that your agency has written' }],
    })
  const unlike = own.find((head) => !areAlike([record.child], childrenOf(head)))
  if (unlike)
    return fail({
      kind: 'invalid',
      errors: [
        {
          field: 'sameChild',
          message: `Nothing that you entered of the child is like ${unlike.reference}. Start without it; if it is the same child, your safeguarding lead can say so afterwards`,
        },
      ],
    })
  const judged = own.map((other) => ({
    other,
    judgement: {
      verdict: said.sameChild?.includes(other.reference) ? 'same' : 'different',
      by: refOf(person),
      at: record.createdAt,
      within: 'agency',
    } satisfies ChildJudgement,
  }))
  return ok({
    writes: judged.flatMap(({ other, judgement }) =>
      judgementWrites(deps, [record.reference, other.reference], judgement),
    ),
    entries: judged.map(({ other }) =>
      auditEntry(deps, caller, person, {
        operation: 'startAssessment',
        kind: 'change',
        object: referralObject(other.reference),
      }),
    ),
    links: judged.flatMap(({ other, judgement }) => linksAfter(record, other, judgement)),
  })
}

const isOwn = (person: Person, head: Referral): boolean =>
  head.agency.id === person.agency.id && may(actorOf(person), 'child.judge', resourceOf(head))
