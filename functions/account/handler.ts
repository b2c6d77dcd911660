import { apiFunction } from '#functions/platform/api-function.ts'
import { accountOperations } from '#shared/api/account.ts'
import { changeMyDetails } from './change-my-details.ts'
import { listRecipients } from './list-recipients.ts'
import { whoAmI } from './who-am-i.ts'

export const handler = apiFunction(accountOperations, { whoAmI, changeMyDetails, listRecipients })
