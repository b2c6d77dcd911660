import type { HubClient } from '../../../../api/client.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { VERSION_FIELD } from '../../../../forms-as-data/autosaved.ts'
import { knownIn, singlesIn } from './fields.ts'

/**
 * Saves what is typed, whether or not it can be sent yet.
 *
 * @param another with room for one thing more
 */
export const saveDraft = (hub: HubClient, form: TypedForm, another = false) =>
  hub.saveInformationDraft({
    reference: form.text('reference'),
    information: form.text('information'),
    version: form.text(VERSION_FIELD),
    known: [...knownIn(form), ...(another ? [{}] : [])],
    ...singlesIn(form),
  })
