import { expect, test } from 'vitest'
import { placesOf } from '../../../web/app/directory/places-of.ts'
import { fieldOf, withPostsNamed } from '../../../web/app/intelligence/[item]/recipients/give/fields.ts'

test('what is wrong with the second recipient stands at that post, and what is wrong with all of it stays as it was', () => {
  const errors = [
    { field: 'recipients.1.purpose', message: 'Say what they need it for' },
    { field: 'recipients.7.purpose', message: 'Nobody is there' },
    { field: 'recipients', message: 'Select who is to have it' },
  ]
  const problem = { status: 422, title: 'Not valid', detail: '', type: 'about:blank', errors }
  const named = withPostsNamed(problem as never, ['lkm-mash', 'lkm-school'])
  expect(named.errors?.map(({ field }) => field)).toEqual([
    fieldOf('lkm-school', 'purpose'),
    'recipients.7.purpose',
    'recipients',
  ])
})

test('places are read from lines and between commas, each once', () => {
  expect(placesOf(' Hollin   Bank\nZZ99, ZZ98;Quay\n\nZZ99')).toEqual(['Hollin Bank', 'ZZ99', 'ZZ98', 'Quay'])
  expect(placesOf(' \n ')).toEqual([])
})
