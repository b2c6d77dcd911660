import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { hashSources } from '#infra/local/web/hash-sources.ts'
import { temporaryFolder } from './temporary-folder.ts'

let root: string

beforeEach(() => {
  root = temporaryFolder()
  for (const folder of ['web/app', 'web/.next', 'web/public/assets', 'shared'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['web/app/page.tsx', 'shared/result.ts', 'package-lock.json']) write(file, 'before')
})

const write = (file: string, content: string) => writeFileSync(join(root, file), content)

test.each(['web/app/page.tsx', 'shared/result.ts', 'package-lock.json'])(
  'a change of %s asks for a build',
  (file) => {
    const before = hashSources(root)
    write(file, 'after')
    expect(hashSources(root)).not.toBe(before)
  },
)

test('a file that is new, or renamed, asks for a build', () => {
  const before = hashSources(root)
  write('web/app/other.tsx', '')
  expect(hashSources(root)).not.toBe(before)
})

test('what a build makes asks for none', () => {
  const before = hashSources(root)
  write('web/.next/BUILD_ID', 'x')
  write('web/public/assets/hub.css', 'x')
  expect(hashSources(root)).toBe(before)
})
