import { withKept } from '../forms/kept-address.ts'
import { findKeptForm, forgetForm, keepForm } from '../forms/kept-form.ts'
import { personMark } from '../forms/person-mark.ts'
import { type TypedForm, typedForm, type Values } from '../forms/typed-form.ts'
import { currentSession } from '../session/current-session.ts'

/** The fields in which a page carries where the pages before it are parked. Random ids, and nothing else. */
export const parkedField = 'parked'

/**
 * Parks what was typed on the pages before an assessment is started, by the server and for this person alone.
 *
 * @param path the page that is to show it or go on from it
 * @returns the address at which that page finds it, and the id; undefined when nobody is signed in any more
 */
export async function park(
  path: string,
  values: Values,
): Promise<{ readonly id: string; readonly address: string } | undefined> {
  const session = await currentSession()
  if (!session) return undefined
  const id = await keepForm(personMark(session), { path, values, errors: [] }, Date.now())
  return { id, address: withKept(path, id) }
}

/** What was typed on the pages before; undefined when it is not there any more, or is somebody else's. */
export async function findParked(id: string): Promise<TypedForm | undefined> {
  const session = await currentSession()
  const kept = session && id !== '' ? await findKeptForm(id, personMark(session), Date.now()) : undefined
  return kept && typedForm(kept.values)
}

/** Forgets the pages before, once the assessment is started. What cannot be forgotten now goes by itself in a day. */
export async function forgetParked(ids: readonly string[]): Promise<void> {
  const session = await currentSession()
  if (!session) return
  await Promise.all(ids.map((id) => forgetForm(id, personMark(session)).catch(() => undefined)))
}
