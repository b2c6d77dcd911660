import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { contributionItem } from '#functions/platform/contribution-items.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { referralObject } from '#functions/platform/open.ts'
import { pages as webPages } from '#functions/platform/pages.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import type { Contribution } from '#shared/contributions/contribution.ts'
import type { Failure } from '#shared/failure.ts'
import { isKept } from '#shared/form/answers/answers.ts'
import { ok, type Result } from '#shared/result.ts'
import { afterWriting, contributorOf, savedMeanwhile } from './contribution-changes.ts'
import { type OpenedContribution, openContribution } from './open-contribution.ts'

type Operations = typeof contributionOperations

/** Hands what was added to the author, who is told. */
export const giveContribution: UseCase<Operations['giveContribution']> = async (deps, caller, input) => {
  const operation = 'giveContribution'
  const opened = await openContribution(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { contribution, pages } = opened.value
  if (contribution.state === 'given') return ok({ version: contribution.version })
  if (!pages.some(({ answers }) => Object.values(answers).some(isKept)))
    return refused(deps, caller, opened.value, operation, {
      kind: 'invalid',
      errors: [{ field: '', message: 'Add something first, or say why you cannot' }],
    })
  return answer(deps, caller, opened.value, operation, input.version, { state: 'given' })
}

/** Says that nothing can be added, and why. The author is told. */
export const declineContribution: UseCase<Operations['declineContribution']> = async (
  deps,
  caller,
  input,
) => {
  const operation = 'declineContribution'
  const opened = await openContribution(deps, caller, input, operation)
  if (!opened.ok) return opened
  return answer(deps, caller, opened.value, operation, input.version, {
    state: 'declined',
    whyNot: input.whyNot,
  })
}

async function answer(
  deps: Dependencies,
  caller: Caller,
  opened: OpenedContribution,
  operation: string,
  version: number,
  change: Pick<Contribution, 'state' | 'whyNot'>,
): Promise<Result<{ version: number }, Failure>> {
  const { person, contribution, referral } = opened
  const closed = afterWriting(contribution, referral)
  if (closed) return refused(deps, caller, opened, operation, closed)
  const at = deps.clock().toISOString()
  const { reference, partnership } = contribution
  const next: Contribution = {
    ...contribution,
    ...change,
    by: contributorOf(person),
    answeredAt: at,
    version: version + 1,
  }
  const kind = change.state === 'given' ? 'contribution-given' : 'contribution-declined'
  const mail = newMail(
    { event: `${reference} ${contribution.id} ${next.version}`, at },
    {
      kind,
      reference,
      partnership,
      to: { person: contribution.askedBy.id },
      path: webPages.contributions(reference),
    },
  )
  const { id, name, post } = person
  const written = await commit(
    deps,
    [
      { put: contributionItem(next), when: hasVersion(version) },
      historyWrite(reference, { id: deps.newId(), kind, at, by: { id, name, post }, text: change.whyNot }),
      { put: mailItem(mail) },
    ],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(reference) }),
  )
  return written.ok ? ok({ version: next.version }) : refused(deps, caller, opened, operation, savedMeanwhile)
}
