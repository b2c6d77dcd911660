import type { NextRequest } from 'next/server'
import { hub } from '../../../../../api/client.ts'
import { saveByItself } from '../../../../../forms-as-data/autosave-route.ts'
import { saveDraft } from '../save-draft.ts'

interface Context {
  readonly params: Promise<{ readonly reference: string; readonly request: string }>
}

/** Saves an answer while somebody types it. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { reference, request: information } = await params
  return saveByItself(request, {
    button: 'Save and come back later',
    conflict: (press) =>
      `A colleague has changed this while you had it open, so it no longer saves by itself. ${press}: nothing of yours is lost.`,
    isHere: (form) => form.text('reference') === reference && form.text('information') === information,
    save: (form) => saveDraft(hub, form),
  })
}
