import { apiFunction } from '#functions/platform/api-function.ts'
import { intelligenceOperations } from '#shared/api/intelligence.ts'
import { followNotices } from './follow-notices.ts'
import { listMyNotices, listNotices } from './list-notices.ts'
import { openNotice } from './open-notice.ts'

export const handler = apiFunction(intelligenceOperations, {
  listMyNotices,
  openNotice,
  followNotices,
  listNotices,
})
