import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { GIVING } from '#functions/platform/intelligence/drafts.ts'
import { isKeptFrom, marksOf } from '#functions/platform/intelligence/kept.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { cursorAfter, type Page, type PageRequest, queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { submissionOperations } from '#shared/api/submissions.ts'
import type { FeedbackRow } from '#shared/intelligence/given-feedback.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'listFeedback'

/**
 * What came of what the caller gave, or for a safeguarding lead their agency, the latest given first. It is found by marks: nothing
 * under an item says who gave it. What is kept from them is not there, and not counted.
 */
export const listFeedback: UseCase<(typeof submissionOperations)['listFeedback']> = async (
  deps,
  caller,
  { of, cursor },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.feedback' })
  if (!opened.ok) return opened
  const person = opened.value
  const trail = (kind: 'read' | 'refused') =>
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind, object: GIVING }))
  if (of === 'agency' && !person.roles.includes('safeguarding-lead')) {
    await trail('refused')
    return fail({
      kind: 'forbidden',
      because: 'What came of your agency’s information is for its safeguarding leads.',
    })
  }
  const marks = marksOf(deps, person)
  const list =
    of === 'me'
      ? ({ index: 'person', pk: intelligenceLists.givenBy(marks.person) } as const)
      : ({ index: 'sender', pk: intelligenceLists.givenFrom(marks.agency) } as const)
  const [first] = await Promise.all([readShown(deps, person, list, cursor), trail('read')])
  const shown = [...first.items]
  let { next } = first
  // What is kept from them leaves no gap: a page is as long as if it had never been there.
  while (shown.length < PAGE_SIZE && next) {
    const page = await readShown(deps, person, list, next)
    shown.push(...page.items)
    next = page.next
  }
  const last = shown.length > PAGE_SIZE ? shown[PAGE_SIZE - 1] : undefined
  return ok({
    rows: shown.slice(0, PAGE_SIZE).map(({ data }) => rowOf(data, of === 'me')),
    next: last ? cursorAfter(last, list.index) : next,
  })
}

/** A page of a list without what is kept from its reader. */
async function readShown(
  deps: Dependencies,
  person: Person,
  list: Pick<PageRequest, 'index' | 'pk'>,
  cursor: string | undefined,
): Promise<Page<IntelligenceItem>> {
  const page = await queryPage<IntelligenceItem>(deps, {
    ...list,
    limit: PAGE_SIZE,
    descending: true,
    ...(cursor && { cursor }),
  })
  const items = page.items.filter(
    ({ data }) => data.feedback && !data.grading?.hidden && !isKeptFrom(deps, person, data),
  )
  const raised = items.flatMap(({ data: { raisedIn, reference } }) =>
    raisedIn ? [{ reference: raisedIn.reference, item: reference }] : [],
  )
  const hidden = await findHidden(deps, person, raised, 'assessment.read', () => undefined)
  const behind = new Set([...hidden].map(({ item }) => item))
  return { items: items.filter(({ data }) => !behind.has(data.reference)), next: page.next }
}

const rowOf = (
  { kind, givenAt, reference, feedback = [] }: IntelligenceItem,
  isTheirs: boolean,
): FeedbackRow => ({
  kind,
  givenAt,
  ...(isTheirs && { reference }),
  feedback: feedback.toReversed(),
})
