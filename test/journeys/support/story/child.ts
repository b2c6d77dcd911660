/** The child of the journeys. Invented; no words of it may ever stand in an address, a title or a mail. */
export const child = {
  name: 'Merrin Quillfeather',
  nickname: 'Mezza',
  address: '14 Spindle Row\nHollin Bank\nLarkmere',
  postcode: 'ZZ99 3VZ',
  telephone: '07700 900318',
  nhsNumber: '999 000 0018',
  /** Fourteen, whenever this is read. */
  birth: { day: '27', month: '3', year: String(new Date().getFullYear() - 14) },
} as const

/** A day that many days ago, as it is typed. */
export function daysAgo(days: number): { day: string; month: string; year: string } {
  const date = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  return {
    day: String(date.getDate()),
    month: String(date.getMonth() + 1),
    year: String(date.getFullYear()),
  }
}
