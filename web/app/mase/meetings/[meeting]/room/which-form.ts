import { emptyState, type FormState, type Initial, valueIn } from '../../../../../forms/form-state.ts'

/** The forms of the room's one screen. Each says which it is, so that what could not be saved comes back in its own. */
export type RoomForm = 'start' | 'minutes' | 'decision' | 'again' | 'carry' | 'action' | 'turn'

/** The field by which a form says which it is. */
export const WHICH = 'which'

/** What one of the forms shows: what was typed into it before and could not be saved, else what is stored. */
export const formFor = (form: FormState, which: RoomForm, initial: Initial = {}): FormState =>
  valueIn(form, WHICH) === which ? form : emptyState(initial)
