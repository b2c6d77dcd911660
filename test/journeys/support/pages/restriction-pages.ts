import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const manager = 'lkm-mash-manager'
const other = 'lkm-mash-two'
const restriction = '/restrictions/[reference]'
const at =
  (step = '') =>
  ({ restricted }: Stages) =>
    `/restrictions/${restricted}${step}`

/** Pages of a record that only named people may read, for those who are named and for the others. */
export const restrictionPages: Readonly<Record<string, readonly Look[]>> = {
  [restriction]: [
    { as: manager, at: at(), shows: 'Close it to Desmond Kirkbride' },
    { as: other, at: at(), shows: 'Whom to ask' },
    { as: 'lkm-lead', at: ({ draft }) => `/restrictions/${draft}`, shows: 'This record is not restricted' },
  ],
  [`${restriction}/restrict`]: [
    {
      as: 'lkm-lead',
      at: ({ draft }) => `/restrictions/${draft}/restrict`,
      shows: 'Philippa Dunmore',
      wrong: 'Restrict it',
    },
  ],
  [`${restriction}/readers`]: [
    { as: manager, at: at('/readers'), shows: 'Why are you changing it?', wrong: 'Save who may read it' },
  ],
  [`${restriction}/lift`]: [
    { as: manager, at: at('/lift'), shows: 'Whoever may read', wrong: 'Lift the restriction' },
  ],
  [`${restriction}/break-glass`]: [
    {
      as: other,
      at: at('/break-glass'),
      shows: 'do that first',
      wrong: 'Open it and tell the managers',
    },
    { as: manager, at: at('/break-glass'), shows: 'You can read this record' },
  ],
}
