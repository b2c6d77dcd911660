import { apiFunction } from '#functions/platform/api-function.ts'
import { administrationOperations } from '#shared/api/administration.ts'
import { addContact, changeContact, listContacts } from './change-contact.ts'
import { changePerson, listPeople } from './change-person.ts'

export const handler = apiFunction(administrationOperations, {
  listPeople,
  changePerson,
  listContacts,
  addContact,
  changeContact,
})
