import { expect, vi } from 'vitest'
import type { Answer } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import type { Api, Client } from '../support/api.ts'
import { sendToMash } from '../support/desks.ts'
import { allItems } from '../support/store.ts'

type Own = Partial<Record<Role, Answer>>

/** Who a child is, in the answers of a form. The numbers differ, so that only name and date speak for being the same. */
export const child = (name: string, day = '4', more: Own = {}): Own => ({
  'child.name': { value: name },
  'child.date-of-birth': { value: { day, month: '3', year: '2012' } },
  'child.nhs-number': { mark: 'not-known' },
  'child.upn': { mark: 'not-known' },
  'child.postcode': { mark: 'not-known' },
  'child.address': { mark: 'not-known' },
  'child.telephone': { mark: 'not-known' },
  parents: { mark: 'not-known' },
  ...more,
})

/** A referral that came to the MASH and that the hub has looked at. */
export async function arrive(api: Api, own: Own): Promise<string> {
  const reference = await sendToMash(api, own)
  await isLookedAt(api, reference)
  return reference
}

const isLookedAt = (api: Api, reference: string) =>
  vi.waitFor(
    async () => {
      const items = await allItems<{ sentAt?: string }>(api, 'hub')
      const own = items.filter(({ pk }) => pk === `REFERRAL#${reference}`)
      const head = own.find(({ entity }) => entity === 'referral')
      expect(own.find(({ entity }) => entity === 'mentions')?.data.sentAt).toBe(head?.data.sentAt)
    },
    { timeout: 10_000, interval: 100 },
  )

/** What the MASH reads of a referral about earlier ones. */
export const repeatOf = async (worker: Client, reference: string) =>
  (await worker.readReferral({ reference })).body.referral.repeat
