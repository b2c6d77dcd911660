import { hasVersion, type Write } from '#functions/platform/commit.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { copyItem, type PaperCopy } from '#functions/platform/paper-items.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'

/** Withdraws a copy: nobody opens it any more, and its post is told. What it says stays on record. */
export function withdrawCopy(
  copy: PaperCopy,
  withdrawn: { readonly at: string; readonly reason: string },
): Write[] {
  const { partnership, meeting, contact, number, version } = copy
  const reference = meetingReference(partnership, meeting)
  const mail = newMail(
    { event: `papers withdrawn ${reference} ${number}`, at: withdrawn.at },
    {
      kind: 'mase-papers-withdrawn',
      reference,
      partnership,
      to: { contact },
      path: pages.myPapers(meeting),
    },
  )
  return [
    {
      put: copyItem({ ...copy, withdrawn, mail: mail.id, version: version + 1 }),
      when: hasVersion(version),
    },
    { put: mailItem(mail) },
  ]
}
