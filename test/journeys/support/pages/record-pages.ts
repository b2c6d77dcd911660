import type { Look } from './entry.ts'

const worker = 'lkm-mash-one'
const inside = '/mash/[reference]'

/** What stands beside a referral at the MASH: what happened before, and who has looked. */
export const recordPages: Readonly<Record<string, readonly Look[]>> = {
  [`${inside}/chronology`]: [
    { as: worker, at: ({ rated }) => `/mash/${rated}/chronology`, shows: 'the latest first' },
    { as: worker, at: ({ rated }) => `/mash/${rated}/chronology?order=oldest`, shows: 'the oldest first' },
  ],
  [`${inside}/who-looked`]: [
    { as: worker, at: ({ rated }) => `/mash/${rated}/who-looked`, shows: 'Each person and day' },
    { as: 'lkm-mash-manager', at: ({ sent }) => `/mash/${sent}/who-looked`, shows: 'Each person and day' },
  ],
}
