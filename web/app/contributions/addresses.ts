/** Where those who were asked find their part. */
export const places = {
  all: '/contributions',
  of: (reference: string, id: string): string => `/contributions/${reference}/${id}`,
  section: (reference: string, id: string, section: string): string =>
    `/contributions/${reference}/${id}/${section}`,
}
