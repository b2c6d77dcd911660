/** "and 2 other children": for lists, after the name of the child whom a referral is about first. Empty for none. */
export function othersWords(others: number | undefined): string {
  if (!others) return ''
  return others === 1 ? 'and 1 other child' : `and ${others} other children`
}
