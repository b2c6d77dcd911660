import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resetData } from '#infra/local/reset.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('a reset deletes what the hub keeps and nothing else that is in the folder', () => {
  const folder = temporaryFolder()
  for (const name of ['hub.db', 'hub.db-wal', 'local.db', 'web.log', 'lock', 'thesis.doc', 'my-hub.db'])
    writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'dynamodb-local'))
  mkdirSync(join(folder, 'photos'))
  resetData(folder)
  expect(readdirSync(folder).sort()).toEqual(['lock', 'my-hub.db', 'photos', 'thesis.doc'])
})

test('a reset of a folder that is not there does nothing', () => {
  expect(() => resetData(join(temporaryFolder(), 'gone'))).not.toThrow()
})
