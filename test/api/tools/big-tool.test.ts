import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import { makeReadyWith, offerTool, startWith } from '#test/bench/support/big-referral.ts'
import { roundTrips, watch } from '#test/bench/support/watch.ts'
import { bigTool } from '#test/factories/big-tool.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import { type Api, startApi } from '../support/api.ts'
import { versionOf } from '../support/referrals.ts'

const big = bigTool()
const nwg = findTool('nwg', '2017') as FormDefinition
let api: Api
beforeAll(async () => {
  // Without what goes on by itself, so that only what was asked for is counted.
  api = await startApi({ events: false })
  await offerTool(api.as('lkm-administrator'), big)
})
afterAll(() => api.stop())

interface Asked {
  readonly requests: readonly string[]
  readonly roundTrips: number
}

/** What a step asks of the database. */
async function asked(run: () => Promise<{ status: number; text: string }>): Promise<Asked> {
  const { value, sent } = await watch(run)
  if (value.status >= 300) throw new Error(value.text)
  return { requests: sent.map(({ name }) => name).toSorted(), roundTrips: roundTrips(sent) }
}

/** The steps of the author of a referral with this tool, and the referral. */
async function writeWith(tool: FormDefinition): Promise<{ reference: string; steps: Record<string, Asked> }> {
  const [author, lead] = [api.as('lkm-teacher'), api.as('lkm-head')]
  const draft = await startWith(author, tool)
  const [section, answers] = Object.entries(completeAnswers(tool))[0] ?? []
  const page = { reference: draft, form: 'assessment', section, answers, version: 0 }
  const save = await asked(() => author.saveSection(page as never))
  const reference = await makeReadyWith(author, lead, tool)
  const open = await asked(() => author.readAssessment({ reference }))
  const version = await versionOf(author, reference)
  const send = await asked(() => author.sendReferral({ reference, version }))
  return { reference, steps: { save, open, send } }
}

describe('a tool of 200 questions with 60 indicators', () => {
  it('is sent whole, and read whole at the MASH', async () => {
    const author = api.as('lkm-teacher')
    const reference = await makeReadyWith(author, api.as('lkm-head'), big)
    const version = await versionOf(author, reference)
    expect(await author.sendReferral({ reference, version })).toMatchObject({ status: 200 })

    const { body, status } = await api.as('lkm-mash-one').readReferral({ reference })
    expect(status).toBe(200)
    const document = body.document.find(({ form }) => form.id === big.id)
    const questions = document?.sections.flatMap((section) => section.questions) ?? []
    const answered = new Map(questions.map(({ id, answer }) => [id, answer]))
    expect(questionsOf(big)).toHaveLength(200)
    for (const { id } of questionsOf(big)) expect(answered.has(id), id).toBe(true)
    const given: Answers = Object.assign({}, ...Object.values(completeAnswers(big)))
    for (const [id, { value }] of Object.entries(given))
      if (typeof value === 'string') expect(answered.get(id)?.as, id).toBe('text')
    const signs = answered.get('signs')
    expect(signs?.as === 'rows' && signs.rows).toHaveLength(60)
    expect(JSON.stringify(signs).match(/Seen twice at the gate/g)).toHaveLength(20)
  })

  it('asks no more of the database than the NWG tool does', async () => {
    const [withBig, withNwg] = [await writeWith(big), await writeWith(nwg)]
    expect(withBig.steps).toEqual(withNwg.steps)
    // Only now that both are there: each is shown beside all the others that may be about the same child.
    const read = (reference: string) => asked(() => api.as('lkm-mash-one').readReferral({ reference }))
    expect(await read(withBig.reference)).toEqual(await read(withNwg.reference))
  })
})
