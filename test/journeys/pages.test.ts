import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './support/axe.ts'
import { expectErrors, expectSound } from './support/expect-sound.ts'
import type { Look } from './support/pages/entry.ts'
import { looks } from './support/pages/index.ts'
import { type Stages, setStages } from './support/pages/stages.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const app = fileURLToPath(new URL('../../web/app', import.meta.url))
const pages = globSync('**/page.tsx', { cwd: app })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`)
  .toSorted()

const nobody = 'nobody'
/** Which pages have a title, for one person. A page may have others in other states. */
const titles = new Map<string, Set<string>>()
const visitors = new Map<string, Promise<Visitor>>()
let journeys: Journeys
let stages: Stages

beforeAll(async () => {
  journeys = await startJourneys()
  stages = await setStages(journeys)
}, startTakes)

afterAll(() => journeys?.stop())

/** Everybody signs in once. */
const visitorFor = (subject = nobody): Promise<Visitor> => {
  const known = visitors.get(subject)
  if (known) return known
  const visitor = subject === nobody ? journeys.visit() : journeys.visitAs(subject)
  visitors.set(subject, visitor)
  return visitor
}

const addressOf = ({ at }: Look) => (typeof at === 'string' ? at : at(stages))

async function lookAt(look: Look): Promise<Visitor> {
  const visitor = await visitorFor(look.as)
  await visitor.open(addressOf(look))
  await look.onward?.(visitor, stages)
  expect(await visitor.text()).toMatch(look.shows)
  return visitor
}

describe.each(pages)('The page %s', (page) => {
  test('has an entry that says how it is reached', () => {
    expect(looks[page]?.length ?? 0, 'entries in test/journeys/support/pages').toBeGreaterThan(0)
  })

  test.each(looks[page] ?? [])('is sound where it shows “$shows”', async (look) => {
    const visitor = await lookAt(look)
    await expectSound(visitor)
    const title = `${look.as}: ${await visitor.page.title()}`
    titles.set(title, (titles.get(title) ?? new Set()).add(page))
    if (!look.wrong) return
    await visitor.press(look.wrong)
    await expectErrors(visitor)
  })
})

describe('All pages', () => {
  test('there is no entry for a page that is gone', () => {
    expect(Object.keys(looks).filter((page) => !pages.includes(page))).toEqual([])
  })

  test('nobody sees two with the same title', async () => {
    expect([...titles].filter(([, of]) => of.size > 1)).toEqual([])
  })

  test('a page that is not there is sound as well', async () => {
    const visitor = await visitorFor('lkm-lead')
    await visitor.open('/nowhere')
    await expectSound(visitor)
  })

  test('the sign-in of this machine is sound, and when something is wrong on it', async () => {
    const { page, open, press } = await journeys.visit()
    await open('/sign-in')
    expect(await axeFindings(page)).toEqual([])
    await press('Sign in')
    expect(await axeFindings(page)).toEqual([])
  })
})
