import { type Dependencies, fingerprint } from '#functions/platform/dependencies.ts'
import type { OpenedMeeting } from '#functions/platform/open-meeting.ts'
import { type PaperCopy, readEditions } from '#functions/platform/paper-items.ts'
import type { Pack, PaperContent, Verdicts } from '#shared/mase/pack.ts'
import { changesBetween } from '#shared/mase/pack-changes.ts'
import { packFor, verdictsFor } from '#shared/mase/pack-for.ts'
import { readCopies } from './read-copies.ts'
import { readContent } from './read-sources.ts'
import { type Recipient, readRecipients } from './readers.ts'

/** The copy that one post would be sent now, beside the one that it has. */
export interface Prepared {
  readonly recipient: Recipient
  readonly verdicts: Verdicts
  readonly pack: Pack
  /** A mark of all that the copy says. */
  readonly says: string
  readonly has?: PaperCopy
  /** In words; what is new is nothing where it has none yet. */
  readonly changed: readonly string[]
  /** It has none that says this. */
  readonly goes: boolean
}

/** Papers as they would go out now: to each post its own, compared with what it has. */
export async function prepare(deps: Dependencies, opened: OpenedMeeting) {
  const [content, recipients, { papers, copies }] = await Promise.all([
    readContent(deps, opened, 'pack'),
    readRecipients(deps, opened),
    readCopies(deps, opened.meeting),
  ])
  const current = copies.filter(({ withdrawn }) => !withdrawn)
  const editions = await readEditions(deps, papers, [...new Set(current.map(({ edition }) => edition))])
  const prepared = recipients.map((recipient) =>
    prepareOne(
      content,
      recipient,
      copies.find(({ contact }) => contact === recipient.contact),
      editions,
    ),
  )
  const asked = new Set(recipients.map(({ contact }) => contact))
  return {
    content,
    papers,
    prepared,
    /** Copies of posts that are asked to the meeting no longer. */
    left: current.filter(({ contact }) => !asked.has(contact)),
    mark: markOf(prepared),
  }
}

function prepareOne(
  content: PaperContent,
  recipient: Recipient,
  has: PaperCopy | undefined,
  editions: ReadonlyMap<number, PaperContent>,
): Prepared {
  const { contact, copyFor } = recipient
  const verdicts = verdictsFor(content, recipient)
  const pack = packFor(content, { copyFor, contact, verdicts })
  const says = fingerprint(JSON.stringify(pack))
  const old = has && !has.withdrawn ? editions.get(has.edition) : undefined
  const before = has && old && packFor(old, { copyFor, contact, verdicts: has.verdicts })
  const changed = before ? changesBetween(before, pack) : []
  return { recipient, verdicts, pack, says, has, changed, goes: !before || has?.says !== says }
}

/** A mark of all copies: what was looked at is what goes out, or nothing does. */
const markOf = (prepared: readonly Prepared[]): string =>
  fingerprint(prepared.map(({ recipient, says }) => `${recipient.contact} ${says}`).join('\n'))
