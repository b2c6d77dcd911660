/** The addresses of what the intelligence desk gave to a post. */
export const informationAddresses = {
  all: '/information',
  one: (item: string, dissemination: string) =>
    `/information/${encodeURIComponent(item)}/${encodeURIComponent(dissemination)}`,
  notForUs: (item: string, dissemination: string) =>
    `/information/${encodeURIComponent(item)}/${encodeURIComponent(dissemination)}/not-for-us`,
}
