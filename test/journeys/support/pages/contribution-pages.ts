import type { Look } from './entry.ts'

const author = 'lkm-lead'
const asked = 'lkm-mase'
const inside = '/assessments/[reference]/contributions'
const part = '/contributions/[reference]/[contribution]'

/** Pages of those who write on an assessment together, and of other agencies that are asked to add to it. */
export const contributionPages: Readonly<Record<string, readonly Look[]>> = {
  '/assessments/shared': [
    { as: author, at: '/assessments/shared', shows: 'Nobody shares an assessment with you' },
  ],
  [inside]: [
    {
      as: author,
      at: ({ draft }) => `/assessments/${draft}/contributions`,
      shows: 'Nobody has been asked yet',
    },
    {
      as: author,
      at: ({ shared }) => `/assessments/${shared}/contributions`,
      shows: 'Answered: read it and take it in',
    },
  ],
  [`${inside}/share`]: [
    {
      as: author,
      at: ({ draft }) => `/assessments/${draft}/contributions/share`,
      shows: 'Maud Penhallow',
      wrong: 'Share it',
    },
  ],
  [`${inside}/ask`]: [
    {
      as: author,
      at: ({ draft }) => `/assessments/${draft}/contributions/ask`,
      shows: 'Whom do you ask?',
      wrong: 'Ask them',
    },
  ],
  [`${inside}/[contribution]`]: [
    {
      as: author,
      at: ({ shared, askedOf }) => `/assessments/${shared}/contributions/${askedOf}`,
      shows: 'Not answered yet',
    },
    {
      as: author,
      at: ({ shared, given }) => `/assessments/${shared}/contributions/${given}`,
      shows: 'Larkmere Surgery',
    },
  ],
  '/contributions': [
    { as: asked, at: '/contributions', shows: 'Not answered yet' },
    { as: 'lkm-nurse', at: '/contributions', shows: 'You are not asked to add anything' },
  ],
  [part]: [
    { as: asked, at: ({ shared, askedOf }) => `/contributions/${shared}/${askedOf}`, shows: 'Hand it over' },
    {
      as: asked,
      at: ({ shared, given }) => `/contributions/${shared}/${given}`,
      shows: 'You have handed this over',
    },
  ],
  [`${part}/decline`]: [
    {
      as: asked,
      at: ({ shared, askedOf }) => `/contributions/${shared}/${askedOf}/decline`,
      shows: 'Why not?',
      wrong: /^Tell /,
    },
  ],
  [`${part}/[section]`]: [
    {
      as: asked,
      at: ({ shared, askedOf }) => `/contributions/${shared}/${askedOf}/identifying-details`,
      shows: 'leave the rest empty',
    },
  ],
}
