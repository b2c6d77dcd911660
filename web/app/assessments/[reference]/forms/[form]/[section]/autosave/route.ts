import type { NextRequest } from 'next/server'
import { hub } from '../../../../../../../api/client.ts'
import { saveByItself } from '../../../../../../../forms-as-data/autosave-route.ts'
import { typedAnswers } from '../../../../../../../forms-as-data/marks-as-choices.ts'
import { marksOf } from '../../../../../../../forms-as-data/pieces.ts'
import { own, sectionOf } from '../own-fields.ts'
import { saveTyped } from '../save-typed.ts'

interface Context {
  readonly params: Promise<{ readonly reference: string; readonly form: string; readonly section: string }>
}

/** Saves a page of a form while somebody types. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { reference, form: name, section } = await params
  return saveByItself(request, {
    button: 'Save and continue',
    conflict: (press) =>
      `This was changed elsewhere while you had it open, so it no longer saves by itself. ${press} to see both and choose. Nothing is lost.`,
    isHere: (form) =>
      form.text(own.reference) === reference &&
      form.text(own.form) === name &&
      form.text(own.section) === section,
    save: (form) => saveTyped(hub, form),
    openedWith: async (form) => {
      const page = await sectionOf(form)
      return page ? marksOf(page, typedAnswers(page, form.values).answers) : ''
    },
  })
}
