import type { FormName } from '#shared/referral/referral.ts'

/** Where the pages of assessments are. References only: nothing about a child stands in an address. */
export const addresses = {
  mine: '/assessments',
  agency: '/assessments/agency',
  shared: '/assessments/shared',
  start: '/assessments/new',
  of: (reference: string) => `/assessments/${reference}`,
  page: (
    reference: string,
    page:
      | 'danger'
      | 'route'
      | 'check'
      | 'sent'
      | 'print'
      | 'pdf'
      | 'discard'
      | 'outcome'
      | 'reconsider'
      | 'contributions'
      | 'contributions/ask'
      | 'contributions/share'
      | 'confirm'
      | 'known',
  ): string => `/assessments/${reference}/${page}`,
  contribution: (reference: string, id: string): string => `/assessments/${reference}/contributions/${id}`,
  section: (reference: string, form: FormName | string, section: string): string =>
    `/assessments/${reference}/forms/${form}/${section}`,
}
