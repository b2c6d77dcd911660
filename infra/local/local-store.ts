import { DatabaseSync } from 'node:sqlite'

/**
 * What the local runtime itself must remember between runs: mail, sign-in sessions, signing keys, how far the
 * stream was read. Values are JSON, in named collections, in one SQLite file. A write is on disk when the call
 * returns, so that it outlives the process being killed.
 */
export interface LocalStore {
  get<T>(collection: string, id: string): T | undefined
  put(collection: string, id: string, value: unknown, expiresAt?: number): void
  remove(collection: string, id: string): void
  /** In the order in which the ids were first put. */
  list<T>(collection: string): readonly { readonly id: string; readonly value: T }[]
  close(): void
}

/** Opens the store in a file, or in memory when there is none. `expiresAt` is in milliseconds since 1970. */
export const openLocalStore = (file = ':memory:'): LocalStore => {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS kept (
      position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL,
      expires_at INTEGER, UNIQUE (collection, id))`)
  const live = '(expires_at IS NULL OR expires_at > ?)'
  database.prepare(`DELETE FROM kept WHERE NOT ${live}`).run(Date.now())
  const get = database.prepare(`SELECT value FROM kept WHERE collection = ? AND id = ? AND ${live}`)
  const list = database.prepare(
    `SELECT id, value FROM kept WHERE collection = ? AND ${live} ORDER BY position`,
  )
  const put = database.prepare(`INSERT INTO kept (collection, id, value, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (collection, id) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`)
  const remove = database.prepare('DELETE FROM kept WHERE collection = ? AND id = ?')
  return {
    get: <T>(collection: string, id: string) => {
      const row = get.get(collection, id, Date.now())
      return row === undefined ? undefined : (JSON.parse(String(row.value)) as T)
    },
    put: (collection, id, value, expiresAt) => {
      put.run(collection, id, JSON.stringify(value), expiresAt ?? null)
    },
    remove: (collection, id) => {
      remove.run(collection, id)
    },
    list: <T>(collection: string) =>
      list
        .all(collection, Date.now())
        .map((row) => ({ id: String(row.id), value: JSON.parse(String(row.value)) as T })),
    close: () => database.close(),
  }
}
