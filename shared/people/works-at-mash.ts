import type { Person } from './person.ts'

/** Whether somebody has a role at the MASH, whether they may sign in or not. */
export const hasMashRole = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.includes('mash-worker') || roles.includes('mash-manager')

/** Whether somebody can work at the MASH now. */
export const worksAtMash = ({ active, roles }: Pick<Person, 'active' | 'roles'>): boolean =>
  active && hasMashRole({ roles })
