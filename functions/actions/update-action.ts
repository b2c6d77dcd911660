import type { UseCase } from '#functions/platform/api-function.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { actionOperations } from '#shared/api/actions.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { isOpen, type MaseAction } from '#shared/mase/action.ts'
import { readDue } from '#shared/mase/action-input.ts'
import { type ActionChange, actionChanged, changeAction } from './change-action.ts'
import { type OpenedAction, openAction } from './open-action.ts'

type Operations = typeof actionOperations

const ended: Failure = {
  kind: 'conflict',
  detail: 'This action has ended. If it is to go on, the MASE coordinator can open it again.',
}

/** Tells the desk that an owner waits for its answer. */
const toDesk = ({ partnership, action }: OpenedAction): MailOut => ({
  kind: 'mase-action-asks',
  to: { contact: partnership.frontDoors.mase },
  path: pages.maseAction(action.id),
})

/** What somebody says of how far an action is: that it will not be done waits for the coordinator. */
function planUpdate(
  opened: OpenedAction,
  state: 'in-hand' | 'done' | 'not-done',
  text: string,
  at: string,
): Omit<ActionChange, 'operation'> {
  const { person, action } = opened
  if (state !== 'not-done') return { next: { state, asks: undefined }, update: { text } }
  return {
    next: { asks: { what: 'not-done', reason: text, by: refOf(person), at } satisfies MaseAction['asks'] },
    update: { kind: 'asked-not-done', text },
    mails: action.asks?.what === 'not-done' ? [] : [toDesk(opened)],
  }
}

/** The owner says that it is in hand, done, or will not be done and why. */
export const updateMyAction: UseCase<Operations['updateMyAction']> = async (deps, caller, input) => {
  const operation = 'updateMyAction'
  const opened = await openAction(deps, caller, input.action, { operation, action: 'mase.attend' })
  if (!opened.ok) return opened
  const { action, refuse } = opened.value
  if (action.version !== input.version) return refuse(actionChanged(action))
  if (!isOpen(action)) return refuse(ended)
  const at = deps.clock().toISOString()
  return changeAction(deps, caller, opened.value, {
    operation,
    ...planUpdate(opened.value, input.state, input.text, at),
  })
}

/** The coordinator notes it for an owner who rang; what will not be done is accepted with that. */
export const updateAction: UseCase<Operations['updateAction']> = async (deps, caller, input) => {
  const operation = 'updateAction'
  const opened = await openAction(deps, caller, input.action, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { action, refuse } = opened.value
  if (action.version !== input.version) return refuse(actionChanged(action))
  if (!isOpen(action)) return refuse(ended)
  return changeAction(deps, caller, opened.value, {
    operation,
    next: { state: input.state, asks: undefined },
    update: { text: input.text },
  })
}

/** The owner asks for another date. Until the coordinator has answered, the old one stands. */
export const askForDate: UseCase<Operations['askForDate']> = async (deps, caller, input) => {
  const operation = 'askForDate'
  const opened = await openAction(deps, caller, input.action, { operation, action: 'mase.attend' })
  if (!opened.ok) return opened
  const { person, action, refuse } = opened.value
  if (action.version !== input.version) return refuse(actionChanged(action))
  if (!isOpen(action)) return refuse(ended)
  const now = deps.clock()
  const due = readDue(input.dueOn, londonClock(now.getTime()).date)
  if (!due.ok) return refuse({ kind: 'invalid', errors: [due.failure] })
  const { reason } = input
  return changeAction(deps, caller, opened.value, {
    operation,
    next: { asks: { what: 'date', dueOn: due.value, reason, by: refOf(person), at: now.toISOString() } },
    update: { kind: 'asked-date', text: `${formatDate(due.value)}. ${reason}` },
    mails: [toDesk(opened.value)],
  })
}
