import type { Referral } from '#shared/referral/referral.ts'

/** A referral that is with the MASH, with what a test says of it. */
export const referral = (own: Partial<Referral> = {}): Referral => ({
  reference: 'LKM-4821-7306-7',
  partnership: 'LKM',
  agency: { id: 'school', name: 'A school' },
  author: { id: 'ada', name: 'Ada', post: 'Teacher' },
  forms: {
    assessment: { id: 'nwg', version: '2017' },
    marf: { id: 'marf', version: '1' },
    mase: { id: 'mase', version: '1' },
  },
  state: 'new',
  version: 3,
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  updatedBy: { id: 'bryony', name: 'Bryony', post: 'Social worker' },
  sentAt: '2026-11-20T10:00:00.000Z',
  child: {},
  danger: { now: 'no' },
  signOff: { status: 'authorised' },
  desks: ['mash'],
  pauses: [],
  ...own,
})
