/** The four headings of a MASE agenda: victims, offenders, locations, trends (CSE Risk Assessment Tool Guidance). */
export const volt = {
  victims: 'Victims',
  offenders: 'Offenders',
  locations: 'Locations',
  trends: 'Trends',
} as const

export type VoltHeading = keyof typeof volt
export const voltHeadings = Object.keys(volt) as [VoltHeading, ...VoltHeading[]]
