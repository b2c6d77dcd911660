import { type Role, roleNames, roles } from '#shared/permissions/roles.ts'

const about: Record<Role, string> = {
  practitioner: 'Assesses children and sends referrals',
  'safeguarding-lead': 'Reads and authorises what their agency sends',
  'mash-worker': 'Takes referrals from the MASH queue, rates and decides them',
  'mash-manager': 'Does what a MASH worker does, and gives referrals to others',
  'mase-coordinator': 'Screens referrals to the MASE and puts its agenda together',
  'intelligence-officer': 'Follows who was told what, and who has opened it',
  auditor: 'Sees who saw and changed what, but no record itself',
  administrator: 'Keeps the people and the directory',
}

/** Every role, with what it lets a person do. */
export const roleChoices = roles.map((role) => ({ value: role, label: roleNames[role], hint: about[role] }))
