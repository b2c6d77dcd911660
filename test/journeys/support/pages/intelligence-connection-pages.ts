import type { Look } from './entry.ts'

const officer = 'lkm-intelligence'

/** Pages on which what comes up in several items is compared and watched for. */
export const intelligenceConnectionPages: Readonly<Record<string, readonly Look[]>> = {
  '/intelligence/connections': [
    { as: officer, at: '/intelligence/connections', shows: 'nobody has looked at' },
    { as: 'vnt-intelligence', at: '/intelligence/connections?which=same', shows: 'Nobody has said' },
    { as: 'lkm-nurse', at: '/intelligence/connections', shows: 'Your role does not allow this' },
  ],
  '/intelligence/[item]/connections': [
    {
      as: officer,
      at: ({ connected }) => `/intelligence/${connected}/connections`,
      shows: 'In other items and referrals',
    },
    {
      as: officer,
      at: ({ unconnected }) => `/intelligence/${unconnected}/connections`,
      shows: 'could be found again',
    },
  ],
  '/intelligence/[item]/connections/[thing]/[other]': [
    {
      as: officer,
      at: ({ connected, comparedTo }) => `/intelligence/${connected}/connections/${comparedTo}`,
      shows: 'Do both name the same?',
      wrong: 'Save',
    },
  ],
  '/intelligence/watches': [
    { as: officer, at: '/intelligence/watches', shows: 'came up in' },
    { as: 'vnt-intelligence', at: '/intelligence/watches', shows: 'Nobody watches for anything' },
  ],
  '/intelligence/watches/new': [
    { as: officer, at: '/intelligence/watches/new', shows: 'Until when?', wrong: 'Watch for it' },
  ],
  '/intelligence/watches/[watch]': [
    {
      as: officer,
      at: ({ watch }) => `/intelligence/watches/${watch}`,
      shows: 'What names it now',
      wrong: 'Change the watch',
    },
  ],
  '/pointer-agreements': [
    { as: 'lkm-administrator', at: '/pointer-agreements', shows: 'There is no agreement' },
  ],
  '/pointer-agreements/[agreement]': [
    {
      as: 'lkm-administrator',
      at: '/pointer-agreements/VNT',
      shows: 'What does your partnership say?',
      wrong: 'Save',
    },
  ],
}
