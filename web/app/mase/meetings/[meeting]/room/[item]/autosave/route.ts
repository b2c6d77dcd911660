import type { NextRequest } from 'next/server'
import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../../../../api/client.ts'
import { hubUrl } from '../../../../../../../environment.ts'
import { forgetForm } from '../../../../../../../forms/kept-form.ts'
import { personMark } from '../../../../../../../forms/person-mark.ts'
import { ownFields, typedForm, valuesOf } from '../../../../../../../forms/typed-form.ts'
import { type Autosaved, VERSION_FIELD } from '../../../../../../../forms-as-data/autosaved.ts'
import { currentSession } from '../../../../../../../session/current-session.ts'

const press = 'Press ‘Save the minutes’'
const signedOut: Autosaved = {
  outcome: 'stopped',
  words: `You are signed out, so this no longer saves by itself. ${press}: you can sign in again, and what you typed stays.`,
}

type Context = RouteContext<'/mase/meetings/[meeting]/room/[item]/autosave'>

/** Saves minutes while somebody types them, and only from a page of the hub that was made for whoever is signed in. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  if (request.headers.get('origin') !== hubUrl().origin) return new Response(null, { status: 403 })
  const data = await request.formData().catch(() => undefined)
  if (!data) return new Response(null, { status: 400 })
  const form = typedForm(valuesOf(data))
  const { meeting, item } = await params
  if (form.text('meeting') !== meeting || form.text('item') !== item)
    return new Response(null, { status: 400 })
  const session = await currentSession()
  const person = session && personMark(session)
  if (!person || data.get(ownFields.person) !== person) return answer(signedOut)
  const saved = await hub.saveItemMinutes({
    meeting,
    item,
    version: form.text(VERSION_FIELD),
    text: form.text('text'),
  })
  if (!saved.ok) return answer(notSaved(saved.failure.status))
  // What was kept because it could not be saved is saved now, and must not be shown in its place later.
  const kept = data.get(ownFields.kept)
  if (typeof kept === 'string') await forgetForm(kept, person).catch(() => undefined)
  const words = `Saved at ${formatTime(londonClock(Date.now()).time)}`
  return answer({ outcome: 'saved', version: saved.value.version, opened: '', words })
}

function notSaved(status: number): Autosaved {
  if (status === 401) return signedOut
  if (status >= 500 || status === 429)
    return { outcome: 'later', words: 'Not saved just now. It is tried again in a moment.' }
  return {
    outcome: 'stopped',
    words:
      status === 409
        ? `Somebody else has written minutes of this item, or the minutes are approved. ${press}: both texts are shown, and nothing of yours is lost.`
        : `This cannot be saved as it is. ${press} to see why.`,
  }
}

const answer = (body: Autosaved) => Response.json(body, { headers: { 'cache-control': 'no-store' } })
