import type { Visitor } from '../visitor.ts'
import type { Look } from './entry.ts'

const worker = 'lkm-mash-one'
const box = 'Reference, name, NHS number, UPN or postcode'

const filterByRating = async (visitor: Visitor, rating: string) => {
  await visitor.open('/mash/filters')
  await visitor.choose(rating)
  await visitor.press('Show these')
}

/** Pages of the queue beside the queue itself. */
export const queuePages: Readonly<Record<string, readonly Look[]>> = {
  '/mash/search': [
    { as: worker, at: '/mash/search', shows: 'A reference leads straight to its referral', wrong: 'Find' },
    {
      as: worker,
      at: '/mash/search',
      onward: async (visitor) => {
        await visitor.fill(box, 'Quillfeather Merrin')
        await visitor.press('Find')
      },
      shows: /What was found\s+LKM-/,
    },
  ],
  '/mash/filters': [
    { as: worker, at: '/mash/filters', shows: 'You have saved none', wrong: 'Show these' },
    {
      as: worker,
      at: '/mash',
      onward: async (visitor) => {
        await filterByRating(visitor, 'Not rated')
        await visitor.follow('Change or save this filter')
      },
      shows: 'It shows rating: Not rated',
      wrong: 'Save the filter',
    },
  ],
  '/mash/filters/[filter]': [
    {
      as: 'lkm-mash-manager',
      at: '/mash',
      onward: async (visitor) => {
        await filterByRating(visitor, 'Amber')
        await visitor.follow('Change or save this filter')
        await visitor.fill('Name of the filter', 'Concern that is not immediate')
        await visitor.press('Save the filter')
        await visitor.follow(/^Rename or delete/)
      },
      shows: 'Delete the filter',
    },
  ],
  '/mash/wall': [{ as: worker, at: '/mash/wall', shows: 'By rating' }],
  '/mash/since': [
    { as: worker, at: '/mash/since', shows: 'Nobody has taken it' },
    {
      as: 'lkm-mash-two',
      at: '/mash/since',
      onward: (visitor) => visitor.press('I am leaving now'),
      shows: 'Nothing has changed',
    },
  ],
}
