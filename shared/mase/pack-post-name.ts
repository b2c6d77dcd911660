import type { Contact } from '../people/contact.ts'

/** A post as papers name it: "Safeguarding office, Hollin Bank Academy". */
export const postName = ({ post, organisation }: Pick<Contact, 'post' | 'organisation'>): string =>
  `${post}, ${organisation}`
