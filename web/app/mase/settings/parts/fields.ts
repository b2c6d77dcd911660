import type { TypedMaseSettings } from '#shared/mase/read-mase-settings.ts'
import { deadlineList } from '#shared/mase/replan.ts'
import type { DeadlineName } from '#shared/mase/settings.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { peopleFromFields, peopleToFields } from '../../year/parts/people.ts'

const offsetOf = (name: DeadlineName): string => `offsets.${name}`

/** The settings as fields of one form, named as the API names them. */
export function settingsToFields(
  { chair, deputies, members, offsets, ...rest }: TypedMaseSettings,
  choices: readonly { readonly id: string }[],
): Record<string, string> {
  return {
    ...rest,
    ...Object.fromEntries(deadlineList.map((name) => [offsetOf(name), offsets[name]])),
    ...peopleToFields({ chair, deputies, members }, choices),
  }
}

/** The settings as somebody typed them into the form. */
export function settingsFromFields(form: TypedForm): TypedMaseSettings {
  const { text } = form
  return {
    kind: text('kind') as TypedMaseSettings['kind'],
    nth: (text('nth') || '2') as TypedMaseSettings['nth'],
    weekday: (text('weekday') || 'wednesday') as TypedMaseSettings['weekday'],
    dates: text('dates'),
    time: text('time'),
    minutes: text('minutes'),
    place: text('place'),
    link: text('link'),
    offsets: Object.fromEntries(
      deadlineList.map((name) => [name, text(offsetOf(name))]),
    ) as TypedMaseSettings['offsets'],
    replyChase: text('replyChase'),
    confidentiality: text('confidentiality'),
    categories: text('categories'),
    ...peopleFromFields(form),
  }
}
