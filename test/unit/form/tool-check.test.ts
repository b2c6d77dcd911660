import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFile } from '#infra/tool/check.ts'
import { shippedForms } from './shipped-forms.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tool-'))
})
afterAll(() => rm(folder, { recursive: true }))

const written = async (text: string): Promise<string> => {
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, text)
  return file
}

test('a good file is called good, with how much there is in it', async () => {
  const file = await written(shippedForms().find(({ file }) => file.startsWith('nwg'))?.text ?? '')
  expect(await checkFile(file)).toEqual({
    good: true,
    lines: [`${file} is good: 13 sections and 75 questions.`],
  })
})

test('each complaint has its line, column, place, and the remedy', async () => {
  const file = await written('{\n  "id": "x",\n  "titel": "Y"\n}')
  const { good, lines } = await checkFile(file)
  expect(good).toBe(false)
  expect(lines[0]).toBe(`${file} is not good. 6 things to put right:`)
  expect(lines).toContain('  3:3 titel')
  expect(lines[lines.indexOf('  3:3 titel') + 1]).toMatch(/'titel' means nothing here.*there is 'title'/)
  expect(lines).toContain('  1:1 sections')
})

test('what is no JSON is said with its place', async () => {
  const file = await written('{\n  "id": “x”\n}')
  expect((await checkFile(file)).lines.slice(0, 2)).toEqual([`${file} is not good JSON:`, '  2:9'])
})

test('a file that is not there, or is a folder, is said so', async () => {
  const none = join(folder, 'none.json')
  expect(await checkFile(none)).toEqual({
    good: false,
    lines: [`${none} cannot be read: there is no such file`],
  })
  expect((await checkFile(folder)).lines).toEqual([`${folder} cannot be read: it is a folder`])
})
