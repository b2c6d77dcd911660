import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectErrors, expectSound } from '../expect-sound.ts'
import { type Journeys, startJourneys, startTakes } from '../start-journeys.ts'
import type { Visitor } from '../visitor.ts'
import type { Look } from './entry.ts'
import { looks } from './index.ts'
import { type Stages, setStages } from './stages.ts'

const app = fileURLToPath(new URL('../../../../web/app', import.meta.url))

/** Every page there is, by its address. */
export const pages = globSync('**/page.tsx', { cwd: app })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`)
  .toSorted()

const nobody = 'nobody'

/**
 * Tests that each of some pages is sound in every state that has an entry. The pages are shared out over several files of
 * tests, each with a hub of its own, so that they can be looked at beside each other.
 *
 * @returns the hub, for tests of the caller's own
 */
export function checkPages(some: readonly string[]): () => Journeys {
  /** Which pages have a title, for one person. A page may have others in other states. */
  const titles = new Map<string, Set<string>>()
  const visitors = new Map<string, Visitor>()
  let journeys: Journeys
  let stages: Stages

  beforeAll(async () => {
    journeys = await startJourneys()
    stages = await setStages(journeys)
  }, startTakes)

  afterAll(() => journeys?.stop())

  /** Everybody signs in once. */
  async function visitorFor(subject = nobody): Promise<Visitor> {
    const known = visitors.get(subject)
    if (known) return known
    const visitor = await journeys.visit()
    if (subject !== nobody) await visitor.signInUnseen(subject)
    visitors.set(subject, visitor)
    return visitor
  }

  async function lookAt({ as, at, onward, shows }: Look): Promise<Visitor> {
    const visitor = await visitorFor(as)
    await visitor.open(typeof at === 'string' ? at : at(stages))
    await onward?.(visitor, stages)
    expect(await visitor.text()).toMatch(shows)
    return visitor
  }

  describe.each(some)('The page %s', (page) => {
    test('has an entry that says how it is reached', () => {
      expect(looks[page]?.length ?? 0, 'entries in test/journeys/support/pages').toBeGreaterThan(0)
    })

    test.each(looks[page] ?? [])('is sound where it shows “$shows”', async (look) => {
      const visitor = await lookAt(look)
      const isFirst = look === looks[page]?.[0]
      // Once for each page: where it is shown with its errors, then, as all its other colours are there too.
      await expectSound(visitor, { contrast: isFirst && !look.wrong })
      const title = `${look.as}: ${await visitor.page.title()}`
      titles.set(title, (titles.get(title) ?? new Set()).add(page))
      if (!look.wrong) return
      await visitor.press(look.wrong)
      await expectErrors(visitor, { contrast: isFirst })
    })
  })

  test('nobody sees two of these pages with the same title', () => {
    expect([...titles].filter(([, of]) => of.size > 1)).toEqual([])
  })

  return () => journeys
}
