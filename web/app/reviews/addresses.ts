/** Where the pages of reviews are. */
export const reviewAddresses = {
  mine: '/reviews',
  agency: '/reviews/agency',
  of: (reference: string) => `/reviews/${reference}`,
  end: (reference: string) => `/reviews/${reference}/end`,
  keep: (reference: string) => `/reviews/${reference}/keep`,
  versions: (reference: string) => `/assessments/${reference}/versions`,
}
