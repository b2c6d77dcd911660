import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const worker = 'lkm-mash-one'
const police = 'lkm-constable'
const school = 'lkm-head'
const mash = '/mash/[reference]/partners'
const one = '/partners/[reference]/[request]'

const inMash =
  (rest: (asked: Stages['asked']) => string) =>
  ({ asked }: Stages) =>
    `/mash/${asked.reference}/partners${rest(asked)}`
const atAgency =
  (rest: (asked: Stages['asked']) => string) =>
  ({ asked }: Stages) =>
    `/partners/${asked.reference}/${rest(asked)}`

/** Pages of the MASH that asks agencies, and of those who are asked. */
export const partnerPages: Readonly<Record<string, readonly Look[]>> = {
  [mash]: [
    { as: worker, at: inMash(() => ''), shows: 'Not answered, with a reason' },
    { as: worker, at: ({ sent }) => `/mash/${sent}/partners`, shows: 'No agency has been asked' },
  ],
  [`${mash}/ask`]: [
    { as: worker, at: inMash(() => '/ask'), shows: 'Which agencies do you ask?', wrong: 'Ask them' },
    { as: worker, at: ({ sent }) => `/mash/${sent}/partners/ask`, shows: 'take it first' },
  ],
  [`${mash}/[request]`]: [
    { as: worker, at: inMash(({ open }) => `/${open}`), shows: 'Ask them no longer' },
    { as: worker, at: inMash(({ answered }) => `/${answered}`), shows: 'May be passed on: to the MASH only' },
    { as: worker, at: inMash(({ refused }) => `/${refused}`), shows: 'It does not answer' },
  ],
  [`${mash}/[request]/withdraw`]: [
    {
      as: worker,
      at: inMash(({ open }) => `/${open}/withdraw`),
      shows: 'Why do you ask no longer?',
      wrong: 'Ask no longer',
    },
  ],
  [`${mash}/[request]/leave`]: [
    {
      as: worker,
      at: inMash(({ answered }) => `/${answered}/leave`),
      shows: 'To whom would you pass it on?',
      wrong: 'Ask for leave',
    },
  ],
  '/asked': [{ as: police, at: '/asked', shows: 'Asked what you know' }],
  '/partners': [
    { as: police, at: '/partners', shows: 'To answer, what is due first at the top' },
    { as: school, at: '/partners', shows: 'You are asked whether it may be passed on' },
    { as: 'lkm-nurse', at: '/partners', shows: 'You are not asked anything' },
  ],
  [one]: [
    {
      as: police,
      at: atAgency(({ open }) => open),
      shows: 'Nothing known about anybody named',
      wrong: 'Send this to the MASH',
    },
    { as: school, at: atAgency(({ answered }) => answered), shows: 'say yes or no' },
    {
      as: school,
      at: atAgency(({ answered }) => `${answered}?again=yes`),
      shows: 'Correct or add to your answer',
    },
    { as: 'lkm-mash-manager', at: atAgency(({ refused }) => refused), shows: 'did not answer' },
  ],
  [`${one}/refuse`]: [
    { as: police, at: atAgency(({ open }) => `${open}/refuse`), shows: 'Why can you not', wrong: /^Tell / },
  ],
  [`${one}/handling`]: [
    { as: school, at: atAgency(({ answered }) => `${answered}/handling`), shows: 'counts from now on' },
  ],
  [`${one}/leave/[leave]`]: [
    {
      as: school,
      at: atAgency(({ answered, leave }) => `${answered}/leave/${leave}`),
      shows: 'Do you agree?',
      wrong: /^Tell /,
    },
  ],
}
