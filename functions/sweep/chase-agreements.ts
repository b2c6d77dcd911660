import { type AgreementWait, agreementItem } from '#functions/platform/agreement-wait.ts'
import { commitUnaudited } from '#functions/platform/commit.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { findItem, queryPage } from '#functions/platform/read.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { dayAfter } from './once-a-day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds the MASH managers of decisions that they are still to look at; from the second day on the front door as well,
 * for there may be no other manager than the one who decided.
 *
 * @returns with how many that failed
 */
export async function chaseAgreements(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const at = now.toISOString()
  const page = await queryPage<AgreementWait>(deps, {
    index: 'sender',
    pk: lists.agreementsDue(partnership),
    limit: MOST,
  })
  const due = page.items.map(({ data }) => data).filter(({ next }) => next <= at)
  if (due.length === 0) return 0
  const place = await findItem<Partnership>(deps, keys.partnership(partnership))
  return tryEach(deps, due, async (wait) => {
    const next = dayAfter(now)
    const written = await commitUnaudited(deps, [
      {
        put: agreementItem({ ...wait, times: wait.times + 1, next }),
        // Looked at, decided anew or chased by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#next = :before',
          names: { '#data': 'data', '#next': 'next' },
          values: { ':before': wait.next },
        },
      },
      ...mailsOf(wait, place?.data, at).map((mail) => ({ put: mailItem(mail) })),
    ])
    if (written.ok) log('info', 'AGREEMENT_CHASED')
  })
}

function mailsOf(
  { reference, partnership, decidedBy, times, next }: AgreementWait,
  place: Partnership | undefined,
  at: string,
): Mail[] {
  const cause = { event: `agreement ${reference} ${next}`, at }
  const about = { kind: 'agreement-overdue', reference, partnership, path: pages.agree(reference) } as const
  return [
    newMail(cause, { ...about, to: { managersOf: partnership, except: decidedBy } }),
    ...(times > 0 && place ? [newMail(cause, { ...about, to: { contact: place.frontDoors.mash } })] : []),
  ]
}
