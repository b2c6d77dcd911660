/**
 * Where a referral is put on an agenda.
 *
 * @param meeting ISO date, when it is known which meeting: then only the heading is asked
 */
export const agendaPage = (reference: string, meeting?: string): string =>
  `/mase/${reference}/agenda${meeting ? `?meeting=${encodeURIComponent(meeting)}` : ''}`
