import { globSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { root, rootPath } from '#infra/root.ts'

/** What code does to the tables, as DynamoDB's permissions name it, without doubles. */
export interface UsedActions {
  readonly hub: ReadonlySet<string>
  readonly audit: ReadonlySet<string>
}

/** The permission that DynamoDB asks for each kind of write in a transaction. */
const permissionOf: Readonly<Record<string, string>> = {
  put: 'PutItem',
  remove: 'DeleteItem',
  add: 'UpdateItem',
  check: 'ConditionCheckItem',
}

/** The calls to AWS that this reading knows. A new one must be added here, and its permission be thought of. */
const known = /^(BatchGetItem|GetItem|PutItem|Query|SendEmail|SendRawEmail|TransactWriteItems)$/

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, found]) => found as string)

/**
 * Reads from a function's bundle, from which the bundler took away what nothing there uses, what it does to the
 * tables. Throws on a call that it does not know.
 */
export async function usedActions(name: string): Promise<UsedActions> {
  const { outputFiles } = await build({
    entryPoints: [rootPath(`functions/${name}/handler.ts`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const text = outputFiles[0]?.text ?? ''
  const unknown = all(text, /new (\w+?)Command\d*\(/g).filter((call) => !known.test(call))
  if (unknown.length > 0) throw new Error(`${name} makes calls that are not known here: ${unknown.join()}`)
  const on = (table: string) =>
    all(text, new RegExp(`new (\\w+?)Command\\d*\\(\\{\\s*TableName: \\w+\\.tables\\.${table}\\b`, 'g'))
  const batched = /RequestItems: \{ \[\w+\.tables\.hub\]/.test(text) ? ['BatchGetItem'] : []
  const writes = all(text, /\{\s*(put|remove|add|check)(?::| \}|,)/g).map(
    (kind) => permissionOf[kind] as string,
  )
  const recorded = /\bauditPut\d*\(/.test(text) ? ['PutItem'] : []
  return {
    hub: new Set([...on('hub'), ...batched, ...writes]),
    audit: new Set([...on('audit'), ...recorded]),
  }
}

/** What the web's code does to its sessions. It has no other table. */
export function usedByWeb(): ReadonlySet<string> {
  const files = globSync('{session,forms,sign-in,app,api,security}/**/*.{ts,tsx}', { cwd: rootPath('web') })
  return new Set(
    files.flatMap((file) =>
      all(readFileSync(rootPath(`web/${file}`), 'utf8'), /new (\w+Item|Query|Scan|\w+Items)Command\(/g),
    ),
  )
}
