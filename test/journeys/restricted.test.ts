import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendToMash } from '#test/api/support/desks.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const name = 'Perpetua Zimblewick'

test('A manager restricts a record; a worker finds whom to ask, opens it in an emergency, and is closed out again', async () => {
  const reference = await sendToMash(journeys, { 'child.name': { value: name } })
  const manager = await journeys.visitAs('lkm-mash-manager', { scripts: false })
  await manager.open(`/mash/${reference}`)
  await manager.follow('Who may read this record')
  expect(await manager.text()).toContain('This record is not restricted')
  await manager.follow('Restrict it to named people')
  await manager.choose(/works with people who could read it/)
  await manager.press('Restrict it')
  expect(await manager.text()).toContain('What should those who are named know about that?')
  await manager.fill(/What should those who are named know/, 'Her mother works in the room')
  await manager.press('Restrict it')
  expect(await manager.text()).toContain('Only the people who are named can read this record now')

  const worker = await journeys.visitAs('lkm-mash-two', { scripts: false })
  await worker.open('/mash')
  expect(await worker.text()).toContain('Restricted record')
  expect(await worker.text()).not.toContain(name)
  await worker.open(`/mash/${reference}`)
  expect(await worker.heading()).toBe('This record is restricted')
  expect(await worker.text()).toMatch(/Ring a MASH manager on 01632 \d+/)
  await worker.follow('Open it in an emergency')
  await worker.fill(/Why can this not wait/, 'The child is missing from school')
  await worker.press('Open it and tell the managers')
  expect(await worker.heading()).toBe('Open a restricted record in an emergency')
  expect(await worker.page.getByLabel(/Why can this not wait/).inputValue()).toBe(
    'The child is missing from school',
  )
  await worker.fill(/What will you do/, 'Tell the police where she may be')
  await worker.press('Open it and tell the managers')
  expect(await worker.text()).toContain(name)

  await manager.open(`/restrictions/${reference}`)
  expect(await manager.text()).toContain('The child is missing from school')
  await manager.press('Close it to Caspian Nwosu')
  expect(await manager.text()).toContain('closed to them again')
  await worker.open(`/mash/${reference}`)
  expect(await worker.heading()).toBe('This record is restricted')
})
