/** Where the local runtime tells what it does: one line at a time, for people. */
export type Say = (line: string) => void

/** A fault that the person who starts the hub can do something about; its message says what, in words. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** The message of anything that was thrown. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown)
