import { apiFunction } from '#functions/platform/api-function.ts'
import { queueOperations } from '#shared/api/queue.ts'
import { applyQueueFilter, dropQueueFilter, saveQueueFilter } from './change-filters.ts'
import { leaveShift } from './leave-shift.ts'
import { listQueueFilters } from './list-filters.ts'
import { listQueue } from './list-queue.ts'
import { readSince } from './read-since.ts'
import { readWall } from './read-wall.ts'

export const handler = apiFunction(queueOperations, {
  listQueue,
  listQueueFilters,
  applyQueueFilter,
  saveQueueFilter,
  dropQueueFilter,
  readWall,
  readSince,
  leaveShift,
})
