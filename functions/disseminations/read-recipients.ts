import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import type { Item } from '#functions/platform/items.ts'
import type { Mail } from '#functions/platform/mail.ts'
import type { recipientOperations } from '#shared/api/recipients.ts'
import type { Dissemination, NotTold, ToldAlready } from '#shared/intelligence/dissemination.ts'
import { fateOf, type NoticeNow } from '#shared/intelligence/fate.ts'
import { codesOf, type Grading } from '#shared/intelligence/grading.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Givable, NamedPost, ToldBeside, ToldRow } from '#shared/intelligence/recipient-view.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { mustDo } from '#shared/intelligence/ring.ts'
import type { Contact } from '#shared/people/contact.ts'
import { ok } from '#shared/result.ts'
import { openRecipients } from './open-recipients.ts'

const operation = 'readRecipients'

/** Who needs to know of an item, who was told, and what became of it. */
export const readRecipients: UseCase<(typeof recipientOperations)['readRecipients']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openRecipients(deps, caller, input.item, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, item, stored, contacts, release, grading, notNow, proposals } = opened.value
  const { reference } = item
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: intelligenceObject(reference) }),
  )
  const told = ofEntity<Dissemination>(stored, 'dissemination')
  const mails = new Map(ofEntity<Mail>(stored, 'mail').map((mail) => [mail.id, noticeOf(mail)]))
  const nameOf = (id: string | undefined) => namedPost(contacts.find((contact) => contact.id === id))
  const beside = ofEntity<ToldAlready>(stored, 'told-already')
  const isToldBeside = (id: string) =>
    beside.some(({ contactId }) => contactId === id) ||
    item.named.some(({ contactId, told: isTold }) => isTold && contactId === id)
  return ok({
    reference,
    kind: release?.kind ?? item.kind,
    marking: grading?.marking,
    notNow,
    ...(release && grading && { givable: givableOf(release, grading) }),
    choices: proposals.map((proposal) => ({
      ...proposal,
      ...nameOf(proposal.contactId),
      ...(told.some((one) => one.contactId === proposal.contactId && one.release === release?.number) && {
        given: true as const,
      }),
      ...(isToldBeside(proposal.contactId) && { toldBeside: true as const }),
    })),
    told: told
      .map((one): ToldRow => {
        const mail = mails.get(one.mailId)
        return { ...one, ...nameOf(one.contactId), mail, fate: fateOf(one, mail), must: mustDo(one) }
      })
      .toSorted((a, b) => b.at.localeCompare(a.at)),
    toldBeside: [...toldByGiver(item, nameOf), ...toldBeside(beside)],
    notTold: ofEntity<NotTold>(stored, 'not-told')
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map(({ contactId, reason, by, at }) => ({
        ...(contactId && { who: fullName(nameOf(contactId)) }),
        reason,
        by,
        at,
      })),
    unlisted: item.named.flatMap(({ someone, told: isTold }) => (someone && !isTold ? [someone] : [])),
  })
}

const ofEntity = <T>(stored: readonly Item[], entity: Item['entity']): T[] =>
  stored.filter((one) => one.entity === entity).map(({ data }) => data as T)

const namedPost = (contact: Contact | undefined): NamedPost => ({
  post: contact?.post ?? 'No longer in the directory',
  organisation: contact?.organisation ?? '',
  phone: contact?.phone ?? '',
})

const fullName = ({ post, organisation }: NamedPost): string =>
  [post, organisation].filter(Boolean).join(', ')

const givableOf = (release: Release, grading: Grading): Givable => ({
  number: release.number,
  grading: grading.number,
  kind: release.kind,
  text: release.text,
  details: release.details,
  codes: codesOf(grading),
  marking: grading.marking,
  conditions: grading.conditions,
  until: grading.until,
})

/** Whom the giver says that they told. Who they are stands apart: where no other is named, it says only that it was they. */
const toldByGiver = (
  { named }: IntelligenceItem,
  nameOf: (id: string | undefined) => NamedPost,
): ToldBeside[] =>
  named
    .filter(({ told }) => told)
    .map(({ contactId, someone, toldBy, toldOn }) => ({
      who: contactId ? fullName(nameOf(contactId)) : (someone ?? 'Somebody who is not named'),
      byWhom: toldBy,
      on: toldOn,
    }))

const toldBeside = (recorded: readonly ToldAlready[]): ToldBeside[] =>
  recorded
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .map(({ who, byWhom, on, recordedBy }) => ({ who, byWhom, on, recordedBy }))

const noticeOf = ({ state, since, failure, because, delayedAt }: Mail): NoticeNow => ({
  state,
  since,
  failure,
  because,
  delayedAt,
})
