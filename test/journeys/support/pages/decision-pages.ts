import type { Visitor } from '../visitor.ts'
import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const worker = 'lkm-mash-one'
const manager = 'lkm-mash-manager'
const mash = '/mash/[reference]'

const chooseEnquiry = async (visitor: Visitor) => {
  await visitor.choose('Child protection enquiry (section 47)', 'What is the main outcome?')
  await visitor.page
    .getByRole('group', { name: 'What else applies?' })
    .getByLabel('National Referral Mechanism')
    .check()
}
const chooseDiscussion = async (visitor: Visitor) => {
  await visitor.choose('Strategy discussion', 'What is the main outcome?')
  await visitor.choose('It is arranged', 'Has the strategy discussion been held?')
  await visitor.page.getByRole('checkbox', { name: 'Police exploitation single point' }).check()
}

/** Pages of decisions, in the states that look different. The page of a referral has others elsewhere. */
export const decisionPages: Readonly<Record<string, readonly Look[]>> = {
  [`${mash}/decide`]: [
    { as: worker, at: ({ inTriage }) => `/mash/${inTriage}/decide`, shows: 'Rate it first' },
    {
      as: worker,
      at: ({ rated }) => `/mash/${rated}/decide`,
      shows: 'once decided it stays as it is',
      wrong: 'Save the decision',
    },
    {
      as: worker,
      at: ({ rated }) => `/mash/${rated}/decide`,
      onward: chooseEnquiry,
      shows: 'Which first responder organisation refers?',
      wrong: 'Save the decision',
    },
    {
      as: worker,
      at: ({ rated }) => `/mash/${rated}/decide`,
      onward: chooseDiscussion,
      shows: 'Who takes part?',
      wrong: 'Save the decision',
    },
  ],
  [`${mash}/agree`]: [
    {
      as: manager,
      at: ({ proposed }) => `/mash/${proposed}/agree`,
      shows: 'You are the second pair of eyes',
      wrong: 'Do not agree',
    },
    { as: manager, at: ({ protectedNow }) => `/mash/${protectedNow}/agree`, shows: 'This could not wait' },
    { as: worker, at: ({ proposed }) => `/mash/${proposed}/agree`, shows: 'Only a MASH manager can agree' },
    {
      as: manager,
      at: ({ decided }) => `/mash/${decided}/agree`,
      shows: 'No decision on this referral waits for agreement now',
    },
  ],
  [`${mash}/reopen`]: [
    {
      as: worker,
      at: ({ decided }) => `/mash/${decided}/reopen`,
      shows: 'its clock starts afresh',
      wrong: 'Open again',
    },
    {
      as: worker,
      at: ({ rated }) => `/mash/${rated}/reopen`,
      shows: 'Only what is decided can be opened again',
    },
  ],
  [`${mash}/reconsider`]: [
    {
      as: manager,
      at: ({ pressed }) => `/mash/${pressed}/reconsider`,
      shows: 'She was missing again on Sunday',
      wrong: 'Send the answer',
    },
    {
      as: worker,
      at: ({ pressed }) => `/mash/${pressed}/reconsider`,
      shows: 'A MASH manager who had no part in the decision answers them',
    },
  ],
}

/** The page of a referral where something was decided, by what is decided. */
export const decidedLooks: readonly Look[] = (
  [
    [worker, 'proposed', 'Take the decision back'],
    [manager, 'proposed', 'Agree or not'],
    [manager, 'protectedNow', 'This could not wait'],
    [worker, 'jointEnquiry', 'Child abuse investigation unit 7'],
    [manager, 'pressed', 'Answer the sender'],
  ] as const
).map(([as, stage, shows]) => ({ as, at: (stages: Stages) => `/mash/${stages[stage]}`, shows }))
