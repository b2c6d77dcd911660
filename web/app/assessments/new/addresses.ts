/** The pages that lead to a new assessment, in their order. Nothing typed stands in an address: it is parked. */
export const startPages = {
  danger: '/assessments/new',
  child: '/assessments/new/child',
  known: '/assessments/new/known',
} as const
