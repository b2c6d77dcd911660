'use server'

import { fail, ok } from '#shared/result.ts'
import { signedOutProblem } from '../../../api/problems.ts'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
import { park } from '../../../known-records/parked.ts'
import { itemAddress } from '../addresses.ts'
import { chosenDetails, typedKept } from './typed-release.ts'

const page = (part: string) => (form: TypedForm) => itemAddress(form.text('item'), part)
const done = (words: string) => (_: unknown, form: TypedForm) =>
  `${itemAddress(form.text('item'))}?done=${words}`
const which = (form: TypedForm) => ({ item: form.text('item'), version: form.text('version') })

export const grade = formAction({
  page: page('grade'),
  send: (hub, form) =>
    hub.gradeIntelligence({
      ...which(form),
      source: form.given('source'),
      information: form.given('information'),
      handling: form.given('handling'),
      conditions: form.given('conditions'),
      until: form.date('until'),
      hidden: form.given('hidden'),
      suspectedFalse: form.given('suspectedFalse'),
      marking: form.given('marking'),
      priority: form.given('priority'),
      reason: form.given('reason'),
    }),
  then: done('graded'),
})

export const askForSource = formAction({
  page: page('source'),
  send: (hub, form) => hub.askForSource({ item: form.text('item'), reason: form.text('reason') }),
  then: ({ reading }, form) => itemAddress(form.text('item'), `source/${reading}`),
})

/** Looks for whom to keep an item from. What was typed is parked: no address holds a name. */
export const findToExclude = formAction({
  page: page('exclude'),
  send: async (hub, form) => {
    const found = await hub.findToExclude({ item: form.text('item'), find: form.text('find') })
    if (!found.ok) return found
    const parked = await park(page('exclude')(form), form.values)
    return parked ? ok({ to: parked.address }) : fail(signedOutProblem)
  },
  then: ({ to }) => to,
})

export const exclude = formAction({
  page: page('exclude'),
  send: (hub, form) => {
    const [who, id] = form.text('id').split(' ')
    return hub.excludeFromIntelligence({
      ...which(form),
      who: who || 'person',
      id: id ?? '',
      exclude: 'yes',
      why: form.text('why'),
    })
  },
  then: (_, form) => `/intelligence/excluded?item=${encodeURIComponent(form.text('item'))}`,
})

export const includeAgain = formAction({
  page: page('exclude'),
  send: (hub, form) =>
    hub.excludeFromIntelligence({
      ...which(form),
      who: form.text('who'),
      id: form.text('id'),
      exclude: 'no',
    }),
  then: done('included'),
})

export const split = formAction({
  page: page('split'),
  send: (hub, form) =>
    hub.splitIntelligence({
      ...which(form),
      kind: form.given('kind'),
      details: Object.fromEntries(
        Object.keys(form.values).flatMap((name) => {
          const [kind, id] = name.split('.')
          return id && kind === form.text('kind') && form.given(name) ? [[id, form.text(name)]] : []
        }),
      ),
      what: form.text('what'),
      when: form.given('when'),
      where: form.given('where'),
      often: form.given('often'),
    }),
  then: ({ item }) => `${itemAddress(item)}?done=split`,
})

/** Has a text looked through, or gives it to a second person. */
export const sanitise = formAction<{ readonly to: string }>({
  page: page('sanitise'),
  send: async (hub, form) => {
    const { item, version } = which(form)
    const found = await hub.readIntelligence({ item })
    if (!found.ok) return found
    const details = chosenDetails(found.value, form.all('release'))
    if (form.text('do') === 'check') {
      const parked = await park(page('sanitise')(form), form.values)
      return parked ? ok({ to: parked.address }) : fail(signedOutProblem)
    }
    const written = await hub.writeForRelease({
      item,
      version,
      text: form.text('text'),
      details,
      kept: typedKept(form),
    })
    return written.ok ? ok({ to: `${itemAddress(item)}?done=written` }) : written
  },
  then: ({ to }) => to,
})

const decidedWords: Readonly<Record<string, string>> = {
  release: 'released',
  'give-back': 'given-back',
  'take-back': 'taken-back',
}

export const decide = formAction({
  page: page('release'),
  send: (hub, form) =>
    hub.decideOnRelease({
      ...which(form),
      release: form.text('release'),
      decision: form.given('decision'),
      comment: form.given('comment'),
    }),
  then: (_, form) => done(decidedWords[form.text('decision')] ?? 'released')(_, form),
})

export const decideSharing = formAction({
  page: page('sharing'),
  send: (hub, form) =>
    hub.decideOnSharing({ ...which(form), share: form.given('share'), reason: form.text('reason') }),
  then: (_, form) => done(form.text('share') === 'yes' ? 'shared' : 'not-shared')(_, form),
})
