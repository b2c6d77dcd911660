import { findTool } from '#shared/tools/index.ts'
import type { Client } from '#test/api/support/api.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import type { BenchHub } from '../support/bench-hub.ts'
import { cast, makeReady } from '../support/complete-referral.ts'

type Answer = { readonly status: number; readonly text: string }

async function well<T extends Answer>(answering: Promise<T>): Promise<T> {
  const answer = await answering
  if (answer.status !== 200) throw new Error(answer.text)
  return answer
}

/** As many pages as the author opens to fill them in. */
const pages = ['nwg 2017', 'marf 1'].reduce((sum, form) => {
  const [id = '', version = ''] = form.split(' ')
  return sum + (findTool(id, version)?.sections.length ?? 0)
}, 0)

/** Filled in page by page, authorised by the lead, and sent. Gives the reference. */
async function write(author: Client, lead: Client): Promise<string> {
  const reference = await makeReady(author, lead)
  for (let page = 0; page < pages; page++) await well(author.readAssessment({ reference }))
  await well(lead.listAwaitingSignOff())
  await well(lead.readAssessment({ reference }))
  return reference
}

async function triage(worker: Client, reference: string): Promise<void> {
  await well(worker.listQueue({}))
  await well(worker.readReferral({ reference }))
  const { version } = (await well(worker.claimReferral({ reference }))).body
  await well(worker.readReferral({ reference }))
  const rating = { rating: 'amber', reason: 'The pattern of lateness is new.' } as const
  const rated = (await well(worker.rateReferral({ reference, version, ...rating }))).body
  await well(worker.readReferral({ reference }))
  await well(
    worker.decideReferral({ reference, version: rated.version, ...decisionOf('section-17') } as never),
  )
  await well(worker.listQueue({}))
}

/** One referral end to end: written, authorised, sent, triaged, decided, what it raised read by the intelligence desk, its outcome opened. */
export async function journey(hub: BenchHub): Promise<void> {
  const author = await hub.as(cast.author, 'over-http')
  const lead = await hub.as(cast.lead, 'over-http')
  const worker = await hub.as(cast.worker, 'over-http')
  const reference = await write(author, lead)
  const { version } = (await well(author.readAssessment({ reference }))).body.referral
  await well(author.sendReferral({ reference, version }))
  await triage(worker, reference)
  const officer = await hub.as('lkm-intelligence', 'over-http')
  const { rows } = (await well(officer.listIntelligence({}))).body
  for (const { reference: item } of rows.slice(0, 2)) await well(officer.readIntelligence({ item }))
  await well(author.listMyAssessments())
  await well(author.openOutcome({ reference }))
  await well(author.readAssessment({ reference }))
}
