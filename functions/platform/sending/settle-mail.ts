import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { afterMail } from '#shared/intelligence/ring.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { type Condition, commitUnaudited, type Write } from '../commit.ts'
import type { Dependencies } from '../dependencies.ts'
import { deliveryWrites } from '../intelligence/delivery-writes.ts'
import { DISSEMINATIONS } from '../intelligence/keys.ts'
import { intelligence, keys } from '../keys.ts'
import { isSentOnce, type Mail, mailItem } from '../mail.ts'
import { findItem, queryAll } from '../read.ts'

/** Nobody else has touched the mail since it was read. */
export const unchanged = ({ state, attempts, since, failure }: Mail): Condition => ({
  expression: `#data.#state = :state AND #data.#attempts = :attempts AND #data.#since = :since AND ${
    failure ? '#data.#failure = :failure' : 'attribute_not_exists(#data.#failure)'
  }`,
  names: {
    '#data': 'data',
    '#state': 'state',
    '#attempts': 'attempts',
    '#since': 'since',
    '#failure': 'failure',
  },
  values: {
    ':state': state,
    ':attempts': attempts,
    ':since': since,
    ...(failure && { ':failure': failure }),
  },
})

/** A recipient may open what they were given at the same moment; that moves nothing of the mail. */
const ATTEMPTS = 5

/**
 * Writes what became of a mail. Where the mail tells of intelligence, what follows for its recipient is in the same transaction:
 * that somebody must ring them, or need not any more.
 *
 * @returns false where somebody else has touched the mail since it was read
 */
export async function settleMail(deps: Dependencies, before: Mail, next: Mail): Promise<boolean> {
  const mail: Write = { put: mailItem(next), when: unchanged(before) }
  const changesTelling = isSentOnce(next) && (next.state === 'failed' || before.state === 'failed')
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const follows = changesTelling ? await whatFollows(deps, next) : []
    const written = await commitUnaudited(deps, [mail, ...follows])
    if (written.ok) return true
    if (written.failure.index === 0) return false
  }
  throw new Error('A recipient’s record changes all the time')
}

async function whatFollows(deps: Dependencies, mail: Mail): Promise<Write[]> {
  const { reference, partnership, id, since } = mail
  const [given, area] = await Promise.all([
    queryAll<Dissemination>(deps, intelligence(reference), DISSEMINATIONS),
    findItem<Partnership>(deps, keys.partnership(partnership)),
  ])
  const told = given.find(({ data }) => data.mailId === id)?.data
  const changed = told && afterMail(told, mail, since)
  return changed && area ? deliveryWrites(area.data, told, changed, since) : []
}
