import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const officer = 'lkm-intelligence'
const lead = 'lkm-lead'
const desk = '/intelligence/[item]/recipients'
const mine = '/information/[item]/[dissemination]'

const ofItem =
  (page = '') =>
  ({ toldOf }: Stages) =>
    `/intelligence/${toldOf.item}/recipients${page}`
const toMe =
  (which: 'unopened' | 'opened' | 'closed', page = '') =>
  ({ toldOf }: Stages) =>
    `/information/${toldOf[which]}${page}`

/** Pages on which it is decided who is told of intelligence, and those on which they read it. */
export const recipientPages: Readonly<Record<string, readonly Look[]>> = {
  [desk]: [
    { as: officer, at: ofItem(), shows: 'We watch the gate at the end of the day' },
    { as: officer, at: ofItem('?choose=none'), shows: 'There is a problem' },
    {
      as: officer,
      at: ({ toldOf }) => `/intelligence/${toldOf.unreleased}/recipients`,
      shows: 'Nothing of this item is released yet',
    },
  ],
  [`${desk}/give`]: [
    {
      as: officer,
      at: ofItem('/give?to=lkm-mash&to=lkm-health-spoc'),
      shows: 'What they will read',
      wrong: 'Give it to all of them',
    },
  ],
  [`${desk}/told`]: [{ as: officer, at: ofItem('/told'), shows: 'Who told them?', wrong: 'Record it' }],
  [`${desk}/not-told`]: [
    { as: officer, at: ofItem('/not-told'), shows: 'Not sharing is a decision', wrong: 'Record it' },
  ],
  '/information': [
    { as: lead, at: '/information', shows: 'From the intelligence desk' },
    { as: 'lkm-teacher', at: '/information', shows: 'You are up to date' },
  ],
  [mine]: [
    { as: lead, at: toMe('unopened'), shows: 'When you open it' },
    { as: lead, at: toMe('opened'), shows: 'What you must keep to', wrong: 'We acted on it' },
    { as: lead, at: toMe('closed'), shows: 'can no longer be read' },
  ],
  [`${mine}/not-for-us`]: [
    { as: lead, at: toMe('unopened', '/not-for-us'), shows: 'It closes for everybody of your post' },
    { as: lead, at: toMe('closed', '/not-for-us'), shows: 'can no longer be read' },
  ],
}
