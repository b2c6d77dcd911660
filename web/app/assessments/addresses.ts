import type { FormName } from '#shared/referral/referral.ts'

/** Where the pages of assessments are. References only: nothing about a child stands in an address. */
export const addresses = {
  mine: '/assessments',
  agency: '/assessments/agency',
  start: '/assessments/new',
  of: (reference: string) => `/assessments/${reference}`,
  page: (
    reference: string,
    page: 'danger' | 'route' | 'check' | 'sent' | 'print' | 'pdf' | 'discard' | 'outcome' | 'confirm',
  ): string => `/assessments/${reference}/${page}`,
  section: (reference: string, form: FormName | string, section: string): string =>
    `/assessments/${reference}/forms/${form}/${section}`,
}
