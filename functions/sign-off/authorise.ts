import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { type OpenedReferral, openReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { findLeads } from '#functions/platform/people.ts'
import { stopWaitingForSignOff } from '#functions/platform/sign-off-item.ts'
import type { signOffOperations } from '#shared/api/sign-off.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'

const operation = 'authorise'

/**
 * Authorises what the agency sends, or what had to go before anybody could be reached. Nobody authorises their own
 * work, except in an agency of one where the partnership allows it; then the record shows it.
 */
export const authorise: UseCase<(typeof signOffOperations)['authorise']> = async (deps, caller, input) => {
  const opened = await openReferral(deps, caller, input.reference, {
    operation,
    action: 'sign-off.authorise',
  })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const stale = refuseStale(referral, input.version)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const own = isOwnWork(referral, person.id)
  const objection = own ? await whyNotOwn(deps, opened.value) : undefined
  if (objection)
    return refused(deps, caller, opened.value, operation, { kind: 'forbidden', because: objection })

  const late = referral.signOff.status === 'sent-without'
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: late ? undefined : 'authorise',
    next: {
      signOff: {
        ...referral.signOff,
        status: 'authorised',
        by: refOf(person),
        at: deps.clock().toISOString(),
        comment: input.comment,
        ...(own ? { alone: true } : {}),
      },
    },
    history: { kind: late ? 'authorise-late' : 'authorise', text: input.comment },
    mails: own
      ? []
      : [
          {
            kind: 'authorised',
            to: { person: referral.author.id },
            path: pages.assessment(referral.reference),
          },
        ],
    writes: [stopWaitingForSignOff(referral.reference)],
  })
  return changed.ok ? ok({ version: changed.value.version }) : changed
}

/** Also of those who wrote on it and have it no longer: what they wrote is still theirs. */
const isOwnWork = ({ author, writers = [], wrote = [] }: Referral, id: string): boolean =>
  author.id === id || wrote.includes(id) || writers.some((writer) => writer.id === id)

async function whyNotOwn(
  deps: Dependencies,
  { person, partnership }: OpenedReferral,
): Promise<string | undefined> {
  if (!partnership.signOff.aloneAllowed)
    return 'Nobody authorises their own work. Ask another safeguarding lead, or send it with a reason.'
  const others = await findLeads(deps, person.partnership, person.agency.id, person.id)
  if (others.length === 0) return undefined
  const names = others.map(({ name }) => name).join(', ')
  return `Nobody authorises their own work while somebody else can. Ask ${names}.`
}
