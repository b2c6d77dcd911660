import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { fillIn, inDanger, safe, versionOf } from '../support/referrals.ts'

let api: Api
let teacher: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  teacher = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const nwg = findTool('nwg', '2017') as FormDefinition
const first: FormDefinition = { ...nwg, id: 'larkmere', version: '1', title: 'Larkmere tool' }

/** The next version: strengths have another number, what was 5.11 is not asked any more. */
const second: FormDefinition = {
  ...first,
  version: '2',
  sections: first.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter(({ id }) => id !== '5.11')
      .map((question) => (question.id === '5.4' ? { ...question, id: '5.40' } : question)),
  })),
}

async function changeTool(definition: FormDefinition, use: 'in-use' | 'retired'): Promise<void> {
  const administrator = api.as('lkm-administrator')
  const { version } = (await administrator.listTools()).body
  const { id, version: toolVersion } = definition
  const changed = await administrator.changeTool({ tool: id, toolVersion, version, use } as never)
  if (changed.status !== 200) throw new Error(changed.text)
}

async function addTool(definition: FormDefinition): Promise<void> {
  const added = await api.as('lkm-administrator').addTool({ file: JSON.stringify(definition) } as never)
  if (added.status !== 201) throw new Error(added.text)
}

test('where the version of the tool was retired the practitioner is told, and may go on with it or take the newer one', async () => {
  await addTool(first)
  await changeTool(first, 'in-use')
  const { reference } = (
    await teacher.startAssessment({
      requestId: randomUUID(),
      toolId: first.id,
      toolVersion: first.version,
      danger: inDanger,
    })
  ).body
  const own = {
    strengths: { value: 'She sings in a choir' },
    unknowns: { value: 'Who lends her the phone' },
    'opinion.nrm': { value: 'no-grounds' },
  }
  await fillIn(teacher, reference, 'assessment', own)
  const section = first.sections.find(({ questions }) => questions.some(({ id }) => id === '5.11'))?.id
  await teacher.saveSection({
    reference,
    form: 'assessment',
    section,
    answers: {
      ...(await teacher.readAssessment({ reference })).body.sections.find((one) => one.section === section)
        ?.answers,
      '5.11': { value: 'Whether others wait there' },
    },
    version: 1,
  } as never)
  await teacher.saveSection({
    reference,
    form: 'assessment',
    section: 'child-domain',
    answers: { '5.4': { value: 'She sings in a choir' }, '5.1': { value: 'She is new here' } },
    version: 1,
  } as never)
  await teacher.chooseRoute({ reference, openToChildrensServices: 'no', exploitationRiskIdentified: 'no' })
  await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })

  const before = (await teacher.readSeries({ reference })).body.review
  expect(before).toMatchObject({ retired: false, tool: { id: 'larkmere', version: '1' } })
  await addTool(second)
  await changeTool(second, 'in-use')
  await changeTool(first, 'retired')
  const standing = (await teacher.readSeries({ reference })).body.review
  expect(standing).toMatchObject({ retired: true, newer: { id: 'larkmere', version: '2' } })

  const untold = await teacher.startReview({ reference, danger: safe })
  expect(untold.status).toBe(422)
  expect(untold.problem.errors?.[0]?.field).toBe('tool')

  const begun = (await teacher.startReview({ reference, danger: safe, tool: 'newer' })).body.reference
  const review = (await teacher.readAssessment({ reference: begun })).body
  expect(review.referral.forms.assessment).toEqual({ id: 'larkmere', version: '2' })
  expect(review.tool?.version).toBe('2')
  const answers = Object.assign({}, ...review.sections.map((one) => one.answers))
  expect(answers['5.40']).toEqual({ value: 'She sings in a choir' })
  expect(answers['5.1']).toEqual({ value: 'She is new here' })
  expect(Object.keys(answers)).not.toContain('5.11')

  await teacher.discardAssessment({
    reference: begun,
    version: await versionOf(teacher, begun),
    reason: 'Begun with the wrong version',
  })
  const same = (await teacher.startReview({ reference, danger: safe, tool: 'same' })).body.reference
  const old = (await teacher.readAssessment({ reference: same })).body
  expect(old.referral.forms.assessment).toEqual({ id: 'larkmere', version: '1' })
  expect(old.tool?.version).toBe('1')
  expect(Object.assign({}, ...old.sections.map((one) => one.answers))['5.11']).toEqual({
    value: 'Whether others wait there',
  })
})
