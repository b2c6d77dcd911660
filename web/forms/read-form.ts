import { headers } from 'next/headers'
import { currentSession } from '../session/current-session.ts'
import { emptyState, type FormState, type Initial } from './form-state.ts'
import { splitKept } from './kept-address.ts'
import { findKeptForm } from './kept-form.ts'
import { personMark } from './person-mark.ts'

/**
 * What this page's form shows: what the same person typed before and could not be saved, with what is wrong with it;
 * else what is stored.
 *
 * @param initial what is stored already, by field name
 */
export async function readForm(initial: Initial = {}): Promise<FormState> {
  const { path, id } = splitKept((await headers()).get('x-hub-path') ?? '/')
  const session = id ? await currentSession() : undefined
  if (!id || !session) return emptyState(initial)
  const kept = await findKeptForm(id, personMark(session), Date.now())
  if (!kept || kept.path !== path) return emptyState(initial)
  return {
    values: kept.values,
    errors: kept.errors,
    ...(kept.because ? { because: kept.because } : {}),
    kept: id,
  }
}
