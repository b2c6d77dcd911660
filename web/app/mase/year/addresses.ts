const of = (meeting: string) => `/mase/year/${encodeURIComponent(meeting)}`

/** The pages of the year, and of one meeting as it is planned. */
export const yearAddresses = {
  year: '/mase/year',
  past: '/mase/year?view=past',
  add: '/mase/year/add',
  of,
  change: (meeting: string) => `${of(meeting)}/change`,
  deadlines: (meeting: string) => `${of(meeting)}/deadlines`,
  cancel: (meeting: string) => `${of(meeting)}/cancel`,
  attendance: (meeting: string) => `${of(meeting)}/attendance`,
  reply: (meeting: string, contact: string) => `${of(meeting)}/reply/${encodeURIComponent(contact)}`,
  agenda: (meeting: string) => `/mase/meetings/${encodeURIComponent(meeting)}`,
}
