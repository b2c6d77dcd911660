/** The roles a person can hold; several at once are allowed. */
export const roles = [
  'practitioner',
  'safeguarding-lead',
  'mash-worker',
  'mash-manager',
  'mase-coordinator',
  'intelligence-officer',
  'auditor',
  'administrator',
] as const

export type Role = (typeof roles)[number]

export const roleNames: Record<Role, string> = {
  practitioner: 'Practitioner',
  'safeguarding-lead': 'Safeguarding lead or line manager',
  'mash-worker': 'MASH worker',
  'mash-manager': 'MASH manager',
  'mase-coordinator': 'MASE coordinator',
  'intelligence-officer': 'Intelligence officer',
  auditor: 'Auditor',
  administrator: 'Administrator',
}
