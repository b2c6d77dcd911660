import type { Referral } from '#shared/referral/referral.ts'

const author = { id: 'a1', name: 'Idris Calloway', post: 'Safeguarding lead' }
const form = { id: 'nwg', version: '2017' }

/** A referral that was sent, as far as a chronology looks at it. */
export const aReferral = (given: Partial<Referral> = {}): Referral => ({
  reference: 'LKM-0000-0001-1',
  partnership: 'LKM',
  agency: { id: 'school', name: 'Harbour School' },
  author,
  forms: { assessment: form, marf: form, mase: form },
  state: 'new',
  version: 3,
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-02-01T10:00:00.000Z',
  updatedBy: author,
  child: {},
  danger: { now: 'no' },
  signOff: { status: 'authorised' },
  desks: ['mash'],
  sentAt: '2026-02-01T10:00:00.000Z',
  pauses: [],
  ...given,
})
