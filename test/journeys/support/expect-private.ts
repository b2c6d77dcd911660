import { expect } from 'vitest'
import { child } from './story/child.ts'
import type { Visitor } from './visitor.ts'

const { name, nhsNumber, birth, postcode, telephone } = child
const month = birth.month.padStart(2, '0')

/** Whatever of the child might slip into an address or a title, however it is written there. */
export const secrets: readonly string[] = [
  ...name.split(' '),
  nhsNumber,
  nhsNumber.replaceAll(' ', ''),
  `${birth.year}-${month}-${birth.day}`,
  `${birth.day}/${month}/${birth.year}`,
  postcode,
  telephone,
]

const holdsSecret = (text: string) =>
  secrets.some((secret) => text.toLowerCase().includes(secret.toLowerCase()))

const readable = (address: string) => decodeURIComponent(address.replaceAll('+', ' '))

/** Nothing of the child has left the pages: no address, title, browser storage or readable cookie holds any of it. */
export async function expectPrivate({ watched, page, context }: Visitor): Promise<void> {
  expect(watched.addresses.filter((address) => holdsSecret(readable(address)))).toEqual([])
  expect(watched.titles.filter(holdsSecret)).toEqual([])
  expect(watched.addresses.filter((address) => !/^(http:\/\/localhost:\d+\/|data:)/.test(address))).toEqual(
    [],
  )
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    script: document.cookie,
  }))
  expect(kept).toEqual({ local: [], session: [], databases: [], script: '' })
  for (const cookie of await context.cookies())
    expect(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
}

/** Every page came with a policy that lets in nothing foreign, and stays in no cache. */
export function expectGuarded({ watched }: Visitor, hub: string): void {
  const pages = watched.pages.filter(({ url }) => url.startsWith(hub))
  expect(pages.length).toBeGreaterThan(0)
  for (const { url, headers } of pages) {
    expect(headers['cache-control'], url).toContain('no-store')
    expect(headers['content-security-policy'], url).toMatch(/default-src 'none'.*script-src 'self' 'nonce-/)
    expect(headers['content-security-policy'], url).not.toContain('unsafe')
    expect(headers['referrer-policy'], url).toBe('same-origin')
  }
  expect(watched.complaints).toEqual([])
}
