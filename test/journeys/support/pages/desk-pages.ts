import { decidedLooks } from './decision-pages.ts'
import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const head = 'lkm-head'
const worker = 'lkm-mash-one'

const signOff = '/sign-off/[reference]'
const mash = '/mash/[reference]'
const inTriage =
  (step: string) =>
  ({ inTriage: reference }: Stages) =>
    `/mash/${reference}/${step}`

/** Pages of those who authorise, and of the MASH. */
export const deskPages: Readonly<Record<string, readonly Look[]>> = {
  '/sign-off': [
    { as: head, at: '/sign-off', shows: 'By Idris Calloway' },
    { as: 'lkm-sergeant', at: '/sign-off', shows: 'Nothing waits for you' },
  ],
  [signOff]: [{ as: head, at: ({ awaiting }) => `/sign-off/${awaiting}`, shows: 'Leave a comment' }],
  [`${signOff}/authorise`]: [
    { as: head, at: ({ awaiting }) => `/sign-off/${awaiting}/authorise`, shows: 'Your oversight' },
  ],
  [`${signOff}/comment`]: [
    {
      as: head,
      at: ({ awaiting }) => `/sign-off/${awaiting}/comment`,
      shows: 'Your comment',
      wrong: 'Save the comment',
    },
  ],
  [`${signOff}/return`]: [
    {
      as: head,
      at: ({ awaiting }) => `/sign-off/${awaiting}/return`,
      shows: 'What should change?',
      wrong: 'Return it',
    },
  ],
  '/mash': [
    { as: worker, at: '/mash', shows: 'Merrin Quillfeather', wrong: 'Find' },
    { as: worker, at: '/mash?view=decided', shows: 'has not opened' },
    { as: 'lkm-mash-two', at: '/mash?view=mine', shows: 'You hold no referral just now' },
    { as: 'lkm-mash-manager', at: '/mash?view=agreement', shows: 'Merrin Quillfeather' },
    { as: 'vnt-mash', at: '/mash?view=agreement', shows: 'No decision waits' },
  ],
  '/mash/children': [
    { as: worker, at: '/mash/children', shows: 'Enter what you know', wrong: 'Search' },
    {
      as: worker,
      at: '/mash/children',
      onward: async (visitor) => {
        await visitor.fill('Name', 'Quillfeather Merrin')
        await visitor.press('Search')
      },
      shows: /What was found\s+LKM-/,
    },
  ],
  [mash]: [
    { as: worker, at: ({ sent }) => `/mash/${sent}`, shows: 'Take this referral' },
    { as: worker, at: ({ rated }) => `/mash/${rated}`, shows: 'Change the rating' },
    { as: worker, at: ({ returned }) => `/mash/${returned}`, shows: 'Question to the sender' },
    { as: worker, at: ({ decided }) => `/mash/${decided}`, shows: 'The decision' },
    { as: 'lkm-mash-two', at: ({ rated }) => `/mash/${rated}`, shows: 'Bryony Okafor has this referral' },
    ...decidedLooks,
  ],
  [`${mash}/rate`]: [
    { as: worker, at: inTriage('rate'), shows: 'Nobody has rated it', wrong: 'Save the rating' },
  ],
  [`${mash}/acknowledge`]: [
    { as: worker, at: inTriage('acknowledge'), shows: 'What happens next?', wrong: 'Tell the sender' },
    { as: worker, at: ({ decided }) => `/mash/${decided}/acknowledge`, shows: 'They are told once' },
  ],
  [`${mash}/return`]: [
    { as: worker, at: inTriage('return'), shows: 'The clock stands still', wrong: 'Return the referral' },
  ],
  [`${mash}/pass`]: [
    { as: worker, at: inTriage('pass'), shows: 'Why should this go', wrong: 'Pass to the MASE' },
  ],
  [`${mash}/put-back`]: [
    { as: worker, at: inTriage('put-back'), shows: 'Somebody else can then take it', wrong: 'Put it back' },
  ],
}
