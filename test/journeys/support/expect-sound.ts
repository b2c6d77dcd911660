import { expect } from 'vitest'
import { axeFindings } from './axe.ts'
import type { Visitor } from './visitor.ts'

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 900 }

/** What holds for every page: its language, one heading that is also its title, and the way to help in danger. */
async function expectFrame({ page, heading, text }: Visitor): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
  expect(await page.locator('h1').count()).toBe(1)
  const title = (await page.title()).replace(/^Error: /, '')
  expect(title).toMatch(/ - Referral hub$/)
  // The start page and the home page greet; all others are called what they are headed.
  if (!/^(Home) - /.test(title)) expect(title).toBe(`${await heading()} - Referral hub`)
  expect(await page.locator('a[href="tel:999"]').isVisible()).toBe(true)
  expect((await text()).length).toBeGreaterThan(20)
}

async function expectNoSideways({ page }: Visitor): Promise<void> {
  await page.setViewportSize(narrow)
  const wider = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
  expect(wider, 'pixels wider than the window').toBeLessThanOrEqual(0)
}

/**
 * A page can be used by everybody: nothing for axe to find, and no scrolling sideways on a narrow screen.
 *
 * @param options whether colours are looked at too; they are the same in every state of a page
 */
export async function expectSound(visitor: Visitor, options?: { readonly contrast: boolean }): Promise<void> {
  const { page } = visitor
  await page.setViewportSize(wide)
  await expectFrame(visitor)
  expect(await axeFindings(page, options)).toEqual([])
  await expectNoSideways(visitor)
}

/** A page that shows what is wrong says so at once, and leads to each field. Otherwise it is as sound as all are. */
export async function expectErrors(
  visitor: Visitor,
  options?: { readonly contrast: boolean },
): Promise<void> {
  const { page } = visitor
  expect(await page.title()).toMatch(/^Error: /)
  const summary = page.locator('.govuk-error-summary')
  expect(await summary.getByRole('heading').textContent()).toBe('There is a problem')
  const links = await summary.locator('a').all()
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    const target = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
    expect(await target.count(), `a field for “${await link.textContent()}”`).toBe(1)
    await link.click()
    expect(await target.evaluate((field) => field.contains(document.activeElement)), 'the focus').toBe(true)
  }
  await expectNoSideways(visitor)
  await expectFrame(visitor)
  expect(await axeFindings(page, options)).toEqual([])
}
