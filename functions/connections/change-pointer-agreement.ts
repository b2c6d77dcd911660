import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import type { Item } from '#functions/platform/items.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { listPartnerships } from '#functions/platform/partnerships.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import type { Failure } from '#shared/failure.ts'
import type { ShownAgreement } from '#shared/intelligence/connection-view.ts'
import { agreementState, type PointerAgreement } from '#shared/intelligence/pointer.ts'
import { fail, ok } from '#shared/result.ts'
import { otherOf } from './agreed.ts'

type Operations = typeof connectionOperations

const agreementItem = (code: string, agreement: PointerAgreement): Item<PointerAgreement> => ({
  ...intelligenceKeys.agreement(code, otherOf(agreement, code)),
  entity: 'pointer-agreement',
  data: agreement,
})

const objectOf = (other: string): string => `pointer agreement ${other}`

/** How one's partnership stands to each other one. Of the other's people only their partnership is told. */
export const listPointerAgreements: UseCase<Operations['listPointerAgreements']> = async (deps, caller) => {
  const operation = 'listPointerAgreements'
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.agree' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [areas, items] = await Promise.all([
    listPartnerships(deps),
    queryAll<PointerAgreement>(deps, intelligenceKeys.agreement(code, '').pk),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: 'pointer agreements' }),
    ),
  ])
  const nameOf = (of: string) => areas.find((area) => area.code === of)?.name ?? of
  const agreements = areas
    .filter((area) => area.code !== code)
    .map((area): ShownAgreement => {
      const agreement = items.find(({ data }) => otherOf(data, code) === area.code)?.data
      return {
        partnership: area.code,
        name: area.name,
        state: agreementState(agreement, code),
        version: agreement?.version ?? 0,
        history: (agreement?.history ?? []).map(({ partnership, what, reason, by, at }) => ({
          who: nameOf(partnership),
          ...(partnership === code && { person: `${by.name} (${by.post})` }),
          ...{ what, reason, at },
        })),
      }
    })
  return ok({ agreements })
}

/** Says yes for one's partnership, or ends it at once for both. It is written under both, or under neither. */
export const changePointerAgreement: UseCase<Operations['changePointerAgreement']> = async (
  deps,
  caller,
  { agreement: other, version, what, reason },
) => {
  const operation = 'changePointerAgreement'
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.agree' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const entry = (kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: objectOf(other) })
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, entry('refused'))
    return fail(failure)
  }
  const [areas, standing] = await Promise.all([
    listPartnerships(deps),
    findItem<PointerAgreement>(deps, intelligenceKeys.agreement(code, other)),
  ])
  const own = areas.find((area) => area.code === code)
  if (other === code || !areas.some((area) => area.code === other)) return refuse({ kind: 'not-found' })
  const before = standing?.data
  if ((before?.version ?? 0) !== version) return refuse(changedFirst)
  const state = agreementState(before, code)
  if (what === 'yes' && (state === 'waiting' || state === 'runs'))
    return refuse({ kind: 'conflict', detail: 'Your partnership has said yes already.' })
  if (what === 'end' && state === 'none')
    return refuse({ kind: 'conflict', detail: 'There is nothing to end.' })
  if (what === 'end' && !reason)
    return fail({ kind: 'invalid', errors: [{ field: 'reason', message: 'Enter why you end it' }] })
  const at = deps.clock().toISOString()
  const by = refOf(person)
  const next: PointerAgreement = {
    between: [code, other].toSorted() as [string, string],
    version: version + 1,
    yes: what === 'yes' ? { ...before?.yes, [code]: { by, at } } : {},
    history: [...(before?.history ?? []), { partnership: code, what, ...(reason && { reason }), by, at }],
  }
  const theirs = {
    ...entry('change'),
    partnership: other,
    object: objectOf(code),
    actor: {
      id: code,
      name: 'An administrator of the other partnership',
      post: '',
      agency: own?.name ?? code,
    },
  }
  const when = before ? hasVersion(version) : isNew
  const written = await commit(
    deps,
    [
      { put: agreementItem(code, next), when },
      { put: agreementItem(other, next), when },
    ],
    [entry('change'), theirs],
  )
  return written.ok ? ok({ version: next.version }) : refuse(changedFirst)
}

const changedFirst: Failure = {
  kind: 'conflict',
  detail:
    'The other partnership, or a colleague, changed this after you opened the page. Look again, then decide.',
}
