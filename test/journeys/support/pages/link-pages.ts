import type { Look } from './entry.ts'

const mase = 'lkm-mase'
const officer = 'lkm-intelligence'

/** Pages of what the MASE learns from its casework. */
export const linkPages: Readonly<Record<string, readonly Look[]>> = {
  '/mase/links': [
    { as: mase, at: '/mase/links', shows: 'what is joined most first' },
    { as: officer, at: '/mase/links?kinds=vehicle&to=2020-01', shows: 'Nothing that is confirmed' },
    { as: mase, at: '/mase/links?from=long-ago', shows: 'Select a month' },
    { as: 'vnt-mase', at: '/mase/links', shows: 'Nothing that is confirmed' },
  ],
  '/mase/links/possible': [
    { as: mase, at: '/mase/links/possible', shows: 'Look at each' },
    { as: 'vnt-mase', at: '/mase/links/possible', shows: 'has been looked at' },
  ],
  '/mase/links/places': [{ as: officer, at: '/mase/links/places', shows: 'By day and time' }],
  '/mase/links/[thing]': [
    { as: mase, at: ({ thing }) => `/mase/links/${thing}`, shows: 'Who said so' },
    { as: officer, at: ({ thing }) => `/mase/links/${thing}`, shows: 'Where it is said' },
  ],
  '/mase/links/[thing]/[other]': [
    {
      as: mase,
      at: ({ openPair }) => `/mase/links/${openPair}`,
      shows: 'Do both records mention the same?',
      wrong: 'Save',
    },
    {
      as: officer,
      at: ({ confirmedPair }) => `/mase/links/${confirmedPair}`,
      shows: 'Take back what was said',
    },
  ],
  '/mase/figures': [
    { as: mase, at: '/mase/figures', shows: 'Attendance by agency' },
    { as: 'lkm-auditor', at: '/mase/figures?period=2025-Q1', shows: 'too few to say anything' },
    { as: 'lkm-mash-manager', at: '/mase/figures?period=2099-Q1', shows: 'Select a period that has begun' },
  ],
  '/mase/profile': [
    { as: mase, at: '/mase/profile', shows: 'The latest first', wrong: 'Draft it from the figures' },
    { as: 'vnt-mase', at: '/mase/profile', shows: 'There is no profile yet' },
  ],
  '/mase/profile/[profile]': [
    { as: officer, at: ({ profile }) => `/mase/profile/${profile}`, shows: 'Before it is finished' },
    { as: mase, at: ({ finishedProfile }) => `/mase/profile/${finishedProfile}`, shows: 'Finished by' },
  ],
  '/mase/profile/[profile]/[section]': [
    { as: mase, at: ({ profile }) => `/mase/profile/${profile}/victims`, shows: 'Name no child' },
  ],
}
