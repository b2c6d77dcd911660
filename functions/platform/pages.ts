/** The web pages that mails lead to. Each shows nothing before its reader has signed in. */
export const pages = {
  assessment: (reference: string) => `/assessments/${reference}`,
  signOff: (reference: string) => `/sign-off/${reference}`,
  review: (reference: string) => `/reviews/${reference}`,
  mash: (reference: string) => `/mash/${reference}`,
  mase: (reference: string) => `/mase/${reference}`,
  contributions: (reference: string) => `/assessments/${reference}/contributions`,
  contribution: (reference: string, id: string) => `/contributions/${reference}/${id}`,
  notices: '/notices',
  notice: (reference: string, notice: string) => `/notices/${reference}/${notice}`,
}
