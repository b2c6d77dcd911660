/** A whole number as it is written in a sentence: 20000 gives '20,000'. The first `toLocaleString` costs a start 12 ms. */
export const withCommas = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
