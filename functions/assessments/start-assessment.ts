import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { matchWritesFor } from '#functions/platform/matches.ts'
import { openDesk, referralObject, refOf } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import { historyWrite, referralItem } from '#functions/platform/referral-items.ts'
import { carriedToolItem } from '#functions/platform/tools.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import type { Failure } from '#shared/failure.ts'
import { makeReference } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { summaryOf } from '#shared/referral/typed-child.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { judgeAtStart, sectionWrite, startedSections } from './start-child.ts'

const operation = 'startAssessment'
const DIGITS = 8
/** How long pressing "start" again still gives the same assessment. */
const REMEMBER_SECONDS = 24 * 60 * 60

interface MadeBefore {
  readonly reference: string
  /** A mark of what was asked for. */
  readonly given: string
}

/** The same press again gives the same assessment; another answer on the same page must not be lost in it. */
const madeBefore = (made: MadeBefore, given: string): Result<{ reference: string }, Failure> =>
  made.given === given
    ? ok({ reference: made.reference })
    : fail({
        kind: 'conflict',
        detail: `This page was used already, for ${made.reference}. Start again from your list of assessments for another child, or change the answer there.`,
      })

/** Starts an assessment. Asked twice with the same request id, it gives the same reference. */
export const startAssessment: UseCase<(typeof assessmentOperations)['startAssessment']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'assessment.start' })
  if (!opened.ok) return opened
  const person = opened.value
  const requestKey = keys.request(person.id, input.requestId)
  const given = fingerprint(JSON.stringify({ ...input, requestId: '' }))
  const others = [...new Set([...(input.sameChild ?? []), ...(input.notSameChild ?? [])])]
  const [partnershipItem, before, own, ...otherItems] = await getMany(deps, [
    keys.partnership(person.partnership),
    requestKey,
    keys.tool(person.partnership, input.toolId, input.toolVersion),
    ...others.map(keys.referral),
  ])
  if (before) return madeBefore(before.data as MadeBefore, given)
  const partnership = partnershipItem?.data as Partnership
  const tool = partnership.tools.find(
    ({ id, version }) => id === input.toolId && version === input.toolVersion,
  )
  if (!tool)
    return fail({
      kind: 'invalid',
      errors: [{ field: 'toolId', message: 'Select one of the tools that your area uses' }],
    })

  const now = deps.clock()
  const at = now.toISOString()
  const reference = makeReference(person.partnership, deps.randomDigits(DIGITS))
  const started: Referral = {
    reference,
    partnership: person.partnership,
    agency: person.agency,
    author: refOf(person),
    forms: {
      assessment: { id: tool.id, version: tool.version },
      marf: partnership.marf,
      mase: partnership.maseForm,
    },
    state: 'draft',
    version: 1,
    createdAt: at,
    updatedAt: at,
    updatedBy: refOf(person),
    child: input.child ? summaryOf(input.child) : {},
    danger: input.danger,
    signOff: { status: 'not-asked' },
    desks: [],
    pauses: [],
  }
  const judged = judgeAtStart(deps, caller, person, started, input, otherItems)
  if (!judged.ok) return judged
  const { links, writes, entries } = judged.value
  const referral: Referral = links?.length ? { ...started, sameChild: links } : started
  const sections = input.child
    ? startedSections(await loadDefinition(referral, 'assessment', own), input.child, {
        savedAt: at,
        savedBy: person.name,
      })
    : []
  const expires = Math.floor(now.getTime() / 1000) + REMEMBER_SECONDS
  const written = await commit(
    deps,
    [
      { put: referralItem(referral), when: isNew },
      ...(own ? [{ put: carriedToolItem(keys.carriedTool(reference), own) }] : []),
      { put: { ...requestKey, entity: 'request', data: { reference, given }, expires }, when: isNew },
      historyWrite(reference, { id: deps.newId(), kind: 'start', at, by: refOf(person) }),
      ...sections.map((saved) => sectionWrite(reference, saved)),
      ...matchWritesFor(deps, referral, [referral.child]),
      ...writes,
    ],
    [
      auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) }),
      ...entries,
    ],
  )
  // Lost to the same press made twice at once, or to a reference already given: the next try finds either settled.
  return written.ok ? ok({ reference }) : startAssessment(deps, caller, input)
}
