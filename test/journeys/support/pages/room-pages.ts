import type { Look } from './entry.ts'

const mase = 'lkm-mase'
const police = 'lkm-constable'
const room = '/mase/meetings/[meeting]/room'

/** A meeting as it is held, its minutes, and the actions of the MASE. */
export const roomPages: Readonly<Record<string, readonly Look[]>> = {
  [room]: [
    {
      as: mase,
      at: ({ roomMeeting, roomOpen }) => `/mase/meetings/${roomMeeting}/room?item=${roomOpen}`,
      shows: 'What was decided?',
      wrong: 'Note the decision',
    },
    {
      as: mase,
      at: ({ roomMeeting, roomDecided }) => `/mase/meetings/${roomMeeting}/room?item=${roomDecided}`,
      shows: 'Remains with the MASE',
    },
    {
      as: mase,
      at: ({ roomMeeting }) => `/mase/meetings/${roomMeeting}/room?item=general`,
      shows: 'Welcome, apologies and other business',
    },
    { as: mase, at: ({ meeting }) => `/mase/meetings/${meeting}/room`, shows: 'Read out before you start' },
  ],
  [`${room}/end`]: [
    {
      as: mase,
      at: ({ roomMeeting }) => `/mase/meetings/${roomMeeting}/room/end`,
      shows: 'Why were they not reached?',
      wrong: 'End the meeting',
    },
  ],
  '/mase/meetings/[meeting]/minutes': [
    {
      as: mase,
      at: ({ heldMeeting }) => `/mase/meetings/${heldMeeting}/minutes`,
      shows: 'Draft',
      wrong: 'Record the approval',
    },
    {
      as: mase,
      at: ({ approvedMeeting }) => `/mase/meetings/${approvedMeeting}/minutes`,
      shows: 'In June, not in May.',
    },
    {
      as: police,
      at: ({ heldMeeting }) => `/mase/meetings/${heldMeeting}/minutes`,
      shows: 'Approve the minutes',
    },
  ],
  '/mase/actions': [
    { as: mase, at: '/mase/actions', shows: 'Child Abduction Warning Notice' },
    { as: mase, at: '/mase/actions?view=waiting', shows: 'Asks for another date' },
    { as: mase, at: '/mase/actions?view=overdue', shows: 'Everything is on time' },
    { as: mase, at: '/mase/actions?view=ended', shows: 'Ring the school' },
  ],
  '/mase/actions/[action]': [
    {
      as: mase,
      at: ({ askingAction }) => `/mase/actions/${askingAction}`,
      shows: 'Do you agree?',
      wrong: 'Answer',
    },
    {
      as: mase,
      at: ({ doneAction }) => `/mase/actions/${doneAction}`,
      shows: 'Open it again',
      wrong: 'Open it again',
    },
  ],
  '/actions': [
    { as: police, at: '/actions', shows: 'Open, due first' },
    { as: 'lkm-teacher', at: '/actions', shows: 'You are up to date' },
  ],
  '/actions/[action]': [
    {
      as: police,
      at: ({ openAction }) => `/actions/${openAction}`,
      shows: 'Say how far it is',
      wrong: 'Save',
    },
    { as: police, at: ({ doneAction }) => `/actions/${doneAction}`, shows: 'This action has ended' },
  ],
}
