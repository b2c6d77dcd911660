import { problemOf } from '#shared/api/problem.ts'

export const notForYou = problemOf({
  kind: 'forbidden',
  because:
    'Only intelligence officers take releases out. If you need it for your work, ask your administrator.',
})
