import type { Look } from './entry.ts'

const mase = 'lkm-mase'
const one = '/mase/year/[meeting]'

/** The year of the MASE, how it meets, and what those who are asked see. */
export const yearPages: Readonly<Record<string, readonly Look[]>> = {
  '/mase/year': [
    { as: mase, at: '/mase/year', shows: 'Referrals close' },
    { as: 'vnt-mase', at: '/mase/year?view=past', shows: 'No meeting was held yet' },
  ],
  '/mase/year/add': [
    { as: mase, at: '/mase/year/add', shows: 'For what cannot wait', wrong: 'Add the meeting' },
  ],
  [one]: [
    { as: mase, at: ({ invitedMeeting }) => `/mase/year/${invitedMeeting}`, shows: 'Deputy team manager' },
    { as: mase, at: ({ cancelledMeeting }) => `/mase/year/${cancelledMeeting}`, shows: 'Hold it after all' },
  ],
  [`${one}/change`]: [
    {
      as: mase,
      at: ({ invitedMeeting }) => `/mase/year/${invitedMeeting}/change`,
      shows: 'Invitations have gone out',
      onward: async (visitor) => {
        await visitor.fill('When it begins', 'soon')
        await visitor.press('Save the meeting')
      },
    },
  ],
  [`${one}/deadlines`]: [
    {
      as: mase,
      at: ({ invitedMeeting }) => `/mase/year/${invitedMeeting}/deadlines`,
      shows: 'Leave the boxes',
    },
  ],
  [`${one}/cancel`]: [
    {
      as: mase,
      at: ({ invitedMeeting }) => `/mase/year/${invitedMeeting}/cancel`,
      shows: 'What happens then',
      wrong: 'Cancel the meeting',
    },
  ],
  [`${one}/attendance`]: [
    {
      as: mase,
      at: ({ invitedMeeting }) => `/mase/year/${invitedMeeting}/attendance`,
      shows: 'Record it on the day',
      wrong: 'Save who was there',
    },
  ],
  [`${one}/reply/[contact]`]: [
    {
      as: mase,
      at: ({ invitedMeeting }) => `/mase/year/${invitedMeeting}/reply/lkm-housing`,
      shows: 'What did they say?',
      wrong: 'Save the reply',
    },
  ],
  '/mase/settings': [
    { as: mase, at: '/mase/settings', shows: 'What this comes to' },
    { as: 'lkm-administrator', at: '/mase/settings', shows: 'What this comes to' },
  ],
  '/mase/settings/change': [
    {
      as: mase,
      at: '/mase/settings/change',
      shows: 'What this would come to',
      wrong: 'Save how the MASE meets',
    },
  ],
  '/meetings': [
    { as: 'lkm-nurse', at: '/meetings', shows: 'Open one to say who comes' },
    { as: 'lkm-teacher', at: '/meetings', shows: 'No post that you read for' },
  ],
  '/meetings/[meeting]': [
    {
      as: 'lkm-inspector',
      at: ({ invitedMeeting }) => `/meetings/${invitedMeeting}`,
      shows: 'Does somebody come for you?',
      wrong: 'Send your reply',
    },
    {
      as: 'lkm-nurse',
      at: ({ cancelledMeeting }) => `/meetings/${cancelledMeeting}`,
      shows: 'The room is being rebuilt.',
    },
  ],
}
