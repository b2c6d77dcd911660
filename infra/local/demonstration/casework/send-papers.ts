import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Call } from './call.ts'

const coordinator = 'lkm-mase'
/** Who has opened the papers of the post already; the others have not. */
const opened = { 'lkm-constable': 'lkm-police-spoc', 'lkm-nurse': 'lkm-health-spoc' } as const

type Result<Name extends keyof Operations> = OutputOf<Operations[Name]>

/** Sends the papers of the next meeting, as its coordinator would; some of the members have read theirs. Done twice, it is done once. */
export async function sendPapers(call: Call): Promise<void> {
  const { meetings } = (await call(coordinator, 'listMeetings', {})).body as Result<'listMeetings'>
  const meeting = meetings.find(({ items }) => items > 0)?.id
  if (!meeting) return
  const { version, mark, editions } = (await call(coordinator, 'readPapers', { meeting }))
    .body as Result<'readPapers'>
  if (editions.length > 0) return
  await call(coordinator, 'circulatePapers', { meeting, version, mark })
  for (const [reader, contact] of Object.entries(opened))
    await call(reader, 'openMyPapers', { meeting, contact })
}
