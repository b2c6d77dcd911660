import { apiFunction } from '#functions/platform/api-function.ts'
import { connectionOperations } from '#shared/api/connections.ts'
import { askPartnerships } from './ask-partnerships.ts'
import { changePointerAgreement, listPointerAgreements } from './change-pointer-agreement.ts'
import { changeWatch, startWatch } from './change-watch.ts'
import { judgeConnection } from './judge-connection.ts'
import { listConnections } from './list-connections.ts'
import { listWatches } from './list-watches.ts'
import { readConnections } from './read-connections.ts'
import { readWatch } from './read-watch.ts'
import { seeAlert } from './see-alert.ts'

export const handler = apiFunction(connectionOperations, {
  listConnections,
  readConnections,
  judgeConnection,
  askPartnerships,
  listWatches,
  startWatch,
  readWatch,
  changeWatch,
  seeAlert,
  listPointerAgreements,
  changePointerAgreement,
})
