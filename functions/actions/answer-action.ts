import type { UseCase } from '#functions/platform/api-function.ts'
import { keys } from '#functions/platform/keys.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { findItem } from '#functions/platform/read.ts'
import type { actionOperations } from '#shared/api/actions.ts'
import type { FieldError } from '#shared/failure.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { isOpen, type MaseAction } from '#shared/mase/action.ts'
import { ownerOf, readDue } from '#shared/mase/action-input.ts'
import type { Contact } from '#shared/people/contact.ts'
import { type ActionChange, actionChanged, changeAction as write } from './change-action.ts'
import { openAction } from './open-action.ts'

type Operations = typeof actionOperations

const toOwner = (action: Pick<MaseAction, 'id' | 'owner'>): MailOut => ({
  kind: 'mase-action-answered',
  to: { contact: action.owner.contact },
  path: pages.myAction(action.id),
})

/** Agrees to what its owner asks, or not. What will not be done has ended with that; else it stays open. */
export const answerAction: UseCase<Operations['answerAction']> = async (deps, caller, input) => {
  const operation = 'answerAction'
  const opened = await openAction(deps, caller, input.action, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { action, refuse } = opened.value
  const { asks } = action
  if (action.version !== input.version || !asks) return refuse(actionChanged(action))
  const agrees = input.agrees === 'yes'
  if (!agrees && !input.words)
    return refuse({
      kind: 'invalid',
      errors: [{ field: 'words', message: 'Say why you do not agree' }],
    })
  const isDate = asks.what === 'date' && asks.dueOn !== undefined
  const text = [agrees && isDate ? formatDate(asks.dueOn) : '', input.words ?? ''].filter(Boolean).join('. ')
  return write(deps, caller, opened.value, {
    operation,
    next: {
      asks: undefined,
      ...(agrees && isDate ? { dueOn: asks.dueOn } : {}),
      ...(agrees && !isDate ? { state: 'not-done' } : {}),
    },
    update: { kind: agrees ? 'agreed' : 'refused', text: text || asks.reason },
    ...(agrees && isDate ? { afresh: true } : {}),
    mails: [toOwner(action)],
  })
}

/** Gives it another owner or another date, or opens it again. Whoever owns it then is told. */
export const changeAction: UseCase<Operations['changeAction']> = async (deps, caller, input) => {
  const operation = 'changeAction'
  const opened = await openAction(deps, caller, input.action, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { action, refuse, partnership } = opened.value
  if (action.version !== input.version) return refuse(actionChanged(action))
  const today = londonClock(deps.clock().getTime()).date
  const post = input.owner
    ? await findItem<Contact>(deps, keys.contact(partnership.code, input.owner))
    : undefined
  const errors: FieldError[] = []
  if (input.owner && readersOf(post?.data).length === 0)
    errors.push({ field: 'owner', message: 'Select a post of the directory that somebody reads for' })
  const due = input.dueOn ? readDue(input.dueOn, today) : undefined
  if (due && !due.ok) errors.push(due.failure)
  const reopens = input.open === 'yes'
  if (!isOpen(action) && !reopens)
    errors.push({ field: 'open', message: 'This action has ended. Select that it is opened again' })
  if (isOpen(action) && !post && !due)
    errors.push({ field: 'owner', message: 'Select another owner, or enter another date' })
  if (errors.length > 0) return refuse({ kind: 'invalid', errors })
  const owner = post && post.data.id !== action.owner.contact ? ownerOf(post.data) : undefined
  const next: ActionChange['next'] = {
    ...(owner ? { owner } : {}),
    ...(due?.ok ? { dueOn: due.value } : {}),
    ...(reopens && !isOpen(action) ? { state: 'open' as const } : {}),
    asks: undefined,
  }
  return write(deps, caller, opened.value, {
    operation,
    next,
    update: {
      kind: owner ? 'new-owner' : 'new-date',
      text: [
        owner ? `${owner.post}, ${owner.agency}` : '',
        due?.ok ? `By ${formatDate(due.value)}` : '',
        input.words,
      ]
        .filter(Boolean)
        .join('. '),
    },
    afresh: true,
    mails: [toOwner({ id: action.id, owner: owner ?? action.owner })],
  })
}
