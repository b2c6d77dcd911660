import type { SomeDetailFields } from './detail-field.ts'

/** What is asked about a referral that is dealt with elsewhere. */
export const elsewhereFields: SomeDetailFields = {
  'other-authority': [
    {
      id: 'authority',
      label: 'Which local authority?',
      kind: 'text',
      missing: 'Enter the local authority that takes over',
    },
    {
      id: 'takenBy',
      label: 'Who there has taken it over?',
      hint: 'Name, post and telephone number. Until somebody there has, it stays with you.',
      kind: 'text',
      missing: 'Enter who at the other local authority has taken it over',
    },
    {
      id: 'takenOn',
      label: 'On which date?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date on which it was taken over',
    },
  ],
  duplicate: [
    {
      id: 'other',
      label: 'Reference of the other referral',
      hint: 'For example, LKM-4821-7306-5',
      kind: 'reference',
      missing: 'Enter the reference of the other referral',
    },
  ],
}
