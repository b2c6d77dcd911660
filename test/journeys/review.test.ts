import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send } from '#test/api/support/referrals.ts'
import { axeFindings } from './support/axe.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

async function fillInDay(visitor: Visitor, question: RegExp): Promise<void> {
  const group = visitor.page.getByRole('group', { name: question })
  await group.getByLabel('Day').fill('1')
  await group.getByLabel('Month').fill('10')
  await group.getByLabel('Year').fill('2026')
}

/** Saves a page of the review as it came from last time, with something changed on it. */
async function goThrough(visitor: Visitor, title: string, change: () => Promise<void>): Promise<void> {
  await visitor.follow(title)
  await change()
  await visitor.press(/^Save and continue/)
}

describe.each([{ scripts: true }, { scripts: false }])('A review, with scripts: $scripts', ({ scripts }) => {
  let first = ''
  let reference = ''
  let teacher: Visitor

  beforeAll(async () => {
    first = await send(journeys.as('lkm-teacher'), journeys.as('lkm-head'))
    teacher = await journeys.visitAs('lkm-teacher', { scripts })
  }, startTakes)

  afterAll(() => teacher?.leave())

  test('is started from what was sent', async () => {
    await teacher.follow('Reviews')
    await teacher.follow(first)
    await teacher.choose('No, not at this moment')
    await teacher.press('Start the review')
    reference = /LKM-\d{4}-\d{4}-\d/.exec(await teacher.heading())?.[0] ?? ''
    expect(reference).not.toBe(first)
    expect(await teacher.text()).toContain('Check it again')
  })

  test('comes as it was last time, to be changed page by page', async () => {
    const here = `/assessments/${reference}`
    await teacher.open(here)
    await goThrough(teacher, '3 Practitioner and agency details', () => fillInDay(teacher, /started/i))
    await teacher.open(here)
    await goThrough(teacher, '7 Assessment', () => teacher.choose(/being sexually exploited/))
    await teacher.open(here)
    await goThrough(teacher, '9 Planning', () => fillInDay(teacher, /complet/i))
  })

  test('is authorised and kept, and sent to nobody', async () => {
    await teacher.open(`/assessments/${reference}`)
    await teacher.follow('Finish the review and keep it, without sending')
    expect(await teacher.text()).toContain('It is sent to nobody')
    await teacher.press('Ask for sign-off')

    const head = await journeys.visitAs('lkm-head', { scripts })
    await head.open(`/sign-off/${reference}/authorise`)
    await head.press(/^Authorise/)
    await head.leave()

    await teacher.open(`/reviews/${reference}/keep`)
    await teacher.press('Finish and keep it')
    expect(await teacher.text()).toContain('The review is finished and kept. It was sent to nobody')
  })

  test('shows what changed side by side and over time', async () => {
    await teacher.follow('What each version said')
    const text = await teacher.text()
    expect(text).toContain('Side by side: version 1 and version 2')
    expect(text).toContain('Kept by its agency')
    const drawing = teacher.page.getByRole('img', { name: /Opinion and .* in each version/ })
    expect(await drawing.locator('circle').count()).toBe(2 + 1)
    const rows = teacher.page.getByRole('table').first().getByRole('row')
    expect(await rows.count()).toBe(3)
    expect(await rows.nth(2).textContent()).toContain('being sexually exploited')
    expect(text).not.toContain('2 Identifying details')
    // What looks for faults is a script itself.
    if (scripts) expect(await axeFindings(teacher.page)).toEqual([])

    await teacher.follow(/^Everything/)
    expect(await teacher.text()).toContain('2 Identifying details')
    expect(await teacher.heading()).toBe(`Versions of ${reference}`)

    await teacher.page.setViewportSize({ width: 320, height: 640 })
    const boxes = await Promise.all(
      [0, 1].map((index) => teacher.page.locator('.hub-sides__side').nth(index).boundingBox()),
    )
    expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0) - 1)
  })
})

test('Reviews end with a reason, and that is undone', async () => {
  const first = await send(journeys.as('lkm-teacher'), journeys.as('lkm-head'))
  const lead = await journeys.visitAs('lkm-lead', { scripts: false })
  await lead.follow('Reviews')
  await lead.follow('My agency’s')
  await lead.follow(first)
  await lead.follow('No review is needed any more')
  await lead.choose('The child has turned 18')
  await lead.press('No review is needed')
  expect(await lead.text()).toContain('the child has turned 18')
  await lead.open('/reviews/agency')
  expect(await lead.text()).not.toContain(first)
  await lead.open(`/reviews/${first}`)
  await lead.press('Undo: a review is needed')
  expect(await lead.text()).toContain('The review is due again')
})
