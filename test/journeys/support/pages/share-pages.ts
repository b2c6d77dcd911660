import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const worker = 'lkm-mash-one'
const nurse = 'lkm-nurse'
const mash = '/mash/[reference]/share'

const at =
  (page: string) =>
  ({ passedOn }: Stages) =>
    `/mash/${passedOn.reference}/share${page}`
const sent =
  (which: 'opened' | 'transferred') =>
  ({ passedOn }: Stages) =>
    `/mash/${passedOn.reference}/share/${passedOn[which]}`
const mine =
  (which: 'closed' | 'opened') =>
  ({ passedOn }: Stages) =>
    `/shares/${passedOn.reference}/${passedOn[which]}`

const chosen = '/check?kind=early-help&to=lkm-health-spoc&parts=child&parts=concern'

/** Pages of what is passed on: of those who do, and of those who get it. */
export const sharePages: Readonly<Record<string, readonly Look[]>> = {
  [mash]: [{ as: worker, at: at(''), shows: 'Who is to have it?' }],
  [`${mash}/choose`]: [
    {
      as: worker,
      at: at('/choose?kind=early-help'),
      shows: 'Only what you select',
      wrong: 'See what would be passed on',
    },
    { as: worker, at: at('/choose?kind=front-door'), shows: 'The front door of Vennshire' },
  ],
  [`${mash}/check`]: [
    { as: worker, at: at(chosen), shows: 'Merrin Quillfeather', wrong: 'Pass it on' },
    {
      as: worker,
      at: at('/check?kind=front-door&to=VNT&parts=child'),
      shows: 'The front door of Vennshire and Tarnwick',
    },
  ],
  [`${mash}/not`]: [{ as: worker, at: at('/not'), shows: 'With whom is it not shared?', wrong: 'Record it' }],
  [`${mash}/[share]`]: [
    { as: worker, at: sent('opened'), shows: 'Odalys Fenwick' },
    { as: worker, at: sent('transferred'), shows: 'Where does she sleep now?', wrong: 'Send the answer' },
  ],
  '/shares': [
    { as: nurse, at: '/shares', shows: 'Waiting for your answer' },
    { as: 'lkm-constable', at: '/shares', shows: 'You are up to date' },
  ],
  '/shares/[reference]/[share]': [
    { as: nurse, at: mine('closed'), shows: 'When you open it' },
    { as: nurse, at: mine('opened'), shows: 'Do you take this on?', wrong: 'Send your answer' },
  ],
  '/assessments/[reference]/reconsider': [
    {
      as: 'lkm-head',
      at: ({ decided }) => `/assessments/${decided}/reconsider`,
      shows: 'Who looks at it, step by step',
      wrong: 'Ask for it to be looked at again',
    },
    {
      as: 'lkm-lead',
      at: ({ decided }) => `/assessments/${decided}/reconsider`,
      shows: 'Open the decision first',
    },
  ],
}
