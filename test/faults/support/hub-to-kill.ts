import { startApi } from '../../api/support/api.ts'
import { dieAt, type KillPoint } from './kill-point.ts'

/** Brings up the hub on a folder, sends a referral, and dies on the way. Run as a process of its own. */
const { folder, ports, point, reference, version } = JSON.parse(process.argv[2] as string)
const api = await startApi({ folder, ports, portPatience: 20_000, demonstration: false })
dieAt(point as KillPoint)
await api
  .as('lkm-teacher')
  .sendReferral({ reference, version, withoutSignOffReason: 'Nobody can be reached' })
