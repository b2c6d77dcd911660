import { type Dependencies, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { disseminationItem, intelligenceItem, releaseItem } from '#functions/platform/intelligence/stored.ts'
import { findItem } from '#functions/platform/read.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { aGrading, aRelease } from '#test/factories/intelligence.ts'
import type { Api, Client } from '../support/api.ts'
import { whoIs } from '../support/intelligence.ts'
import { putItem } from '../support/store.ts'

/** A post with what it needs it for. */
export const toPost = (contact: string) =>
  ({ contact, purpose: 'To look out for the van', gateway: 'public-task' }) as const
export const police = toPost('lkm-police-spoc')
/** The first text, under the first grading. */
export const firstText = { release: 1, grading: 1 }

/** Gives the first text of an item to posts, and says under which ids. */
export async function give(officer: Client, item: string, ...contacts: string[]): Promise<string[]> {
  const given = await officer.giveRelease({ item, ...firstText, recipients: contacts.map(toPost) })
  if (given.status !== 201) throw new Error(`Not given: ${given.text}`)
  return given.body.given
}

export const itemNow = async (reference: string, deps: Dependencies = runtimeDependencies()) =>
  (await findItem<IntelligenceItem>(deps, intelligenceKeys.item(reference)))?.data as IntelligenceItem
export const givenNow = async (reference: string, id: string) =>
  (await findItem<Dissemination>(runtimeDependencies(), intelligenceKeys.dissemination(reference, id)))
    ?.data as Dissemination

/** Changes an item as its desk would have. */
export async function changeItem(
  api: Api,
  reference: string,
  changes: Partial<IntelligenceItem>,
): Promise<void> {
  const item = await itemNow(reference)
  await putItem(api, intelligenceItem({ ...item, version: item.version + 1, ...changes }))
}

export async function changeGiven(
  api: Api,
  reference: string,
  id: string,
  changes: Partial<Dissemination>,
): Promise<void> {
  const told = await givenNow(reference, id)
  await putItem(api, disseminationItem({ ...told, version: told.version + 1, ...changes }))
}

/** A second text of an item, released as the first was. */
export async function releaseAgain(
  api: Api,
  reference: string,
  changes: Partial<Release> = {},
): Promise<void> {
  const item = await itemNow(reference)
  const release = aRelease({
    item: reference,
    number: 2,
    grading: item.grading ?? aGrading(),
    text: 'The van was seen again.',
    ...changes,
  })
  await putItem(api, releaseItem('LKM', release))
  await changeItem(api, reference, { release: 2 })
}

/** Somebody from whom an item is kept, and an agency. */
export const personKept = (api: Api, subject: string) => ({
  people: [{ ...whoIs(api, subject).ref, why: 'She is a relative' }],
  agencies: [],
})
export const agencyKept = (api: Api, subject: string) => ({
  people: [],
  agencies: [{ ...whoIs(api, subject).agency, why: 'It works with them' }],
})
