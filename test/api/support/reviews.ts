import type { Client } from './api.ts'
import { safe, versionOf } from './referrals.ts'

/** Starts a review of what was sent, or kept. */
export async function beginReview(client: Client, reference: string): Promise<string> {
  const started = await client.startReview({ reference, danger: safe })
  if (started.status !== 201) throw new Error(`Not started: ${started.text}`)
  return started.body.reference
}

/** Changes the opinion of a review, and says what is asked afresh: when it was begun and completed. */
export async function changeReview(client: Client, reference: string, opinion: string): Promise<void> {
  const { sections } = (await client.readAssessment({ reference })).body
  const day = { day: '1', month: '10', year: '2026' }
  const own = { practitioner: { '3.7': day }, opinion: { '7.1': opinion }, planning: { '9.5': day } }
  for (const [section, values] of Object.entries(own)) {
    const saved = sections.find((one) => one.section === section)
    const answers = {
      ...saved?.answers,
      ...Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
    }
    const done = await client.saveSection({
      reference,
      form: 'assessment',
      section,
      answers,
      version: saved?.version ?? 0,
    } as never)
    if (done.status !== 200) throw new Error(`Not saved: ${done.text}`)
  }
}

/** Has a lead authorise it; gives its version. */
export async function authorise(author: Client, lead: Client, reference: string): Promise<number> {
  await author.askForSignOff({ reference, version: await versionOf(author, reference) })
  const done = await lead.authorise({ reference, version: await versionOf(lead, reference) })
  if (done.status !== 200) throw new Error(`Not authorised: ${done.text}`)
  return done.body.version
}

/** Has it authorised, and keeps it. */
export const keepReview = async (author: Client, lead: Client, reference: string) =>
  author.keepReview({ reference, version: await authorise(author, lead, reference) })
