const london = { timeZone: 'Europe/London' } as const
const day = new Intl.DateTimeFormat('en-GB', { ...london, day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', {
  ...london,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

/** "14 March 2027", as GOV.UK writes dates. @param at ISO 8601 */
export const dayOf = (at: string): string => day.format(new Date(at))

/** "9:05am", as GOV.UK writes times; "midday" and "midnight" in words. @param at ISO 8601 */
export function timeOf(at: string): string {
  const time = clock.format(new Date(at)).replace(' ', '')
  if (time === '12:00pm') return 'midday'
  if (time === '12:00am' || time === '0:00am') return 'midnight'
  return time.replace(':00', '').replace(/^0:/, '12:')
}

/** "14 March 2027 at 9:05am". @param at ISO 8601 */
export const dateAndTime = (at: string): string => `${dayOf(at)} at ${timeOf(at)}`
