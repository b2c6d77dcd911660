import type { Section } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import type { Visitor } from '../visitor.ts'
import type { Look } from './entry.ts'

const as = 'lkm-lead'
const inside = '/assessments/[reference]'

async function answerDanger(visitor: Visitor): Promise<void> {
  await visitor.choose('No, not at this moment')
  await visitor.press('Save and continue')
}

/** Pages of those who assess and refer. */
export const assessmentPages: Readonly<Record<string, readonly Look[]>> = {
  '/home': [
    { as, at: '/home', shows: 'Hello, Idris Calloway' },
    { as: 'lkm-mash-one', at: '/home', shows: 'MASH queue' },
  ],
  '/account': [{ as, at: '/account', shows: 'Your line manager or safeguarding lead' }],
  '/assessments': [
    { as, at: '/assessments', shows: 'For you to do' },
    { as: 'lkm-education', at: '/assessments', shows: 'You have not begun any assessment' },
  ],
  '/assessments/agency': [{ as: 'lkm-head', at: '/assessments/agency', shows: 'Idris Calloway' }],
  '/assessments/new': [
    { as, at: '/assessments/new', shows: 'Is the child in danger now?', wrong: 'Save and continue' },
  ],
  '/assessments/new/child': [
    {
      as,
      at: '/assessments/new',
      onward: answerDanger,
      shows: 'The hub looks whether',
      wrong: 'Search and continue',
    },
  ],
  '/assessments/new/known': [
    {
      as,
      at: '/assessments/new',
      onward: async (visitor) => {
        await answerDanger(visitor)
        await visitor.fill('Name', 'Merrin Quillfeather')
        await visitor.press('Search and continue')
      },
      shows: 'Is LKM-',
    },
  ],
  [`${inside}/known`]: [
    { as, at: ({ ready }) => `/assessments/${ready}/known`, shows: 'Same name' },
    {
      as: 'lkm-nurse',
      at: '/assessments/new',
      onward: async (visitor) => {
        await answerDanger(visitor)
        await visitor.page.getByLabel('Nothing of this is known yet').check()
        await visitor.press('Search and continue')
        await visitor.follow('Other records of this child in your agency')
      },
      shows: 'No other record of your agency',
    },
  ],
  [inside]: [
    { as, at: ({ draft }) => `/assessments/${draft}`, shows: 'needed sections are complete' },
    { as, at: ({ awaiting }) => `/assessments/${awaiting}`, shows: 'Take it back to change it' },
    { as, at: ({ danger }) => `/assessments/${danger}`, shows: 'Yes, danger now' },
    {
      as,
      at: ({ returned }) => `/assessments/${returned}`,
      shows: 'The MASH asks you a question',
      wrong: 'Send your answer',
    },
    { as, at: ({ decided }) => `/assessments/${decided}`, shows: 'There is a decision' },
    { as, at: ({ openReview }) => `/assessments/${openReview}`, shows: 'Check it again' },
    { as, at: ({ reviewedTwice }) => `/assessments/${reviewedTwice}`, shows: 'Kept, not sent' },
    { as, at: ({ onAgenda }) => `/assessments/${onAgenda}`, shows: 'on the agenda of the MASE meeting' },
  ],
  [`${inside}/danger`]: [
    { as, at: ({ draft }) => `/assessments/${draft}/danger`, shows: 'Is the child in danger now?' },
    { as, at: ({ danger }) => `/assessments/${danger}/danger`, shows: 'Police log number' },
  ],
  [`${inside}/route`]: [
    {
      as,
      at: ({ draft }) => `/assessments/${draft}/route`,
      shows: 'Two facts decide',
      wrong: 'Save and see where it goes',
    },
    { as, at: ({ ready }) => `/assessments/${ready}/route`, shows: 'This goes to the MASH' },
  ],
  [`${inside}/check`]: [
    { as, at: ({ ready }) => `/assessments/${ready}/check`, shows: 'Nothing is missing' },
    { as, at: ({ danger }) => `/assessments/${danger}/check`, shows: 'left to do' },
  ],
  [`${inside}/confirm`]: [
    { as, at: ({ danger }) => `/assessments/${danger}/confirm`, shows: 'Nothing of it is sent' },
  ],
  [`${inside}/discard`]: [
    {
      as,
      at: ({ draft }) => `/assessments/${draft}/discard`,
      shows: 'Why is it not needed?',
      wrong: 'Discard',
    },
  ],
  [`${inside}/print`]: [{ as, at: ({ sent }) => `/assessments/${sent}/print`, shows: 'OFFICIAL-SENSITIVE' }],
  [`${inside}/sent`]: [{ as, at: ({ sent }) => `/assessments/${sent}/sent`, shows: 'What happens next' }],
  [`${inside}/outcome`]: [
    { as, at: ({ decided }) => `/assessments/${decided}/outcome`, shows: 'There is a decision' },
    { as: 'lkm-head', at: ({ decided }) => `/assessments/${decided}/outcome`, shows: 'Strategy discussion' },
  ],
}

/** One page of a form with everything that is missing from it. */
const formLook = (form: string, { id, title }: Section): Look => ({
  as,
  at: ({ danger }) => `/assessments/${danger}/forms/${form}/${id}?check=all`,
  shows: title,
})

const sectionsOf = (id: string, version: string) => findTool(id, version)?.sections ?? []

/** Each section of each form is a page of its own: with all that is missing, filled in, and as others see it. */
export const formPages: Readonly<Record<string, readonly Look[]>> = {
  [`${inside}/forms/[form]/[section]`]: [
    ...sectionsOf('nwg', '2017').map((section) => formLook('assessment', section)),
    ...sectionsOf('marf', '1').map((section) => formLook('marf', section)),
    ...sectionsOf('mase', '1').map((section) => formLook('mase', section)),
    {
      as,
      at: ({ ready }) => `/assessments/${ready}/forms/assessment/analysis`,
      shows: 'Remove',
    },
    {
      as: 'lkm-head',
      at: ({ awaiting }) => `/assessments/${awaiting}/forms/assessment/analysis`,
      shows: 'Only Idris Calloway, and those with whom they share it',
    },
  ],
}
