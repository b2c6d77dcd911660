import type { Look } from './entry.ts'

const as = 'lkm-nurse'
const share = '/share-information'

/** Pages on which information is given that is not a referral, and what came of it. */
export const givingPages: Readonly<Record<string, readonly Look[]>> = {
  [share]: [{ as, at: share, shows: 'Not given yet', wrong: 'Continue' }],
  [`${share}/[draft]`]: [
    { as, at: ({ giving }) => `${share}/${giving.begun}`, shows: 'This may show that it comes from you' },
    { as, at: ({ giving }) => `${share}/${giving.empty}`, shows: 'Add what you know' },
    { as, at: ({ giving }) => `${share}/${giving.given}`, shows: 'This was not a referral' },
  ],
  [`${share}/[draft]/refer`]: [
    { as, at: ({ giving }) => `${share}/${giving.empty}/refer`, shows: 'Share information as well' },
  ],
  [`${share}/[draft]/add`]: [
    { as, at: ({ giving }) => `${share}/${giving.begun}/add`, shows: 'One thing at a time' },
  ],
  [`${share}/[draft]/items/[piece]`]: [
    {
      as,
      at: ({ giving }) => `${share}/${giving.empty}/items/new?kind=person`,
      shows: 'Build, height, hair',
      wrong: 'Save and continue',
    },
    { as, at: ({ giving }) => `${share}/${giving.begun}/items/${giving.piece}`, shows: 'Registration' },
  ],
  [`${share}/[draft]/source`]: [
    {
      as,
      at: ({ giving }) => `${share}/${giving.empty}/source`,
      shows: 'You do not grade anything',
      wrong: 'Save and continue',
    },
  ],
  [`${share}/[draft]/people`]: [
    {
      as,
      at: ({ giving }) => `${share}/${giving.begun}/people`,
      shows: 'Name somebody else',
      wrong: 'Save and name another',
    },
  ],
  [`${share}/[draft]/discard`]: [
    { as, at: ({ giving }) => `${share}/${giving.empty}/discard`, shows: 'Nobody has seen it' },
  ],
  [`${share}/from/[reference]`]: [
    {
      as: 'lkm-lead',
      at: ({ ready }) => `${share}/from/${ready}`,
      shows: 'What you share now is not sent twice',
      wrong: 'Continue',
    },
    {
      as: 'lkm-lead',
      at: ({ sent }) => `${share}/from/${sent}`,
      shows: 'reached the intelligence desk already',
    },
  ],
  '/what-came-of-it': [
    { as, at: '/what-came-of-it', shows: 'A patrol goes there' },
    { as: 'lkm-nurse-manager', at: '/what-came-of-it?of=agency', shows: 'Given by your agency' },
    { as: 'lkm-voluntary', at: '/what-came-of-it', shows: 'There is nothing to tell yet' },
  ],
}
