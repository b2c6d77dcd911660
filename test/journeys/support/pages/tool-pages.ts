import type { Look } from './entry.ts'

const as = 'lkm-administrator'

/** Pages about the assessment tools: their administration, and how they are used. */
export const toolPages: Readonly<Record<string, readonly Look[]>> = {
  '/tools': [{ as, at: '/tools', shows: 'Offered first' }],
  '/tools/add': [{ as, at: '/tools/add', shows: 'Choose the file', wrong: 'Check and add it' }],
  '/tools/[tool]/[version]': [{ as, at: '/tools/nwg/2017', shows: 'Its pages, as practitioners see them' }],
  '/tools/[tool]/[version]/[section]': [
    { as, at: '/tools/nwg/2017/identifying-details', shows: 'What you type here is not kept' },
  ],
  '/evaluation': [
    { as, at: '/evaluation', shows: 'too few to say anything' },
    { as, at: '/evaluation?quarter=2099-Q1', shows: 'Select a quarter that is over' },
  ],
}
