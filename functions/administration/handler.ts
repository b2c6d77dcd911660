import { apiFunction } from '#functions/platform/api-function.ts'
import { administrationOperations } from '#shared/api/administration.ts'
import { addContact, changeContact, listContacts } from './change-contact.ts'
import { changePerson, listPeople } from './change-person.ts'
import { changeClocks, readClocks } from './clocks/change-clocks.ts'
import { addTool } from './tools/add-tool.ts'
import { changeTool } from './tools/change-tool.ts'
import { listTools } from './tools/list-tools.ts'
import { readTool } from './tools/read-tool.ts'

export const handler = apiFunction(administrationOperations, {
  listPeople,
  changePerson,
  listContacts,
  addContact,
  changeContact,
  readClocks,
  changeClocks,
  listTools,
  readTool,
  addTool,
  changeTool,
})
