import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const as = 'lkm-intelligence'
const second = 'lkm-intelligence-two'
const of =
  (which: keyof Stages['desk'], part = '') =>
  ({ desk }: Stages) =>
    `/intelligence/${desk[which]}${part}`

/** Pages on which intelligence officers work on items. */
export const intelligenceDeskPages: Readonly<Record<string, readonly Look[]>> = {
  '/intelligence': [
    { as, at: '/intelligence', shows: 'To be graded (' },
    { as, at: '/intelligence?state=drafted', shows: 'Text by' },
    { as, at: '/intelligence?state=not-shared&kind=trend', shows: 'There is nothing of this kind' },
  ],
  '/intelligence/find': [
    { as, at: '/intelligence/find', shows: 'As the list shows it', wrong: 'Find' },
    {
      as,
      at: '/intelligence/find',
      onward: async (visitor) => {
        await visitor.fill('Reference or name', 'ZZ18')
        await visitor.press('Find')
      },
      shows: /Found: \d+/,
    },
  ],
  '/intelligence/excluded': [
    {
      as,
      at: ({ desk }) => `/intelligence/excluded?item=${desk.worked}`,
      shows: 'Go back to the item',
    },
    { as: 'lkm-nurse', at: '/intelligence/excluded', shows: 'Page not found' },
  ],
  '/intelligence/[item]': [
    { as, at: of('received'), shows: 'the child is in danger now' },
    { as, at: of('drafted'), shows: 'Kept, because' },
    { as, at: of('released'), shows: 'Say who is to be told' },
    { as, at: of('notShared'), shows: 'Decided not to share' },
    { as, at: of('worked'), shows: 'do not tell them that it exists' },
    { as, at: of('part'), shows: 'Split from' },
  ],
  '/intelligence/[item]/grade': [
    { as, at: of('received', '/grade'), shows: 'Can the source be relied on?', wrong: 'Save the grading' },
    { as, at: of('released', '/grade'), shows: 'Stricter handling closes what was released' },
  ],
  '/intelligence/[item]/source': [
    { as, at: of('worked', '/source'), shows: 'It is shown once', wrong: 'Show who gave it' },
  ],
  '/intelligence/[item]/source/[reading]': [
    {
      as,
      at: of('worked', '/source'),
      onward: async (visitor) => {
        await visitor.fill('Why do you need to know who gave it?', 'To ask her')
        await visitor.press('Show who gave it')
      },
      shows: 'Do not print or copy this',
    },
  ],
  '/intelligence/[item]/exclude': [
    { as, at: of('worked', '/exclude'), shows: 'Let them find it again', wrong: 'Look' },
    {
      as,
      at: of('graded', '/exclude'),
      onward: async (visitor) => {
        await visitor.fill('Look for a person or an agency', 'Hollin')
        await visitor.press('Look')
      },
      shows: 'From whom is it kept?',
      wrong: 'Keep it from them',
    },
  ],
  '/intelligence/[item]/split': [
    { as, at: of('graded', '/split'), shows: 'one event', wrong: 'Make it an item of its own' },
  ],
  '/intelligence/[item]/sanitise': [
    { as, at: of('graded', '/sanitise'), shows: 'In your own words', wrong: 'Give it to a second person' },
    {
      as,
      at: of('graded', '/sanitise'),
      onward: async (visitor) => {
        await visitor.fill('Text for release', 'I saw it at 3.15pm')
        await visitor.press('Look it through first')
      },
      shows: 'What to look at again',
    },
  ],
  '/intelligence/[item]/release': [
    { as, at: of('drafted', '/release'), shows: 'You wrote this text' },
    { as: second, at: of('drafted', '/release'), shows: 'Kept, because', wrong: 'Save the decision' },
    { as, at: of('graded', '/release'), shows: 'No text of it waits' },
  ],
  '/intelligence/[item]/sharing': [
    { as, at: of('graded', '/sharing'), shows: 'a decision as well', wrong: 'Decide not to share it' },
    { as, at: of('notShared', '/sharing'), shows: 'It goes back to where it was' },
  ],
}
