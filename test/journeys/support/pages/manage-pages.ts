import type { Look } from './entry.ts'

const manager = 'lkm-mash-manager'

/** Pages of those who run the MASH. */
export const managePages: Readonly<Record<string, readonly Look[]>> = {
  '/mash/manage': [
    { as: manager, at: '/mash/manage', shows: 'Look back at quality' },
    { as: 'lkm-mash-one', at: '/mash/manage?month=1999', shows: 'Select a month' },
  ],
  '/mash/workload': [
    { as: manager, at: '/mash/workload', shows: 'What Auberon Hale had' },
    { as: 'lkm-mash-one', at: '/mash/workload', shows: 'What you have in hand' },
  ],
  '/mash/workload/[person]': [
    {
      as: manager,
      at: '/mash/workload',
      onward: (visitor) => visitor.follow('Hand over what Bryony Okafor has'),
      shows: 'What Bryony Okafor has in hand',
      wrong: 'Hand it over',
    },
  ],
  '/mash/workload/handed-over/[handOver]': [
    {
      as: manager,
      at: ({ handedOver }) => `/mash/workload/handed-over/${handedOver}`,
      shows: 'What became of each',
    },
  ],
  '/mash/dashboard': [
    { as: 'lkm-auditor', at: '/mash/dashboard?period=2025-01', shows: 'too few to say anything' },
    { as: manager, at: '/mash/dashboard?period=2099-01', shows: 'Select a period that has begun' },
    {
      as: manager,
      at: ({ measuredMonth }) => `/mash/dashboard?period=${measuredMonth}`,
      shows: 'were decided in time',
    },
  ],
  '/mash/[reference]/allocate': [
    {
      as: manager,
      at: ({ sent }) => `/mash/${sent}/allocate`,
      shows: 'Nobody has taken it yet',
      wrong: 'Give the referral',
    },
    { as: manager, at: ({ decided }) => `/mash/${decided}/allocate`, shows: 'It cannot be given to anybody' },
  ],
  '/mash/[reference]/quality': [
    {
      as: manager,
      at: ({ decided }) => `/mash/${decided}/quality`,
      shows: 'Was the referral sent in good time?',
      wrong: 'Save what you found',
    },
    {
      as: 'lkm-mash-one',
      at: ({ decided }) => `/mash/${decided}/quality`,
      shows: 'You decided this referral',
    },
  ],
}
