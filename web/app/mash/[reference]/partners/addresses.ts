/** The pages on which the MASH asks agencies about a referral. */
export const askingAddresses = {
  all: (reference: string): string => `/mash/${encodeURIComponent(reference)}/partners`,
  ask: (reference: string): string => `/mash/${encodeURIComponent(reference)}/partners/ask`,
  of: (reference: string, id: string): string =>
    `/mash/${encodeURIComponent(reference)}/partners/${encodeURIComponent(id)}`,
}
