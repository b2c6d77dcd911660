import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { ratingIds } from '#shared/referral/ratings.ts'
import { usualNearing } from '#shared/time/clock.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import type { ClockSettings } from '#shared/time/settings/clock-settings.ts'
import { limitWords } from '#shared/time/settings/limit-words.ts'
import { dayName, weekFromMonday } from '#shared/time/settings/read-hours.ts'
import { SummaryList } from '../../../components/summary-list.tsx'

const named = (rating: string) => rating.charAt(0).toUpperCase() + rating.slice(1)
const time = (text: string) => (text === '24:00' ? 'midnight' : formatTime(text))

/** The clocks as they are agreed, in words. */
export function SettingsSummary({ settings: { clocks, calendar } }: { readonly settings: ClockSettings }) {
  const percent = Math.round((clocks.nearing ?? usualNearing) * 100)
  const closings = calendar.bankHolidays.filter((day) => !englandBankHolidays.includes(day))
  const keepsHolidays = englandBankHolidays.every((day) => calendar.bankHolidays.includes(day))
  return (
    <>
      <SummaryList
        title="Limits"
        rows={[
          { key: 'Tell the sender what happens next', value: limitWords(clocks.acknowledgement) },
          { key: 'Decide what nobody has rated yet', value: limitWords(clocks.decisionUnrated) },
          ...ratingIds.map((rating) => ({
            key: `Decide, rated ${rating}`,
            value: limitWords(clocks.decision[rating]),
          })),
          ...ratingIds.map((rating) => ({
            key: `Partners answer, rated ${rating}`,
            value: limitWords(clocks.partnerReturn[rating]),
          })),
          { key: 'Warned when this much is left', value: `${percent}% of the limit` },
        ]}
      />
      <SummaryList
        title="When the MASH is open"
        rows={[
          ...weekFromMonday.map((day) => {
            const open = calendar.hours[day]
            return { key: dayName(day), value: open ? `${time(open.from)} to ${time(open.to)}` : 'Closed' }
          }),
          {
            key: 'Bank holidays in England',
            value: `${keepsHolidays ? 'Closed' : 'Open as on other days'}. The hub knows them up to ${formatDate(englandBankHolidays.at(-1) as string)}.`,
          },
          {
            key: 'Further days closed',
            value: closings.length > 0 ? named(closings.map(formatDate).join(', ')) : 'None',
          },
        ]}
      />
    </>
  )
}
