/** What may take between the least and the usual number of minutes. */
export interface Span {
  readonly least: number
  readonly usual: number
}

/**
 * Shares a time out among what must fit into it, each within its bounds; whole minutes. What is over goes to each as much as
 * it lacks, and the odd minutes to the first.
 *
 * @param spans whose least sum is not more than the time
 */
export function shareMinutes(spans: readonly Span[], time: number): number[] {
  const sum = (of: (span: Span) => number) => spans.reduce((total, span) => total + of(span), 0)
  const lacking = sum(({ least, usual }) => usual - least)
  const spare = Math.min(lacking, time - sum(({ least }) => least))
  if (lacking === 0) return spans.map(({ least }) => least)
  const given = spans.map(({ least, usual }) => least + Math.floor(((usual - least) * spare) / lacking))
  let odd = sum(({ least }) => least) + spare - given.reduce((total, one) => total + one, 0)
  return given.map((minutes, index) => {
    if (odd === 0 || minutes >= (spans[index] as Span).usual) return minutes
    odd--
    return minutes + 1
  })
}
