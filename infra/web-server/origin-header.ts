/** The header in which CloudFront shows that it is CloudFront. */
export const ORIGIN_HEADER = 'x-hub-origin'
