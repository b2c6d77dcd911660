import type { NextRequest } from 'next/server'
import { hub } from '../../../../../../../api/client.ts'
import { hubUrl } from '../../../../../../../environment.ts'
import { forgetForm } from '../../../../../../../forms/kept-form.ts'
import { personMark } from '../../../../../../../forms/person-mark.ts'
import { ownFields, typedForm, valuesOf } from '../../../../../../../forms/typed-form.ts'
import type { Autosaved } from '../../../../../../../forms-as-data/autosaved.ts'
import { typedAnswers } from '../../../../../../../forms-as-data/marks-as-choices.ts'
import { marksOf } from '../../../../../../../forms-as-data/pieces.ts'
import { currentSession } from '../../../../../../../session/current-session.ts'
import { own, sectionOf } from '../own-fields.ts'
import { saveTyped } from '../save-typed.ts'
import { notSavedAnswer, savedAnswer, signedOutAnswer } from './outcome.ts'

interface Context {
  readonly params: Promise<{ readonly reference: string; readonly form: string; readonly section: string }>
}

/**
 * Saves a page of a form while somebody types: the same fields, checks and version as when it is sent, and only from a
 * page of the hub that was made for whoever is signed in.
 */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  if (request.headers.get('origin') !== hubUrl().origin) return new Response(null, { status: 403 })
  const data = await request.formData().catch(() => undefined)
  if (!data) return new Response(null, { status: 400 })
  const form = typedForm(valuesOf(data))
  const { reference, form: name, section } = await params
  const here =
    form.text(own.reference) === reference &&
    form.text(own.form) === name &&
    form.text(own.section) === section
  if (!here) return new Response(null, { status: 400 })

  const session = await currentSession()
  const person = session && personMark(session)
  if (!person || data.get(ownFields.person) !== person) return answer(signedOutAnswer)
  const saved = await saveTyped(hub, form)
  if (!saved.ok) return answer(notSavedAnswer(saved.failure))
  // What was kept because it could not be saved is saved now, and must not be shown in its place later.
  const kept = data.get(ownFields.kept)
  if (typeof kept === 'string') await forgetForm(kept, person).catch(() => undefined)
  const page = await sectionOf(form)
  const opened = page ? marksOf(page, typedAnswers(page, form.values).answers) : ''
  return answer(savedAnswer(saved.value.version, opened, Date.now()))
}

const answer = (body: Autosaved) => Response.json(body, { headers: { 'cache-control': 'no-store' } })
