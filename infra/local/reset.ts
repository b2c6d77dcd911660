import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What the hub keeps in its data folder. Nothing else in it is ever touched. */
const kept = /^((hub|local)\.db(-wal|-shm|-journal)?|dynamodb-local|(database|web|functions)\.log)$/

/** Deletes everything that earlier runs left in the data folder. */
export const resetData = (folder: string): void => {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((one) => kept.test(one)))
    rmSync(join(folder, name), { recursive: true })
}
