import { commitUnaudited } from '#functions/platform/commit.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { chaseAt, copyItem, type PaperCopy } from '#functions/platform/paper-items.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds posts of papers that nobody there has opened, once, on the working day before the meeting. Of a meeting that was
 * moved it waits for the new day; of one that is not held it says nothing.
 *
 * @returns with how many that failed
 */
export async function chasePapers(deps: SweepDependencies, code: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  const page = await queryPage<PaperCopy>(deps, {
    index: 'worklist',
    pk: lists.papersUnopened(code),
    limit: MOST,
  })
  const due = page.items.map(({ data }) => data).filter((copy) => (copy.chaseAt ?? at) < at)
  if (due.length === 0) return 0
  return tryEach(deps, due, async (copy) => {
    const { meeting: id, contact, version } = copy
    const [head, area] = await getMany(deps, [keys.meeting(code, id), keys.partnership(code)])
    const meeting = head?.data as Meeting | undefined
    const later = meeting && chaseAt(area?.data as Partnership, meeting, now)
    const isHeld = meeting?.stage === 'planned'
    const reference = meetingReference(code, id)
    const mail = newMail(
      { event: `papers unopened ${reference} ${copy.number}`, at },
      {
        kind: 'mase-papers-unopened',
        reference,
        partnership: code,
        to: { contact },
        path: pages.myPapers(id),
      },
    )
    const reminds = isHeld && !later
    const written = await commitUnaudited(deps, [
      {
        put: copyItem({
          ...copy,
          chaseAt: isHeld ? later : undefined,
          ...(reminds ? { chased: true } : {}),
          version: version + 1,
        }),
        // Opened, sent anew or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#version = :version',
          names: { '#data': 'data', '#version': 'version' },
          values: { ':version': version },
        },
      },
      ...(reminds ? [{ put: mailItem(mail) }] : []),
    ])
    if (written.ok && reminds) log('info', 'PAPERS_CHASED')
  })
}
