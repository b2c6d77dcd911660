import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import type { Mail } from '#functions/platform/mail.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Source } from '#shared/intelligence/source.ts'
import type { Api } from '../../support/api.ts'
import { allItems } from '../../support/store.ts'

/** What was raised in a record, by the question that it was said at. */
export async function raisedIn(api: Pick<Api, 'hub'>, reference: string): Promise<IntelligenceItem[]> {
  const items = await allItems<IntelligenceItem>(api, 'hub')
  return items
    .filter(({ entity, data }) => entity === 'intelligence' && data.raisedIn?.reference === reference)
    .map(({ data }) => data)
    .toSorted((a, b) => (a.raisedIn?.question ?? '').localeCompare(b.raisedIn?.question ?? ''))
}

/** Who gave an item, unsealed as the desk does. */
export async function sourceOf(api: Pick<Api, 'hub'>, item: string): Promise<Source> {
  const stored = await allItems<{ sealed: string }>(api, 'hub')
  const sealed = stored.find(({ pk, sk }) => pk === `INTELLIGENCE#${item}` && sk === 'SOURCE')?.data.sealed
  return JSON.parse(runtimeDependencies().unseal(sealed ?? '', item)) as Source
}

/** The mails that stand under items. */
export async function mailsUnder(api: Pick<Api, 'hub'>, items: readonly IntelligenceItem[]): Promise<Mail[]> {
  const names = new Set(items.map(({ reference }) => reference))
  const stored = await allItems<Mail>(api, 'hub')
  return stored
    .filter(({ entity, data }) => entity === 'mail' && names.has(data.reference))
    .map(({ data }) => data)
}
