import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { GIVING } from '#functions/platform/intelligence/drafts.ts'
import { isKeptFrom, marksOf } from '#functions/platform/intelligence/kept.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { pageShown } from '#functions/platform/intelligence/page-shown.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
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
  const from = cursor && openCursor(deps, cursor)
  const request = { ...list, limit: PAGE_SIZE, descending: true, ...(from && { cursor: from }) } as const
  const [page] = await Promise.all([
    pageShown<IntelligenceItem, FeedbackRow>(deps, request, (items) =>
      rowsOf(
        deps,
        person,
        items.map(({ data }) => data),
        of === 'me',
      ),
    ),
    trail('read'),
  ])
  return ok({ rows: [...page.rows], next: page.next && deps.seal(page.next, CURSOR) })
}

/** Where the list goes on names an item, whose reference is for who gave it alone: it is handed out encrypted. */
const CURSOR = 'what came of it'

/** A cursor that was not handed out starts the list from the beginning. */
function openCursor({ unseal }: Pick<Dependencies, 'unseal'>, cursor: string): string | undefined {
  try {
    return unseal(cursor, CURSOR)
  } catch {
    return undefined
  }
}

/** A row for each item; none for what is kept from its reader. */
async function rowsOf(
  deps: Dependencies,
  person: Person,
  items: readonly IntelligenceItem[],
  isTheirs: boolean,
): Promise<(FeedbackRow | undefined)[]> {
  const isShown = (item: IntelligenceItem) =>
    item.feedback && !item.grading?.hidden && !isKeptFrom(deps, person, item)
  const raised = items.flatMap((item) =>
    item.raisedIn && isShown(item) ? [{ reference: item.raisedIn.reference, item: item.reference }] : [],
  )
  const hidden = await findHidden(deps, person, raised, 'assessment.read', () => undefined)
  const behind = new Set([...hidden].map(({ item }) => item))
  return items.map((item) =>
    isShown(item) && !behind.has(item.reference) ? rowOf(item, isTheirs) : undefined,
  )
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
