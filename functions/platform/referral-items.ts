import { queueListOf } from '#shared/queue/list-of.ts'
import { queueOrder } from '#shared/queue/order.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { maseStates, type State, type TransitionName, transitions } from '#shared/referral/states.ts'
import type { Write } from './commit.ts'
import type { Item, Listed } from './items.ts'
import { keys, lists } from './keys.ts'

/** Those of them that the MASE is done with stay listed: who and what is connected does not end with a removal. */
const listedAtMase: readonly State[] = maseStates

/** Where a referral is listed: on the desk that has it, at its agency, and with its author. */
function listed(referral: Referral): Listed {
  const { reference, partnership, state } = referral
  const list = queueListOf(referral)
  const byTime = `${referral.createdAt}#${reference}`
  return {
    senderPk: lists.agency(partnership, referral.agency.id),
    senderSk: byTime,
    personPk: lists.author(referral.author.id),
    personSk: byTime,
    ...(list
      ? { worklistPk: lists.mash(partnership, list), worklistSk: queueOrder(referral) }
      : listedAtMase.includes(state)
        ? { worklistPk: lists.mase(partnership, state), worklistSk: `${waitsSince(referral)}#${reference}` }
        : {}),
  }
}

/** What the MASE keeps is listed by when it looks at it again, everything else by when it came. */
const waitsSince = ({ state, mase }: Referral): string | undefined =>
  state === 'under-mase' ? (mase?.reviewOn ?? '') : mase?.at

export const referralItem = (referral: Referral): Item<Referral> => ({
  ...keys.referral(referral.reference),
  entity: 'referral',
  data: referral,
  ...listed(referral),
})

/**
 * Writes the head of a referral over the one that was read. With a transition, the states from which it is allowed
 * become part of the database's own condition.
 */
export function putReferral(next: Referral, before: Referral, transition?: TransitionName): Write {
  const from = transition ? transitions[transition].from : [before.state]
  const names = from.map((_, index) => `:from${index}`)
  return {
    put: referralItem(next),
    when: {
      expression: `#data.#version = :version AND #data.#state IN (${names.join(', ')})`,
      names: { '#data': 'data', '#version': 'version', '#state': 'state' },
      values: {
        ':version': before.version,
        ...Object.fromEntries(from.map((state, index) => [`:from${index}`, state])),
      },
    },
  }
}

export const historyWrite = (reference: string, entry: HistoryEntry): Write => ({
  put: { ...keys.history(reference, entry.at, entry.id), entity: 'history', data: entry },
})
