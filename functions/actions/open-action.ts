import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk, restrictedFailure } from '#functions/platform/open.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { getMany } from '#functions/platform/read.ts'
import { isHiddenFrom } from '#functions/platform/restricted.ts'
import type { Failure } from '#shared/failure.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'

/** The name under which an action stands in the audit trail. */
export const actionObject = (id: string): string => `action ${id}`

interface Purpose {
  readonly operation: string
  readonly action: 'mase.meet' | 'mase.attend'
  /** To read it, whoever reads for the chair of its meeting or for a deputy may as well. */
  readonly orConducts?: true
}

export interface OpenedAction {
  readonly person: Person
  readonly partnership: Partnership
  readonly action: MaseAction
  /** Its owner's post, as the directory has it now. */
  readonly owner?: Contact
  /** The person reads for the post that owns it. */
  readonly owns: boolean
  /** The record that it hangs on. */
  readonly referral?: Referral
  /** Refuses with a reason, which stands in the trail. */
  readonly refuse: (failure: Failure) => Promise<{ ok: false; failure: Failure }>
}

/**
 * Opens an action: for the coordinator, or for whoever reads for the post that owns it, while the directory has that post. One
 * that does not exist, one of another post and one of another partnership look the same. Where its record was restricted,
 * it opens to those who are named, and to its owner where it was given to them afterwards.
 */
export async function openAction(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: Purpose,
): Promise<Result<OpenedAction, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const refuse = async (failure: Failure) => {
    const { operation } = purpose
    const object = actionObject(id)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  const [found, area] = await getMany(deps, [keys.maseAction(code, id), keys.partnership(code)])
  const action = found?.data as MaseAction | undefined
  const [post, held, source, head] = action
    ? await getMany(deps, [
        keys.contact(code, action.owner.contact),
        keys.meeting(code, action.meeting),
        keys.agendaItem(code, action.meeting, action.item),
        ...(action.reference ? [keys.referral(action.reference)] : []),
      ])
    : []
  const owner = post?.data as Contact | undefined
  const owns = readersOf(owner).includes(person.id)
  const conducting =
    purpose.orConducts && !owns
      ? await conductorsOf(deps, code, held?.data as Meeting, source?.data as AgendaItem)
      : []
  const resource = { partnership: code, recipientIds: [...readersOf(owner), ...conducting] }
  if (!action || !may(actorOf(person), purpose.action, resource)) return refuse({ kind: 'not-found' })
  const partnership = area?.data as Partnership
  const referral = head?.data as Referral | undefined
  const sentAt = owns && purpose.action === 'mase.attend' ? action.raisedAt : undefined
  const reads = purpose.action === 'mase.attend' ? 'mase.attend' : 'mase.read'
  if (!owns && (await findClosedSince(deps, person, [action]))(action)) return refuse({ kind: 'not-found' })
  if (referral && isHiddenFrom(deps, person, referral, reads, sentAt))
    return refuse(restrictedFailure(referral, partnership))
  return ok({ person, partnership, action, owner, owns, referral, refuse })
}

/** Whoever reads for the posts that conduct a meeting, without those from which the item is kept. */
async function conductorsOf(
  deps: Dependencies,
  code: string,
  meeting: Meeting | undefined,
  item: AgendaItem | undefined,
): Promise<readonly string[]> {
  const posts = [...(meeting?.chair ? [meeting.chair] : []), ...(meeting?.deputies ?? [])].filter(
    (contact) => !item?.keptFrom?.includes(contact),
  )
  if (posts.length === 0) return []
  const found = await getMany(
    deps,
    posts.map((contact) => keys.contact(code, contact)),
  )
  return found.flatMap((item) => readersOf(item?.data as Contact | undefined))
}
