import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { officeHours, type WorkingCalendar } from '#shared/time/working-calendar.ts'

/** An English office, Monday to Friday from 9am to 5pm. */
export const office: WorkingCalendar = {
  zone: 'Europe/London',
  hours: officeHours('09:00', '17:00'),
  bankHolidays: englandBankHolidays,
}

/** A team at work all day and night, every day. */
export const always: WorkingCalendar = {
  zone: 'Europe/London',
  hours: {
    ...officeHours('00:00', '24:00'),
    saturday: { from: '00:00', to: '24:00' },
    sunday: { from: '00:00', to: '24:00' },
  },
  bankHolidays: [],
}
