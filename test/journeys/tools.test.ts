import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTool } from '#shared/tools/index.ts'
import { expectErrors, expectSound } from './support/expect-sound.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys
let administrator: Visitor

beforeAll(async () => {
  journeys = await startJourneys()
  administrator = await journeys.visitAs('lkm-administrator')
}, startTakes)

afterAll(() => journeys?.stop())

const own = { ...findTool('nwg', '2017'), id: 'larkmere-own', version: '1', title: 'The Larkmere tool' }

const choose = (content: unknown) =>
  administrator.page.getByLabel('Choose the file').setInputFiles({
    name: 'larkmere-own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  })

test('an administrator is told what is wrong with a file, and still has what was in it', async () => {
  await administrator.follow('Tools')
  await administrator.follow('Add a tool')
  await choose({ ...own, title: 7 })
  await administrator.press('Check and add it')
  await expectErrors(administrator)
  expect(await administrator.text()).toContain('Line 1, title: 7 is not a text in quotation marks')
  expect(await administrator.page.getByLabel('Or paste what is in it').inputValue()).toContain('larkmere-own')
})

test('they add it, look at its pages, and take it into use', async () => {
  await choose(own)
  await administrator.press('Check and add it')
  expect(await administrator.text()).toContain('Not in use')
  await expectSound(administrator)
  await administrator.follow(/^2 Identifying details/)
  expect(await administrator.text()).toContain('What you type here is not kept')
  await administrator.follow('The Larkmere tool')
  await administrator.choose('Yes, with the others')
  await administrator.press('Save')
  expect(await administrator.text()).toContain('This tool is in use now')
})

test('a practitioner starts with it, and goes on with it after it is retired', async () => {
  const teacher = await journeys.visitAs('lkm-teacher')
  await teacher.open('/assessments/new')
  await teacher.choose('No, not at this moment')
  await teacher.choose('The Larkmere tool')
  await teacher.press('Save and continue')
  await teacher.page.getByLabel('Nothing of this is known yet').check()
  await teacher.press('Search and continue')
  const left = teacher.path()
  await administrator.open('/tools/larkmere-own/1')
  await administrator.choose('No')
  await administrator.press('Save')
  expect(await administrator.text()).toContain('What was begun with it goes on with it')
  await teacher.open(left)
  expect(await teacher.text()).toBeTruthy()
  await teacher.leave()
})
