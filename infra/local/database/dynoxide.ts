import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { EngineProgram } from './engine.ts'

const require = createRequire(import.meta.url)

const findBinary = (): string | undefined => {
  const file = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'
  try {
    const binary = require.resolve(`@dynoxide/${process.platform}-${process.arch}/${file}`)
    accessSync(binary, constants.X_OK)
    return binary
  } catch {
    return undefined
  }
}

/** Dynoxide: one native program over SQLite, there for some platforms only. In memory when no folder is given. */
export const findDynoxide = (port: number, folder: string | undefined): EngineProgram | undefined => {
  const program = findBinary()
  if (program === undefined) return undefined
  const place = folder === undefined ? [] : ['--db-path', join(folder, 'hub.db')]
  return { name: 'dynoxide', program, args: ['serve', '--port', String(port), ...place] }
}
