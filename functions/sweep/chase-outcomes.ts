import { commitUnaudited } from '#functions/platform/commit.ts'
import { lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, type MailOut, mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryPage } from '#functions/platform/read.ts'
import { type UnopenedWait, unopenedItem } from '#functions/platform/unopened.ts'
import { dayAfter, MOST_MAILS } from './once-a-day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds senders of decisions that they have not opened: first the author, then once a day their safeguarding leads as
 * well; in the end the MASH worker who decided is told to ring, and nobody is mailed any more.
 *
 * @returns with how many that failed
 */
export async function chaseOutcomes(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  // In the order of when somebody is to be told next.
  const page = await queryPage<UnopenedWait>(deps, {
    index: 'sender',
    pk: lists.outcomesUnopened(partnership),
    limit: MOST,
  })
  return tryEach(deps, page.items, async ({ data: wait }) => {
    const { next, times } = wait
    if (!next || next > at) return
    const rings = times >= MOST_MAILS
    const again = dayAfter(now)
    const written = await commitUnaudited(deps, [
      {
        put: unopenedItem({ ...wait, times: times + 1, next: rings ? undefined : again }),
        // Opened, decided anew or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#next = :before',
          names: { '#data': 'data', '#next': 'next' },
          values: { ':before': next },
        },
      },
      ...mailsOf(wait, rings, at).map((mail) => ({ put: mailItem(mail) })),
    ])
    if (written.ok) log('info', 'OUTCOME_CHASED')
  })
}

function mailsOf(
  { reference, partnership, authorId, agency, decidedBy, times, next }: UnopenedWait,
  rings: boolean,
  at: string,
): Mail[] {
  const cause = { event: `unopened ${reference} ${next}`, at }
  const about = { reference, partnership }
  const path = pages.assessment(reference)
  const outgoing: MailOut[] = rings
    ? [{ kind: 'outcome-unopened-mash', to: { person: decidedBy }, path: pages.mash(reference) }]
    : [
        { kind: 'outcome-unopened', to: { person: authorId }, path },
        ...(times > 0
          ? [
              {
                kind: 'outcome-unopened-lead' as const,
                to: { leadsOf: agency, except: authorId },
                path,
              },
            ]
          : []),
      ]
  return outgoing.map((mail) => newMail(cause, { ...about, ...mail }))
}
