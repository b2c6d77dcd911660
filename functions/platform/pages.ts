/** The web pages that mails lead to. Each shows nothing before its reader has signed in. */
export const pages = {
  assessment: (reference: string) => `/assessments/${reference}`,
  signOff: (reference: string) => `/sign-off/${reference}`,
  review: (reference: string) => `/reviews/${reference}`,
  agree: (reference: string) => `/mash/${reference}/agree`,
  reconsider: (reference: string) => `/mash/${reference}/reconsider`,
  outcome: (reference: string) => `/assessments/${reference}/outcome`,
  mash: (reference: string) => `/mash/${reference}`,
  mase: (reference: string) => `/mase/${reference}`,
  contributions: (reference: string) => `/assessments/${reference}/contributions`,
  contribution: (reference: string, id: string) => `/contributions/${reference}/${id}`,
  share: (reference: string, share: string) => `/shares/${reference}/${share}`,
  sentShare: (reference: string, share: string) => `/mash/${reference}/share/${share}`,
  partner: (reference: string, id: string) => `/partners/${reference}/${id}`,
  information: (reference: string, id: string) => `/mash/${reference}/partners/${id}`,
  notices: '/notices',
  notice: (reference: string, notice: string) => `/notices/${reference}/${notice}`,
}
