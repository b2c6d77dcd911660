import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import { type Api, startApi } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const nwg = findTool('nwg', '2017') as FormDefinition
let made = 0
/** A tool of a partnership's own that passes the check. */
const ownTool = (changes: Partial<FormDefinition> = {}): FormDefinition => ({
  ...nwg,
  id: `larkmere-${++made}`,
  version: '1',
  title: `Larkmere tool ${made}`,
  ...changes,
})

const administrator = () => api.as('lkm-administrator')
const add = (tool: unknown) => administrator().addTool({ file: JSON.stringify(tool) } as never)
const listed = async (id: string) =>
  (await administrator().listTools()).body.tools.find((tool) => tool.id === id)
const use = async (tool: FormDefinition, to: 'usual' | 'in-use' | 'retired') => {
  const { version } = (await administrator().listTools()).body
  return administrator().changeTool({ tool: tool.id, toolVersion: tool.version, version, use: to } as never)
}
const start = (tool: Pick<FormDefinition, 'id' | 'version'>) =>
  api.as('lkm-teacher').startAssessment({
    requestId: randomUUID(),
    toolId: tool.id,
    toolVersion: tool.version,
    danger: { now: 'no' },
  } as never)

describe('a tool of a partnership’s own', () => {
  it('is kept when it is good, and nobody is offered it until it is taken into use', async () => {
    const tool = ownTool()
    expect((await add(tool)).status).toBe(201)
    expect(await listed(tool.id)).toMatchObject({ use: 'retired', from: 'own', title: tool.title })
    expect((await start(tool)).status).toBe(422)

    expect((await use(tool, 'in-use')).status).toBe(200)
    const { partnership } = (await api.as('lkm-teacher').whoAmI()).body
    expect(partnership.tools).toContainEqual({ id: tool.id, version: '1', title: tool.title })
    expect((await start(tool)).status).toBe(201)
  })

  it('is refused with each thing that is wrong, where, and how to put it right', async () => {
    const { problem, status } = await add({ ...ownTool(), title: 7, sections: [] })
    expect(status).toBe(422)
    expect(problem.errors?.map(({ field }) => field)).toEqual(['file', 'file'])
    expect(problem.errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Line 1, title: 7 is not a text in quotation marks\. /),
      expect.stringMatching(/^Line 1, sections: /),
    ])
  })

  it.each([
    ['is not JSON', '{ "id": ', 'Line 1, column'],
    ['is named like one that comes with the hub', JSON.stringify(nwg), 'Give yours another id'],
    ['is not an assessment tool', JSON.stringify(findTool('marf', '1')), 'is not an assessment tool'],
  ])('is refused when it %s', async (_, file, words) => {
    const { problem, status } = await administrator().addTool({ file } as never)
    expect(status).toBe(422)
    expect(problem.errors?.[0]?.message).toContain(words)
  })

  it('is added once when it is sent twice, and another wording needs another version', async () => {
    const tool = ownTool()
    expect((await add(tool)).status).toBe(201)
    expect((await add(tool)).status).toBe(201)
    const { problem, status } = await add({ ...tool, title: 'Another title' })
    expect(status).toBe(422)
    expect(problem.errors?.[0]?.message).toContain('Give the file a new version')
    expect((await add({ ...tool, version: '2', title: 'Another title' })).status).toBe(201)
  })

  it('goes on with what was begun with it after it is retired', async () => {
    const tool = ownTool()
    await add(tool)
    await use(tool, 'in-use')
    const { reference } = (await start(tool)).body
    expect((await use(tool, 'retired')).status).toBe(200)
    expect((await start(tool)).status).toBe(422)

    const teacher = api.as('lkm-teacher')
    const section = tool.sections[0]?.id ?? ''
    const saved = await teacher.saveSection({
      reference,
      form: 'assessment',
      section,
      version: 0,
      answers: { '2.1': { value: 'Perdita Quill' } },
    } as never)
    expect(saved.status).toBe(200)
    const read = (await teacher.readAssessment({ reference } as never)).body
    expect(read.tool).toEqual(tool)
    expect(read.referral.child.name).toBe('Perdita Quill')
  })

  it('is another partnership’s to neither see nor start', async () => {
    const tool = ownTool()
    await add(tool)
    await use(tool, 'in-use')
    const elsewhere = await api.as('vnt-administrator').readTool({ tool: tool.id, toolVersion: '1' } as never)
    expect(elsewhere.status).toBe(404)
    const started = await api.as('vnt-teacher').startAssessment({
      requestId: randomUUID(),
      toolId: tool.id,
      toolVersion: '1',
      danger: { now: 'no' },
    } as never)
    expect(started.status).toBe(422)
  })
})

describe('the tools in use', () => {
  it('are offered with the usual one first', async () => {
    const tool = ownTool()
    await add(tool)
    await use(tool, 'usual')
    const { partnership } = (await api.as('lkm-teacher').whoAmI()).body
    expect(partnership.tools[0]?.id).toBe(tool.id)
  })

  it('are never none', async () => {
    const client = api.as('vnt-administrator')
    const answers = []
    for (const { id, version, use: now } of (await client.listTools()).body.tools) {
      if (now === 'retired') continue
      const { version: partnership } = (await client.listTools()).body
      answers.push(
        await client.changeTool({
          tool: id,
          toolVersion: version,
          version: partnership,
          use: 'retired',
        } as never),
      )
    }
    expect(answers.at(-1)?.status).toBe(422)
    expect(answers.at(-1)?.problem.errors?.[0]?.message).toContain('only tool in use')
    expect((await api.as('vnt-teacher').whoAmI()).body.partnership.tools).toHaveLength(1)
  })

  it('are not changed over another administrator’s change', async () => {
    const tool = ownTool()
    await add(tool)
    const { version } = (await administrator().listTools()).body
    const press = (to: string) =>
      administrator().changeTool({ tool: tool.id, toolVersion: '1', version, use: to } as never)
    const answers = await Promise.all([press('in-use'), press('usual')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})
