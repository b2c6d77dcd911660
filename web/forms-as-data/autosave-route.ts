import type { NextRequest } from 'next/server'
import type { Problem } from '#shared/api/problem.ts'
import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { Result } from '#shared/result.ts'
import { hubUrl } from '../environment.ts'
import { forgetForm } from '../forms/kept-form.ts'
import { personMark } from '../forms/person-mark.ts'
import { ownFields, type TypedForm, typedForm, valuesOf } from '../forms/typed-form.ts'
import { currentSession } from '../session/current-session.ts'
import type { Autosaved } from './autosaved.ts'

/** A form that saves by itself while somebody types. */
export interface SavesItself {
  /** What its button says that saves it by hand. */
  readonly button: string
  /** What whoever saves second is told; `press` names that button: "Press ‘Save’". */
  readonly conflict: (press: string) => string
  /** Whether the fields were made for this address. */
  readonly isHere: (form: TypedForm) => boolean
  readonly save: (form: TypedForm) => Promise<Result<{ readonly version: number }, Problem>>
  /** Marks of what the page has been opened with, once it is saved so. */
  readonly openedWith?: (form: TypedForm) => Promise<string>
}

/**
 * Saves a form while somebody types: the same fields, checks and version as when it is sent, and only from a page of the
 * hub that was made for whoever is signed in.
 */
export async function saveByItself(request: NextRequest, one: SavesItself): Promise<Response> {
  if (request.headers.get('origin') !== hubUrl().origin) return new Response(null, { status: 403 })
  const data = await request.formData().catch(() => undefined)
  if (!data) return new Response(null, { status: 400 })
  const form = typedForm(valuesOf(data))
  if (!one.isHere(form)) return new Response(null, { status: 400 })
  const session = await currentSession()
  const person = session && personMark(session)
  if (!person || data.get(ownFields.person) !== person) return answer(notSaved(one, 401))
  const saved = await one.save(form)
  if (!saved.ok) return answer(notSaved(one, saved.failure.status))
  // What was kept because it could not be saved is saved now, and must not be shown in its place later.
  const kept = data.get(ownFields.kept)
  if (typeof kept === 'string') await forgetForm(kept, person).catch(() => undefined)
  const opened = (await one.openedWith?.(form)) ?? ''
  const words = `Saved at ${formatTime(londonClock(Date.now()).time)}`
  return answer({ outcome: 'saved', version: saved.value.version, opened, words })
}

/** What the page is told when it is not saved: whether to try again, and what the person can do. */
function notSaved({ button, conflict }: SavesItself, status: number): Autosaved {
  const press = `Press ‘${button}’`
  const stopped = (words: string): Autosaved => ({ outcome: 'stopped', words })
  if (status === 401)
    return stopped(
      `You are signed out, so this page no longer saves by itself. ${press}: you can sign in again, and what you typed stays.`,
    )
  if (status === 409) return stopped(conflict(press))
  if (status >= 500 || status === 429)
    return { outcome: 'later', words: 'Not saved just now. It is tried again in a moment.' }
  return stopped(`This page cannot be saved as it is. ${press} to see why.`)
}

const answer = (body: Autosaved) => Response.json(body, { headers: { 'cache-control': 'no-store' } })
