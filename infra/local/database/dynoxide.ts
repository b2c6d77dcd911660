import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EngineProgram } from './engine.ts'
import { indexStream } from './index-stream.ts'

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

const memoryDisk = '/dev/shm'
/** In bytes; in a container the disk in memory is often too small for a hub's data. */
const roomNeeded = 1024 ** 3

const hasRoom = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(memoryDisk)
    return bavail * bsize > roomNeeded
  } catch {
    return false
  }
}

/**
 * Dynoxide: one native program over SQLite, there for some platforms only. Without a folder its data is in a file
 * that loses its name as soon as it is open, and not in its own memory: there nobody could lay the indexes that it
 * lacks. So nothing is left, however the hub ends.
 */
export const findDynoxide = (port: number, folder: string | undefined): EngineProgram | undefined => {
  const program = findBinary()
  if (program === undefined) return undefined
  const place = folder ?? mkdtempSync(join(hasRoom() ? memoryDisk : tmpdir(), 'referral-hub-'))
  const file = join(place, 'hub.db')
  return {
    name: 'dynoxide',
    program,
    args: ['serve', '--port', String(port), '--db-path', file],
    whenReady: () => {
      indexStream(file)
      if (folder === undefined) rmSync(place, { recursive: true })
    },
  }
}
