import { expect, test } from 'vitest'
import { axeFindings } from './support/axe.ts'
import { expectSound } from './support/expect-sound.ts'
import { checkPages, pages } from './support/pages/check-pages.ts'
import { looks } from './support/pages/index.ts'
import { firstHalf } from './support/pages/share-out.ts'

const journeys = checkPages(firstHalf)

test('there is no entry for a page that is gone', () => {
  expect(Object.keys(looks).filter((page) => !pages.includes(page))).toEqual([])
})

test('a page that is not there is sound as well', async () => {
  const visitor = await journeys().visitAs('lkm-lead')
  await visitor.open('/nowhere')
  await expectSound(visitor)
})

test('the sign-in of this machine is sound, and when something is wrong on it', async () => {
  const { page, open, press } = await journeys().visit()
  await open('/sign-in')
  expect(await axeFindings(page)).toEqual([])
  await press('Sign in')
  expect(await axeFindings(page)).toEqual([])
})
