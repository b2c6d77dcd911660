import { randomUUID } from 'node:crypto'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { Client } from '#test/api/support/api.ts'

/** An assessment with the tool that the county and the city share, which has lists of indicators. */
export async function startWithIndicators(client: Client): Promise<string> {
  const started = await client.startAssessment({
    requestId: randomUUID(),
    toolId: 'nottingham',
    toolVersion: '1',
    danger: { now: 'no' },
  })
  if (started.status !== 201) throw new Error(`Not started: ${started.text}`)
  return started.body.reference
}

/** Saves a page of the assessment as somebody else's browser would. */
export async function savePage(
  client: Client,
  reference: string,
  section: string,
  answers: Answers,
): Promise<void> {
  const { sections } = (await client.readAssessment({ reference })).body
  const version = sections.find((one) => one.section === section)?.version ?? 0
  const page = { reference, form: 'assessment', section, answers, version }
  const saved = await client.saveSection(page as never)
  if (saved.status !== 200) throw new Error(`Not saved: ${saved.text}`)
}

export const answersOf = async (client: Client, reference: string, section: string): Promise<Answers> =>
  (await client.readAssessment({ reference })).body.sections.find((one) => one.section === section)
    ?.answers ?? {}
