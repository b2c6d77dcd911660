import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { commit, hasVersion, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { referralObject, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { historyWrite } from '#functions/platform/referral-items.ts'
import { shareItem } from '#functions/platform/share-items.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import type { Failure } from '#shared/failure.ts'
import { ok, type Result } from '#shared/result.ts'
import type { Share } from '#shared/sharing/share.ts'
import { type OpenedShare, openMyShare } from './open-my-share.ts'

type Operations = typeof shareOperations

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'A colleague of your post has done something with this meanwhile. Look at it again.',
}

/** Opens what was passed on. The first of the post to do so is who was told, and it is chased no longer. */
export const openShare: UseCase<Operations['openShare']> = async (deps, caller, input) => {
  const operation = 'openShare'
  const opened = await openMyShare(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { share, person } = opened.value
  if (share.openedAt) return ok({ version: share.version })
  const at = deps.clock().toISOString()
  const done = await change(deps, caller, opened.value, operation, share.version, {
    state: 'opened',
    openedAt: at,
    openedBy: refOf(person),
    chase: undefined,
  })
  if (done.ok) return done
  // Opened twice at once: the other one was the first.
  const again = await openMyShare(deps, caller, input, operation)
  return again.ok && again.value.share.openedAt ? ok({ version: again.value.share.version }) : done
}

/** Says whether the post takes it on. Whoever passed it on is told. */
export const answerShare: UseCase<Operations['answerShare']> = async (deps, caller, input) => {
  const operation = 'answerShare'
  const opened = await openMyShare(deps, caller, input, operation)
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const { share, person } = opened.value
  const { version, answer, words } = input
  if (share.version !== version || share.state !== 'opened') return refuse(changedMeanwhile)
  if (answer === 'declined' && !words)
    return refuse({
      kind: 'invalid',
      errors: [{ field: 'words', message: 'Say why you do not take it on, and who could' }],
    })
  const at = deps.clock().toISOString()
  const { reference, partnership, id, by } = share
  const mail = newMail(
    { event: `${reference} ${id} ${answer}`, at },
    {
      kind: 'share-answered',
      reference,
      partnership,
      to: { person: by.id },
      path: pages.sentShare(reference, id),
    },
  )
  const done = await change(
    deps,
    caller,
    opened.value,
    operation,
    version,
    { state: answer, answeredAt: at, answeredBy: refOf(person), words },
    [
      historyWrite(reference, {
        id: deps.newId(),
        kind: answer === 'accepted' ? 'share-accepted' : 'share-declined',
        at,
        by: refOf(person),
        text: words,
      }),
      { put: mailItem(mail) },
    ],
  )
  return done.ok ? done : refuse(done.failure)
}

async function change(
  deps: Dependencies,
  caller: Caller,
  { person, share }: OpenedShare,
  operation: string,
  version: number,
  next: Partial<Share>,
  writes: readonly Write[] = [],
): Promise<Result<{ version: number }, Failure>> {
  const changed: Share = { ...share, ...next, version: version + 1 }
  const written = await commit(
    deps,
    [{ put: shareItem(changed), when: hasVersion(version) }, ...writes],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: referralObject(share.reference) }),
  )
  return written.ok ? ok({ version: changed.version }) : { ok: false, failure: changedMeanwhile }
}
