import { commitUnaudited, hasVersion, type Write } from '#functions/platform/commit.ts'
import { deliveryWrites, ringMail } from '#functions/platform/intelligence/delivery-writes.ts'
import { intelligenceKeys, intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { keys } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, mailItem } from '#functions/platform/mail.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import { unchanged } from '#functions/platform/sending/settle-mail.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { isClosed } from '#shared/intelligence/recipient-access.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { mustDo, remindAfter, withRing } from '#shared/intelligence/ring.ts'
import { type MailFailure, mailFailures } from '#shared/mail/mail-failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { addLimit } from '#shared/time/limit.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Looks at what was given to posts and nobody has opened in time. A mail that SES still has not taken is given up, in one write with
 * the word to the desk to ring; so is silence; and the desk is told again of somebody whom nobody has rung.
 *
 * @returns with how many that failed
 */
export async function chaseDisseminations(deps: SweepDependencies, partnership: string): Promise<number> {
  const at = deps.clock().toISOString()
  const page = await queryPage<Dissemination>(deps, {
    index: 'worklist',
    pk: intelligenceLists.disseminationsNext(partnership),
    limit: MOST,
  })
  const due = page.items.map(({ data }) => data).filter(({ nextAt }) => nextAt !== undefined && nextAt <= at)
  return tryEach(deps, due, async (listed) => {
    const [given, mail, item, release, area] = await getMany(deps, [
      intelligenceKeys.dissemination(listed.item, listed.id),
      keys.mail(listed.item, listed.mailId),
      intelligenceKeys.item(listed.item),
      intelligenceKeys.release(listed.item, listed.release),
      keys.partnership(partnership),
    ])
    const told = given?.data as Dissemination | undefined
    // Opened, or chased by another run, since it was listed.
    if (!told || told.version !== listed.version) return
    const writes = chaseWrites(
      {
        told,
        mail: mail?.data as Mail | undefined,
        item: item?.data as IntelligenceItem,
        release: release?.data as Release,
        partnership: area?.data as Partnership,
      },
      at,
    )
    if (writes.length === 0) return
    const written = await commitUnaudited(deps, writes)
    if (written.ok) log('info', 'RECIPIENT_CHASED', { mail: told.mailId })
  })
}

interface Looked {
  readonly told: Dissemination
  readonly mail: Mail | undefined
  readonly item: IntelligenceItem
  readonly release: Release
  readonly partnership: Partnership
}

/** What is written of somebody who has not opened it by a moment. Nothing while its mail is just being sent. */
function chaseWrites({ told, mail, item, release, partnership }: Looked, at: string): Write[] {
  const { ring } = told
  const isRinging = mustDo(told) === 'ring'
  const nextLook = addLimit(at, remindAfter, partnership.calendar)
  const today = londonClock(at).date
  if (isClosed(told, item, release, today)) {
    const isOver = told.until !== undefined && told.until < today
    const ended = ring?.ended ?? { because: 'expired', at }
    const open = isRinging && ring ? ring : { because: 'silent' as const, since: at }
    return [
      // What a stricter grading closed may be opened by the next: it is looked at again.
      ...deliveryWrites(
        partnership,
        told,
        { ...told, ring: { ...open, ended }, nextAt: isOver ? undefined : nextLook },
        at,
      ),
      ...(mail?.state === 'waiting' && isOver ? giveUp(mail, 'closed', at) : []),
    ]
  }
  if (isRinging) {
    const version = told.version + 1
    const next = { ...told, version, nextAt: nextLook }
    return [{ put: disseminationItem(next), when: hasVersion(told.version) }, ringMail(partnership, next, at)]
  }
  const isHeld = mail?.state === 'sending'
  if (isHeld && (mail.leaseUntil ?? '') >= at) return []
  const failure: MailFailure | undefined = isHeld
    ? 'unknown'
    : mail?.state === 'waiting'
      ? 'unsent'
      : mail?.failure
  const because = mail ? (failure === undefined || failure === 'closed' ? 'silent' : failure) : 'unknown'
  const changed = withRing(told, because, at)
  if (!changed) return []
  return [
    ...deliveryWrites(partnership, told, changed, at),
    ...(mail && failure && mail.state !== 'failed' ? giveUp(mail, failure, at) : []),
  ]
}

/** It is not sent any more: whoever is about to send it finds that it was given up, or has sent it before this could be written. */
const giveUp = (mail: Mail, failure: MailFailure, at: string): Write[] => [
  {
    put: mailItem({
      ...mail,
      state: 'failed',
      since: at,
      failure,
      because: mailFailures[failure],
      leaseUntil: undefined,
    }),
    when: unchanged(mail),
  },
]
