import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { findDynoxide } from '#infra/local/database/dynoxide.ts'
import { startDatabase } from '#infra/local/database/start-database.ts'
import { claimPorts } from '#infra/local/ports.ts'
import { temporaryFolder } from './temporary-folder.ts'

const anyPorts = { web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }

/** What dynoxide asks for each change that it writes, and each time that somebody reads on in a stream. */
const questions = [
  'SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = ?',
  'SELECT MIN(sequence_number), MAX(sequence_number) FROM _stream_records WHERE table_name = ? AND shard_id = ?',
  `SELECT new_image FROM _stream_records WHERE table_name = ? AND shard_id = ?
    AND CAST(sequence_number AS INTEGER) > ? ORDER BY CAST(sequence_number AS INTEGER) ASC LIMIT ?`,
]

test('no change waits until all earlier ones were gone through', async () => {
  // Where Amazon's own engine runs there is nothing to lay.
  if (findDynoxide(0, '.') === undefined) return
  const folder = temporaryFolder()
  const { database: port } = await claimPorts(anyPorts, ['database'])
  const { stop } = await startDatabase(port, folder, 'dynoxide')
  try {
    const file = new DatabaseSync(join(folder, 'hub.db'))
    const plans = questions.map((question) => file.prepare(`EXPLAIN QUERY PLAN ${question}`).get()?.detail)
    file.close()
    expect(plans).toEqual(questions.map(() => expect.stringMatching(/^SEARCH .* USING (COVERING )?INDEX/)))
    expect(readdirSync(folder)).toContain('hub.db')
  } finally {
    await stop()
  }
})
