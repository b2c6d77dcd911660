import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject, openMeeting } from '#functions/platform/open-meeting.ts'
import { pages } from '#functions/platform/pages.ts'
import { chaseAt, copyItem, type PaperCopy, pieceItems, putPapers } from '#functions/platform/paper-items.ts'
import type { paperOperations } from '#shared/api/papers.ts'
import type { Failure } from '#shared/failure.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { fail, ok } from '#shared/result.ts'
import { type Prepared, prepare } from './prepare.ts'
import { inParts } from './read-records.ts'
import { withdrawCopy } from './withdraw-copy.ts'

const operation = 'circulatePapers'
/** A transaction takes 100 writes; each copy is two of them, with its mail. */
const COPIES_AT_ONCE = 40
/** A transaction takes 4 MB. */
const MOST_PIECES = 8
/** Somebody may open the copy that is written over at that moment. */
const ATTEMPTS = 3

const NOT_ASKED = 'This post is not asked to the meeting any more.'

const invalid = (message: string): Failure => ({ kind: 'invalid', errors: [{ field: 'mark', message }] })
const otherNow: Failure = {
  kind: 'conflict',
  detail:
    'The papers, or who gets them, are not as you saw them any more. Nothing was sent. Look at who sees what again, then send them.',
}

const notAll: Failure = {
  kind: 'conflict',
  detail: 'Some posts were sent their papers, and some not yet. Look at who has none, then send them again.',
}

/**
 * Sends each post its own copy: a link that needs a sign-in. What goes out is kept as it is at that moment. Sent again, only
 * those posts get a new edition whose copy says something else.
 */
export const circulatePapers: UseCase<(typeof paperOperations)['circulatePapers']> = async (
  deps,
  caller,
  { meeting: id, version, mark },
) => {
  for (let attempt = 1; ; attempt++) {
    const opened = await openMeeting(deps, caller, id, { operation, action: 'mase.meet' })
    if (!opened.ok) return opened
    const { person, partnership, meeting } = opened.value
    if (meeting.stage !== 'planned' && meeting.stage !== 'running')
      return fail({
        kind: 'forbidden',
        because: 'This meeting was held or cancelled. Its papers go to nobody any more.',
      })
    const { content, papers, prepared, left, ...now } = await prepare(deps, opened.value)
    const going = prepared.filter(({ goes }) => goes)
    // Pressed twice: the other press has sent what was looked at.
    const last = papers.editions.at(-1)
    if (last && papers.version === version + 1 && last.by.id === person.id && going.length === 0)
      return ok({
        edition: last.number,
        sent: prepared.filter(({ has }) => has?.edition === last.number).length,
      })
    if (papers.version !== version || now.mark !== mark) return fail(otherNow)
    const refusal = whyNot(prepared, going.length + left.length)
    if (refusal) return fail(refusal)
    const number = papers.editions.length + 1
    const pieces = pieceItems(papers, number, content)
    if (pieces.length > MOST_PIECES)
      return fail(invalid('The papers are too long to be sent. Split the agenda between two meetings'))

    const at = deps.clock().toISOString()
    const object = meetingObject(meeting.partnership, meeting.id)
    const entry = () => auditEntry(deps, caller, person, { operation, kind: 'change', object })
    const [first = [], ...rest] = inParts(
      [
        ...going.map((one) => sendCopy(deps, one, { partnership, meeting, number, at })),
        ...left.map((copy) => withdrawCopy(copy, { at, reason: NOT_ASKED })),
      ],
      COPIES_AT_ONCE,
    )
    const written = await commit(
      deps,
      [
        putPapers(
          {
            ...papers,
            withdrawn: undefined,
            editions: [...papers.editions, { number, sentAt: at, by: refOf(person), pieces: pieces.length }],
          },
          papers,
        ),
        ...pieces.map((put): Write => ({ put, when: isNew })),
        ...first.flat(),
      ],
      entry(),
    )
    if (!written.ok) {
      if (written.failure.index === 0 || attempt === ATTEMPTS) return fail(otherNow)
      continue
    }
    for (const part of rest) if (!(await commit(deps, part.flat(), entry())).ok) return fail(notAll)
    return ok({ edition: number, sent: going.length })
  }
}

function whyNot(prepared: readonly Prepared[], going: number): Failure | undefined {
  if (prepared.length === 0) return invalid('Nobody is asked to this meeting. Say who its members are first')
  if (going === 0) return invalid('Everybody has these papers already: nothing has changed since')
  return undefined
}

interface Sending {
  readonly partnership: Partnership
  readonly meeting: Meeting
  readonly number: number
  readonly at: string
}

function sendCopy(
  deps: Dependencies,
  { recipient, verdicts, says, has, changed }: Prepared,
  { partnership, meeting, number, at }: Sending,
): Write[] {
  const reference = meetingReference(partnership.code, meeting.id)
  const mail = newMail(
    { event: `papers ${reference} ${number}`, at },
    {
      kind: has ? 'mase-papers-changed' : 'mase-papers-out',
      reference,
      partnership: partnership.code,
      to: { contact: recipient.contact },
      path: pages.myPapers(meeting.id),
    },
  )
  const copy: PaperCopy = {
    partnership: partnership.code,
    meeting: meeting.id,
    contact: recipient.contact,
    copyFor: recipient.copyFor,
    number: (has?.number ?? 0) + 1,
    edition: number,
    sentAt: at,
    mail: mail.id,
    verdicts,
    says,
    changed,
    earlier: has ? [...has.earlier, { number: has.number, sentAt: has.sentAt, opened: has.opened }] : [],
    chaseAt: chaseAt(partnership, meeting, deps.clock()),
    version: (has?.version ?? 0) + 1,
  }
  return [{ put: copyItem(copy), when: has ? hasVersion(has.version) : isNew }, { put: mailItem(mail) }]
}
