import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { offerTool } from '#test/bench/support/big-referral.ts'
import { answersTo } from '#test/unit/form/any-answers.ts'
import { anyForm } from '#test/unit/form/any-form.ts'
import { holdsEverything } from '#test/unit/form/works.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { fillIn, inDanger, versionOf } from '../support/referrals.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

/** As the check reads them: without the space around a label. */
const good = anyForm
  .map(checkDefinition)
  .filter((checked) => checked.ok)
  .map(({ value }) => value)
let made = 0

/** A partnership's own tool, from its file to what the MASH reads of a referral that was made with it. */
async function carry(tool: FormDefinition, answers: Answers): Promise<void> {
  const author = api.as('lkm-teacher')
  await offerTool(api.as('lkm-administrator'), tool)
  const reference = await begin(author, tool)
  await saveEveryPage(author, reference, tool, answers)
  await fillIn(author, reference, 'marf')
  const facts = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' } as const
  expect(await author.chooseRoute({ reference, ...facts })).toMatchObject({ status: 200 })
  const version = await versionOf(author, reference)
  expect(await author.sendReferral({ reference, version })).toMatchObject({ status: 200 })

  const worker = api.as('lkm-mash-one')
  expect(await worker.claimReferral({ reference })).toMatchObject({ status: 200 })
  const read = await worker.readReferral({ reference })
  expect(read).toMatchObject({ status: 200 })
  const sent = read.body.document.find(({ form }) => form.kind === 'assessment')
  if (!sent) throw new Error('The assessment was not sent with it')
  expect(sent.form).toMatchObject({ id: tool.id, version: tool.version })
  holdsEverything(tool, answers, sent)
}

/** Danger now, so that nothing that is missing or not valid holds it up. */
async function begin(author: Client, { id, version }: FormDefinition): Promise<string> {
  const request = { requestId: randomUUID(), toolId: id, toolVersion: version, danger: inDanger }
  const started = await author.startAssessment(request)
  expect(started).toMatchObject({ status: 201 })
  return started.body.reference
}

/** Every page, and what the hub gives back of each is what was typed there. */
async function saveEveryPage(author: Client, reference: string, tool: FormDefinition, all: Answers) {
  const typed = tool.sections.map(({ id, questions }) => ({
    section: id,
    answers: Object.fromEntries(
      questions.flatMap((question) => {
        const answer = Object.hasOwn(all, question.id) ? all[question.id] : undefined
        return answer ? [[question.id, answer]] : []
      }),
    ),
  }))
  for (const page of typed) {
    const saved = await author.saveSection({ reference, form: 'assessment', version: 0, ...page } as never)
    expect(saved).toMatchObject({ status: 200 })
  }
  const { sections } = (await author.readAssessment({ reference })).body
  for (const { section, answers } of typed)
    expect(sections.find((one) => one.section === section)?.answers).toEqual(answers)
}

test('any tool that passes the check is added, filled in, sent, and read at the MASH with all that was answered', async () => {
  const property = fc.asyncProperty(
    good.chain((form) => fc.tuple(fc.constant(form), answersTo(form))),
    ([form, answers]) => carry({ ...form, id: `any-${++made}` }, answers),
  )
  // To make a failing one smaller would take many journeys: its seed is told, and the form as it is.
  await fc.assert(property, { numRuns: 12, endOnFailure: true })
})
