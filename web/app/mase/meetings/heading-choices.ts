import { type VoltHeading, volt, voltHeadings } from '#shared/referral/volt.ts'

const about: Record<VoltHeading, string> = {
  victims: 'A child who is being harmed or may be',
  offenders: 'A person who poses a risk, and what would disrupt them',
  locations: 'A place where children are met, taken or harmed',
  trends: 'A pattern: going missing, online, schools, across borders',
}

/** The four headings of an agenda, to choose one of. */
export const headingChoices = voltHeadings.map((heading) => ({
  value: heading,
  label: volt[heading],
  hint: about[heading],
}))
