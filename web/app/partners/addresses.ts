/** Where those who are asked what they know find it. */
export const partnerAddresses = {
  all: '/partners',
  of: (reference: string, id: string): string => `/partners/${reference}/${id}`,
  step: (reference: string, id: string, step: string): string => `/partners/${reference}/${id}/${step}`,
}
