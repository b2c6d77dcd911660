import { commitUnaudited } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Mail, mailItem } from '#functions/platform/mail.ts'
import { getMany } from '#functions/platform/read.ts'

/** A transaction takes a hundred writes. */
const AT_ONCE = 80

/**
 * Writes mails, each once however often it is tried: the id of a mail is made of what caused it, so that one which stands
 * there is not written again. As many as there are, a part at a time: what was cut short goes on where it was.
 */
export async function mailOnce(deps: Dependencies, mails: readonly Mail[]): Promise<void> {
  const distinct = [...new Map(mails.map((mail) => [`${mail.reference} ${mail.id}`, mail])).values()]
  for (let from = 0; from < distinct.length; from += AT_ONCE) {
    const part = distinct.slice(from, from + AT_ONCE)
    const there = await getMany(
      deps,
      part.map(({ reference, id }) => keys.mail(reference, id)),
    )
    const left = part.filter((_, index) => !there[index])
    if (left.length > 0)
      await commitUnaudited(
        deps,
        left.map((mail) => ({ put: mailItem(mail) })),
      )
  }
}
