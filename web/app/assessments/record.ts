import { cache } from 'react'
import type { EarlierRecord } from '#shared/api/assessments.ts'
import type { Problem } from '#shared/api/problem.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import { type FormName, formNames, type Referral } from '#shared/referral/referral.ts'
import { finishedStates } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { findTool } from '#shared/tools/index.ts'
import { hub } from '../../api/client.ts'
import { unreachableProblem } from '../../api/problems.ts'
import { currentAccount } from '../../session/current-person.ts'
import type { AssessmentRecord } from './assessment-record.ts'
import { rememberTool } from './own-tools.ts'

/** Reads an assessment and who reads it, once for each request. */
export const readRecord = cache(async (reference: string): Promise<Result<AssessmentRecord, Problem>> => {
  const [account, read] = await Promise.all([currentAccount(), hub.readAssessment({ reference })])
  if (!account.ok) return account
  if (!read.ok) return read
  const { referral, sections, tool } = read.value
  if (tool) rememberTool(reference, tool)
  const definitions = definitionsOf(referral, tool)
  // A version of a form that this build does not know yet: another one, just put in place, will.
  if (!definitions) return fail(unreachableProblem)
  const mine = referral.author.id === account.value.person.id
  const writes = mine || (referral.writers ?? []).some(({ id }) => id === account.value.person.id)
  return ok({
    ...read.value,
    me: account.value,
    definitions,
    answers: answersByForm(sections),
    today: londonClock(Date.now()).date,
    mine,
    writes,
    sent: (finishedStates as readonly string[]).includes(referral.state),
    earlier: writes ? await readEarlier(referral) : [],
  })
})

/** What cannot be read now is not filled in now: nobody is kept from writing by it. */
async function readEarlier({ reference, state, sameChild }: Referral): Promise<readonly EarlierRecord[]> {
  if (state !== 'draft' || !sameChild?.length) return []
  const read = await hub.readEarlier({ reference })
  return read.ok ? read.value.records : []
}

function definitionsOf(
  { forms }: Referral,
  tool: FormDefinition | undefined,
): Record<FormName, FormDefinition> | undefined {
  const found = formNames.map((name) => {
    const own = name === 'assessment' ? tool : undefined
    return [name, own ?? findTool(forms[name].id, forms[name].version)] as const
  })
  if (found.some(([, definition]) => !definition)) return undefined
  return Object.fromEntries(found) as Record<FormName, FormDefinition>
}

export const isFormName = (text: string): text is FormName => (formNames as readonly string[]).includes(text)
