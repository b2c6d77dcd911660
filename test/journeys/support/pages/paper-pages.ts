import type { Look } from './entry.ts'

const mase = 'lkm-mase'
const police = 'lkm-constable'
const school = 'lkm-head'
const desk = '/mase/meetings/[meeting]/papers'
const mine = '/meetings/[meeting]/papers'

/** Papers of a meeting: as they are sent and followed, and as members read them. */
export const paperPages: Readonly<Record<string, readonly Look[]>> = {
  [desk]: [
    {
      as: mase,
      at: ({ meeting }) => `/mase/meetings/${meeting}/papers`,
      shows: /Send the papers to \d+ posts/,
    },
    { as: mase, at: ({ paperMeeting }) => `/mase/meetings/${paperMeeting}/papers`, shows: 'Gwenda Marlow' },
    {
      as: mase,
      at: ({ withdrawnMeeting }) => `/mase/meetings/${withdrawnMeeting}/papers`,
      shows: 'An item was wrong.',
    },
  ],
  [`${desk}/[contact]`]: [
    {
      as: mase,
      at: ({ paperMeeting }) => `/mase/meetings/${paperMeeting}/papers/lkm-police-spoc`,
      shows: 'Download this copy as a Word document',
    },
  ],
  [`${desk}/withdraw`]: [
    {
      as: mase,
      at: ({ paperMeeting }) => `/mase/meetings/${paperMeeting}/papers/withdraw`,
      shows: 'Posts that have opened them: 1.',
      wrong: 'Withdraw the papers',
    },
  ],
  [mine]: [
    { as: police, at: ({ paperMeeting }) => `/meetings/${paperMeeting}/papers`, shows: 'The retail park' },
    { as: school, at: ({ paperMeeting }) => `/meetings/${paperMeeting}/papers`, shows: 'Open the papers' },
    {
      as: police,
      at: ({ withdrawnMeeting }) => `/meetings/${withdrawnMeeting}/papers`,
      shows: 'are withdrawn',
    },
    {
      as: police,
      at: ({ minutesMeeting }) => `/meetings/${minutesMeeting}/papers`,
      shows: 'Read the minutes',
    },
  ],
  [`${mine}/[contact]/minutes`]: [
    {
      as: police,
      at: ({ minutesMeeting }) => `/meetings/${minutesMeeting}/papers/lkm-police-spoc/minutes`,
      shows: 'Minutes and actions: MASE of',
    },
  ],
}
