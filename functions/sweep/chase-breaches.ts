import { commitUnaudited, hasVersion } from '#functions/platform/commit.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { breachItem } from '#functions/platform/intelligence/stored.ts'
import { keys } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { findItem, queryPage } from '#functions/platform/read.ts'
import { type Breach, breachWordOf } from '#shared/intelligence/breach.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Says of each breach on which nobody has decided that its time is nearly up, and that it is: each once, whichever runs meet.
 *
 * @returns with how many that failed
 */
export async function chaseBreaches(deps: SweepDependencies, code: string): Promise<number> {
  const at = deps.clock().toISOString()
  const page = await queryPage<Breach>(deps, {
    index: 'worklist',
    pk: intelligenceLists.openBreaches(code),
    limit: MOST,
  })
  const due = page.items.flatMap(({ data }) => {
    const word = breachWordOf(data, at)
    return word ? [{ breach: data, word }] : []
  })
  if (due.length === 0) return 0
  const area = await findItem<Partnership>(deps, keys.partnership(code))
  if (!area) return 0
  const to = { contact: area.data.intelligence.breaches }
  return tryEach(deps, due, async ({ breach, word }) => {
    const { id, item: reference, version, said = [] } = breach
    const kind = word === 'due' ? 'breach-due' : 'breach-overdue'
    const cause = { event: `breach ${id} ${word}`, at }
    const mail = newMail(cause, { kind, reference, partnership: code, to, path: pages.breach(id) })
    const written = await commitUnaudited(deps, [
      {
        put: breachItem({ ...breach, said: [...said, word], version: version + 1 }),
        when: hasVersion(version),
      },
      { put: mailItem(mail) },
    ])
    if (written.ok) log('warn', 'BREACH_CHASED')
  })
}
