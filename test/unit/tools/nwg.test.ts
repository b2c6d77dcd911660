import { expect, test } from 'vitest'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { tool } from './said.ts'

const nwg = () => tool('nwg', '2017')

test('the NWG tool neither scores nor prompts', () => {
  expect(nwg().prompts).toBeUndefined()
  expect(nwg().levels).toBeUndefined()
})

test('its 25 planning actions each take an owner and the date of completion', () => {
  const actions = questionsOf(nwg()).find(({ role }) => role === 'plan.actions')
  if (actions?.kind !== 'checklist') throw new Error('The actions are no list')
  expect(actions.rows).toHaveLength(25)
  expect(new Set(actions.rows.map(({ id }) => id)).size).toBe(25)
  expect(actions.columns.map(({ kind, label }) => [kind, label])).toEqual([
    ['tick', 'Should be taken'],
    ['text', 'Who leads'],
    ['date', 'Date completed'],
  ])
})

test('its opinions stand in the order of the instrument, none of them with a level', () => {
  const opinion = questionsOf(nwg()).find(({ role }) => role === 'opinion')
  if (opinion?.kind !== 'choice') throw new Error('The opinion is no choice')
  expect(opinion.options.map(({ value }) => value)).toEqual([
    'not-a-factor',
    'vulnerable',
    'groomed-or-targeted',
    'exploited',
  ])
})

test('what the hub added to it does not stand there as the instrument’s own', () => {
  const lists = nwg().sections.flatMap(({ guidance = [] }) =>
    guidance.flatMap((block) => (typeof block === 'object' && 'bullets' in block ? [block] : [])),
  )
  const [printed, ...others] = lists.filter(({ heading }) => !heading?.startsWith('Added by the hub'))
  expect(others).toEqual([])
  expect(printed?.heading).toBe('Locality and wider community')
  expect(lists).toHaveLength(3)
  const { source } = nwg()
  for (const added of ['hints', 'postcode', 'UPN', 'why views are absent', 'referral to the NRM'])
    expect(source.slice(source.indexOf('Added by the hub: '))).toContain(added)
})
