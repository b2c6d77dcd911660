import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { type MailOut, mailItem, newMail } from '#functions/platform/mail.ts'
import { actionItem } from '#functions/platform/mase-action-item.ts'
import { referralObject, refOf } from '#functions/platform/open.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import { type ActionUpdate, actionStates, isOpen, type MaseAction, updateKinds } from '#shared/mase/action.ts'
import { nextWordOf, usualChasing } from '#shared/mase/action-chasing.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { ok, type Result } from '#shared/result.ts'
import { actionObject, type OpenedAction } from './open-action.ts'

/** An item of DynamoDB holds 400 kB. What an owner writes leaves the coordinator room to answer, and to end it. */
const MOST_BYTES = 380_000
const MOST_OF_OWNER = 250_000

const full: Failure = {
  kind: 'conflict',
  detail:
    'This action holds as many notes as it can. Ask the MASE coordinator to end it, or to note another.',
}

/** What a change of an action comes to. */
export interface ActionChange {
  readonly operation: string
  readonly next: Partial<Omit<MaseAction, 'id' | 'version' | 'updates'>>
  readonly update: Pick<ActionUpdate, 'kind' | 'text'>
  /** A new date or a new owner: what was said of the old one does not count. */
  readonly afresh?: true
  readonly mails?: readonly MailOut[]
}

/** Who was first with an action. */
export function actionChanged(current: MaseAction | undefined): Failure {
  const last = current?.updates.at(-1)
  const who = last ? `${last.by.name} (${last.by.post})` : 'Somebody'
  const when = last ? ` on ${formatDateTime(last.at)}` : ''
  return {
    kind: 'conflict',
    detail: `${who} has changed this action${when}. Nothing of yours was saved over it. Look at it again before you go on.`,
  }
}

/** Writes a change of an action with the history of its child and the mails that it causes, in one transaction. */
export async function changeAction(
  deps: Dependencies,
  caller: Caller,
  { person, partnership, action, refuse }: OpenedAction,
  { operation, next: changes, update, afresh, mails = [] }: ActionChange,
): Promise<Result<{ version: number }, Failure>> {
  const now = deps.clock()
  const at = now.toISOString()
  const by = refOf(person)
  const { code, calendar, maseActions } = partnership
  const merged: MaseAction = { ...action, ...changes, ...(afresh ? { said: [] } : {}) }
  const changed: MaseAction = {
    ...merged,
    updates: [...action.updates, { ...update, state: merged.state, by, at }],
    ...(isOpen(merged) ? { endedAt: undefined } : { endedAt: at }),
    next: nextWordOf(
      merged,
      londonClock((afresh ? now : new Date(action.raisedAt)).getTime()).date,
      maseActions ?? usualChasing,
      calendar,
    ),
    version: action.version + 1,
  }
  const isOwners = operation === 'updateMyAction' || operation === 'askForDate'
  if (Buffer.byteLength(JSON.stringify(changed)) > (isOwners ? MOST_OF_OWNER : MOST_BYTES))
    return refuse(full)
  const about = meetingReference(code, action.meeting)
  const cause = { event: `action ${action.id} ${changed.version}`, at }
  const entry = (object: string) => auditEntry(deps, caller, person, { operation, kind: 'change', object })
  const written = await commit(
    deps,
    [
      { put: actionItem(changed), when: hasVersion(action.version) },
      ...mails.map((mail) => ({
        put: mailItem(newMail(cause, { ...mail, reference: about, partnership: code })),
      })),
      ...(action.reference
        ? [
            historyWrite(action.reference, {
              id: deps.newId(),
              kind: 'mase-action-update',
              at,
              by,
              text: historyText(changed, update),
            }),
          ]
        : []),
    ],
    [entry(actionObject(action.id)), ...(action.reference ? [entry(referralObject(action.reference))] : [])],
  )
  return written.ok
    ? ok({ version: changed.version })
    : refuse(actionChanged(written.failure.current?.data as MaseAction | undefined))
}

const historyText = ({ words, state }: MaseAction, { kind, text }: ActionChange['update']): string =>
  `${words}\n${kind ? updateKinds[kind] : actionStates[state]}: ${text}`
