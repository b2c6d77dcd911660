import { apiFunction } from '#functions/platform/api-function.ts'
import { signOffOperations } from '#shared/api/sign-off.ts'
import { authorise } from './authorise.ts'
import { listAwaitingSignOff } from './list-awaiting-sign-off.ts'
import { commentForAuthor, returnToAuthor } from './return-to-author.ts'

export const handler = apiFunction(signOffOperations, {
  listAwaitingSignOff,
  commentForAuthor,
  authorise,
  returnToAuthor,
})
