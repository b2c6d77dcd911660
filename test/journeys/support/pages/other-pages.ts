import type { Look } from './entry.ts'

const mase = 'lkm-mase'
const administrator = 'lkm-administrator'
const auditor = 'lkm-auditor'
const meeting = '/mase/meetings/[meeting]'

/** Pages of the MASE. */
export const masePages: Readonly<Record<string, readonly Look[]>> = {
  '/mase': [
    { as: mase, at: '/mase', shows: 'Directly to the MASE' },
    { as: mase, at: '/mase?kind=accepted', shows: 'Directly to the MASE' },
    { as: mase, at: '/mase?kind=raised&sort=agency', shows: /From intelligence/ },
    { as: 'vnt-mase', at: '/mase', shows: 'Nothing waits to be screened' },
  ],
  '/mase/[reference]': [
    { as: mase, at: ({ maseWaiting }) => `/mase/${maseWaiting}`, shows: 'Why the MASE' },
    { as: mase, at: ({ maseAccepted }) => `/mase/${maseAccepted}`, shows: 'Accepted by' },
    { as: mase, at: ({ onAgenda }) => `/mase/${onAgenda}`, shows: 'On the agenda of' },
  ],
  '/mase/[reference]/sent': [
    { as: mase, at: ({ maseWaiting }) => `/mase/${maseWaiting}/sent`, shows: 'Referral to the MASE' },
  ],
  '/mase/[reference]/history': [
    { as: mase, at: ({ maseWaiting }) => `/mase/${maseWaiting}/history`, shows: 'Idris Calloway' },
  ],
  '/mase/[reference]/hand-back': [
    {
      as: mase,
      at: ({ maseWaiting }) => `/mase/${maseWaiting}/hand-back`,
      shows: /sender/,
      wrong: 'Hand it back to its sender',
    },
  ],
  '/mase/[reference]/ask': [
    {
      as: mase,
      at: ({ maseWaiting }) => `/mase/${maseWaiting}/ask`,
      shows: 'What do you need to know?',
      wrong: 'Ask the sender',
    },
  ],
  '/mase/[reference]/ask-chair': [
    {
      as: mase,
      at: ({ maseWaiting }) => `/mase/${maseWaiting}/ask-chair`,
      shows: 'Detective chief inspector',
      wrong: 'Ask the chair',
    },
  ],
  '/mase/[reference]/override': [
    {
      as: 'lkm-inspector',
      at: ({ maseWaiting }) => `/mase/${maseWaiting}/override`,
      shows: 'Why you are asked',
      wrong: 'Take it for the MASE',
    },
  ],
  '/mase/[reference]/agenda': [
    {
      as: mase,
      at: ({ maseAccepted }) => `/mase/${maseAccepted}/agenda`,
      shows: /heading/i,
      wrong: 'Put it on the agenda',
    },
  ],
  '/mase/raised/[item]/[dissemination]': [
    {
      as: mase,
      at: ({ raised }) => `/mase/raised/${raised}`,
      shows: 'Leave it out of the MASE',
      wrong: 'Leave it out',
    },
  ],
  '/mase/meetings': [{ as: mase, at: '/mase/meetings', shows: 'Committee room 2' }],
  [meeting]: [{ as: mase, at: ({ meeting: date }) => `/mase/meetings/${date}`, shows: 'Change heading' }],
  [`${meeting}/add`]: [
    {
      as: mase,
      at: ({ meeting: date }) => `/mase/meetings/${date}/add`,
      shows: 'What is it about?',
      wrong: 'Add it to the agenda',
    },
  ],
  [`${meeting}/propose`]: [
    {
      as: mase,
      at: ({ meeting: date }) => `/mase/meetings/${date}/propose`,
      shows: 'Take all that fits',
      wrong: 'Take only what is ticked',
    },
  ],
  [`${meeting}/items/[item]/change`]: [
    {
      as: mase,
      at: ({ meeting: date, item }) => `/mase/meetings/${date}/items/${item}/change`,
      shows: 'Who presents it?',
    },
  ],
  [`${meeting}/items/[item]/carry-over`]: [
    {
      as: mase,
      at: ({ meeting: date, item }) => `/mase/meetings/${date}/items/${item}/carry-over`,
      shows: 'Why does it wait?',
      wrong: 'Move it to the next meeting',
    },
  ],
  [`${meeting}/print`]: [
    { as: mase, at: ({ meeting: date }) => `/mase/meetings/${date}/print`, shows: 'The taxi rank at night' },
  ],
  [`${meeting}/items/[item]/heading`]: [
    {
      as: mase,
      at: ({ meeting: date, item }) => `/mase/meetings/${date}/items/${item}/heading`,
      shows: 'It goes last',
      wrong: 'Change the heading',
    },
    {
      as: mase,
      at: ({ meeting: date }) => `/mase/meetings/${date}/items/gone/heading`,
      shows: 'Somebody took it off',
    },
  ],
  [`${meeting}/items/[item]/take-off`]: [
    {
      as: mase,
      at: ({ meeting: date, item }) => `/mase/meetings/${date}/items/${item}/take-off`,
      shows: 'Leave it on',
    },
  ],
}

/** Pages of those who are told, who look after people and the directory, and who look at the trail. */
export const otherPages: Readonly<Record<string, readonly Look[]>> = {
  '/people': [{ as: administrator, at: '/people', shows: 'Tamsin Ellery' }],
  '/people/[person]': [{ as: administrator, at: ({ person }) => `/people/${person}`, shows: 'Stop access' }],
  '/directory': [{ as: administrator, at: '/directory', shows: 'MASH front door' }],
  '/directory/add': [
    { as: administrator, at: '/directory/add', shows: 'Telephone number', wrong: 'Add the post' },
  ],
  '/directory/[contact]': [
    { as: administrator, at: '/directory/lkm-housing', shows: 'Is this post in use?' },
  ],
  '/clocks': [
    { as: administrator, at: '/clocks', shows: 'Start from this scheme' },
    { as: 'lkm-mash-manager', at: '/clocks', shows: 'What these clocks come to' },
  ],
  '/clocks/change': [
    {
      as: administrator,
      at: '/clocks/change',
      shows: 'What these clocks would mean',
      wrong: 'Save the clocks',
    },
    { as: administrator, at: '/clocks/change?scheme=red-runs-on', shows: 'Nothing is saved yet' },
  ],
  '/audit': [{ as: auditor, at: '/audit', shows: 'Audit' }],
  '/audit/people/[person]': [{ as: auditor, at: ({ person }) => `/audit/people/${person}`, shows: /LKM-/ }],
}
