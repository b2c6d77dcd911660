/**
 * What a check of something typed gives: the value in its one stored form, or what to tell the person who typed it.
 * The message is a whole sentence without a full stop, as GOV.UK error messages are.
 */
export type Checked<T = string> = { ok: true; value: T } | { ok: false; message: string }

/** A value that passed. */
export function good<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** A value that did not pass, and why. */
export function bad(message: string): { ok: false; message: string } {
  return { ok: false, message }
}
