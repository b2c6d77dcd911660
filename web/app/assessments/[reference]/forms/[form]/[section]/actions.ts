'use server'
import { formAction } from '../../../../../../forms/form-action.ts'
import { addresses } from '../../../../addresses.ts'
import { nextAddress } from './next-address.ts'
import { own, pageOf } from './own-fields.ts'
import { saveChosen } from './save-chosen.ts'
import { saveTyped } from './save-typed.ts'

/** Saves a page of a form as it was typed, whatever is still wrong or missing. */
export const save = formAction({
  page: pageOf,
  send: saveTyped,
  then: (_, form) => nextAddress(form),
})

/** Saves of two versions of the page what was chosen, and shows what came of it. */
export const keepChosen = formAction({
  page: pageOf,
  send: saveChosen,
  then: (_, form) => `${pageOf(form)}?done=chosen#top`,
})

/** Takes it back from sign-off to change it, and comes back to the page with what was typed on it. */
export const takeBackToChange = formAction({
  page: pageOf,
  send: (hub, form) => hub.takeBack({ reference: form.text(own.reference), version: form.text(own.version) }),
  then: (_, form) => form.given(own.again) ?? addresses.of(form.text(own.reference)),
})
