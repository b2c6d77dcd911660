import { apiFunction } from '#functions/platform/api-function.ts'
import { childrenOperations } from '#shared/api/children.ts'
import { confirmSameChild, denySameChild, undoSameChild } from './judge-same-child.ts'
import { listSameChild } from './list-same-child.ts'
import { searchChildren } from './search-children.ts'

export const handler = apiFunction(childrenOperations, {
  searchChildren,
  listSameChild,
  confirmSameChild,
  denySameChild,
  undoSameChild,
})
