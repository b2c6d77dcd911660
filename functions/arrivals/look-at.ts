import { commitUnaudited } from '#functions/platform/commit.ts'
import { loadDefinitions } from '#functions/platform/definitions.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { childrenOf, judgementsOf } from '#functions/platform/known-records.ts'
import { mentionsItem, pointerWrites } from '#functions/platform/mentions.ts'
import { queryAll } from '#functions/platform/read.ts'
import { sectionsOf } from '#functions/platform/referral-parts.ts'
import { documentsOf } from '#functions/platform/stored-documents.ts'
import { thingOfMention } from '#shared/intelligence/mentions-of-referral.ts'
import { extractMentions } from '#shared/mentions/extract-mentions.ts'
import type { StoredMentions } from '#shared/mentions/mention.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import { formNames, type Referral } from '#shared/referral/referral.ts'
import { noteAlerts } from './note-alerts.ts'
import { noteConnections } from './note-connections.ts'
import { noteRepeat } from './note-repeat.ts'
import { writeInParts } from './write-in-parts.ts'

/**
 * Finds out what is worth knowing of a referral that came to a desk: what its answers mention, so that the same thing is
 * found in others and in items of intelligence, what of it is watched for, and whether the child was referred before. What was found out of this sending is not looked for again;
 * that it was is written last, so that what was interrupted is done anew.
 */
export async function lookAt(deps: Dependencies, reference: string): Promise<void> {
  const items = await queryAll(deps, keys.referral(reference).pk)
  const referral = items.find(({ entity }) => entity === 'referral')?.data as Referral | undefined
  if (!referral?.sentAt || referral.desks.length === 0) return
  const before = items.find(({ entity }) => entity === 'mentions')?.data as StoredMentions | undefined
  const isNew = before?.sentAt !== referral.sentAt
  const found = isNew ? await mentionsOf(referral, items) : undefined
  if (found) await writeInParts(deps, pointerWrites(deps, referral, before?.mentions ?? [], found.mentions))
  await noteRepeat(deps, referral, judgementsOf(items))
  if (found) {
    const named = { reference, referral, things: found.mentions.map(thingOfMention) }
    await Promise.all([noteConnections(deps, named), noteAlerts(deps, named)])
    await commitUnaudited(deps, [{ put: mentionsItem(reference, { sentAt: referral.sentAt, ...found }) }])
  }
}

/** What the forms mention as they were sent: only what was asked then. */
async function mentionsOf(referral: Referral, items: readonly Item[]) {
  const definitions = await loadDefinitions(referral, items)
  const answers = answersByForm(sectionsOf(items))
  const documents = documentsOf(items, ['intelligence'])
  const forms = formNames.flatMap((form) => {
    const document = documents.find((one) => one.form.id === definitions[form].id)
    return document ? [{ form, document, definition: definitions[form], answers: answers[form] }] : []
  })
  return extractMentions(forms, childrenOf(referral))
}
