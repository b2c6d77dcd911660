import { DatabaseSync } from 'node:sqlite'

/**
 * Gives dynoxide's record of its streams the indexes that its questions need. It has none of its own, so it goes
 * through everything that was ever written for each thing that is written: after some thousand changes that takes
 * it longer than all else.
 *
 * @param file its database, which it has opened
 */
export const indexStream = (file: string): void => {
  const database = new DatabaseSync(file)
  try {
    database.exec(`PRAGMA busy_timeout = 5000;
      CREATE INDEX IF NOT EXISTS stream_last
        ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS stream_next
        ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS stream_ends
        ON _stream_records (table_name, shard_id, sequence_number)`)
  } finally {
    database.close()
  }
}
