import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['web', 'shared', 'package-lock.json']
const passedOver = new Set(['node_modules', '.next', 'next-env.d.ts'])
const built = join('web', 'public', 'assets')

const filesUnder = (root: string, path: string): string[] => {
  if (path === built) return []
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  return entries
    .filter(({ name }) => !passedOver.has(name))
    .flatMap((entry) => {
      const inner = join(path, entry.name)
      return entry.isDirectory() ? filesUnder(root, inner) : [inner]
    })
}

/** A mark of everything that the web is built from: it changes when any of it does. */
export const hashSources = (root: string): string => {
  const hash = createHash('sha256')
  const files = sources.flatMap((source) => (source.includes('.') ? [source] : filesUnder(root, source)))
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
