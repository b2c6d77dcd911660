import { commitUnaudited } from '#functions/platform/commit.ts'
import { lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type MailOut, mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryPage } from '#functions/platform/read.ts'
import { shareItem } from '#functions/platform/share-items.ts'
import type { Share } from '#shared/sharing/share.ts'
import { dayAfter, MOST_MAILS } from './once-a-day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds posts of what was passed on to them and nobody has opened, once a day; in the end the MASH worker who passed it
 * on is told to ring.
 *
 * @returns with how many that failed
 */
export async function chaseShares(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  const page = await queryPage<Share>(deps, {
    index: 'worklist',
    pk: lists.sharesUnopened(partnership),
    limit: MOST,
  })
  return tryEach(deps, page.items, async ({ data: share }) => {
    const { chase, id, reference, version } = share
    if (!chase?.at || chase.at > at) return
    const rings = chase.times >= MOST_MAILS
    const again = dayAfter(now)
    const cause = { event: `share ${id} ${chase.at}`, at }
    const mail = newMail(cause, { reference, partnership, ...mailOf(share, rings) })
    const written = await commitUnaudited(deps, [
      {
        put: shareItem({
          ...share,
          chase: { times: chase.times + 1, ...(rings ? {} : { at: again }) },
          version: version + 1,
        }),
        // Opened or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#version = :version AND #data.#chase.#at = :before',
          names: { '#data': 'data', '#version': 'version', '#chase': 'chase', '#at': 'at' },
          values: { ':version': version, ':before': chase.at },
        },
      },
      { put: mailItem(mail) },
    ])
    if (written.ok) log('info', 'SHARE_CHASED')
  })
}

function mailOf({ reference, id, by, to }: Share, rings: boolean): MailOut {
  if (rings || !('contactId' in to))
    return { kind: 'share-unopened-mash', to: { person: by.id }, path: pages.sentShare(reference, id) }
  return { kind: 'share-unopened', to: { contact: to.contactId }, path: pages.share(reference, id) }
}
