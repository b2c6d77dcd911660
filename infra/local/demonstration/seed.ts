import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { isNew } from '#functions/platform/commit.ts'
import { contactItem } from '#functions/platform/contacts.ts'
import { type Dependencies, personIdOf, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { type Item, toAttributes } from '#functions/platform/items.ts'
import { partnershipItem } from '#functions/platform/partnerships.ts'
import { personItem } from '#functions/platform/people.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { DemonstrationAccount } from './account.ts'
import { demonstrationAccounts } from './accounts.ts'
import { demonstrationNeeds } from './contact-needs.ts'
import { type DemonstrationContact, demonstrationContacts } from './contacts.ts'
import { demonstrationPartnerships } from './partnerships.ts'

/** The person behind a demonstration account, as the hub keeps them. Their id depends on where they sign in. */
export const demonstrationPerson = (account: DemonstrationAccount, issuer: string): Person => ({
  id: personIdOf({ issuer, subject: account.sub }),
  issuer,
  subject: account.sub,
  name: account.name,
  post: account.post,
  email: account.email,
  phone: account.phone,
  partnership: account.partnership.code,
  agency: account.agency,
  roles: account.roles,
  active: true,
  version: 1,
})

const demonstrationContact = (contact: DemonstrationContact, position: number, issuer: string): Contact => ({
  id: contact.id,
  post: contact.post,
  organisation: contact.organisation,
  email: contact.email,
  phone: `01632 960${300 + position}`,
  readerIds: contact.readers.map((subject) => personIdOf({ issuer, subject })),
  needs: demonstrationNeeds[contact.id],
  active: true,
  version: 1,
})

/** Writes an item unless it is there already: what was changed in the demonstration stays changed. */
const putOnce = async (deps: Dependencies, item: Item): Promise<boolean> => {
  try {
    await deps.db.send(
      new PutItemCommand({
        TableName: deps.tables.hub,
        Item: toAttributes(item),
        ConditionExpression: isNew.expression,
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/**
 * Writes the demonstration's partnerships, people and directory, for sign-ins at this issuer. Takes the database
 * from the environment, as the functions do.
 *
 * @returns how many records were not there before
 */
export const seedDemonstration = async (issuer: string): Promise<number> => {
  const deps = runtimeDependencies()
  const items: Item[] = [
    ...demonstrationPartnerships.map(partnershipItem),
    ...demonstrationContacts.map((contact, position) =>
      contactItem(contact.partnership, demonstrationContact(contact, position, issuer)),
    ),
    ...demonstrationAccounts.map((account) => personItem(demonstrationPerson(account, issuer))),
  ]
  try {
    const written = await Promise.all(items.map((item) => putOnce(deps, item)))
    return written.filter(Boolean).length
  } finally {
    deps.db.destroy()
  }
}
