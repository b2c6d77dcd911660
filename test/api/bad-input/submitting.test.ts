import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTool } from '#shared/tools/index.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'
import { fillIn, prepare, start, versionOf } from '../support/referrals.ts'
import { allItems, mailsAbout } from '../support/store.ts'

let api: Api
let author: Client

beforeAll(async () => {
  api = await startApi()
  author = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const save = (reference: string, form: string, section: string, answers: object, version = 0) =>
  author.saveSection({ reference, form, section, answers, version } as never)

test('an incomplete referral is refused with each missing field by its place, and nothing is sent', async () => {
  const reference = await start(author)
  await author.chooseRoute({ reference, openToChildrensServices: 'no', exploitationRiskIdentified: 'no' })
  const refused = await author.sendReferral({ reference, version: await versionOf(author, reference) })
  expect(refused.status).toBe(422)
  const fields = refused.problem.errors?.map(({ field }) => field) ?? []
  expect(fields).toContain('assessment/identifying-details/2.1')
  expect(fields).toContain('assessment/identifying-details/2.5-day')
  for (const [form, id, version] of [
    ['assessment', 'nwg', '2017'],
    ['marf', 'marf', '1'],
  ] as const) {
    const always = (findTool(id, version)?.sections ?? []).flatMap(({ id: section, questions }) =>
      questions
        .filter(
          (one) => one.required === 'to-send' && !one.when && !one.orElse && one.answeredBy !== 'manager',
        )
        .map((one) => `${form}/${section}/${one.id}`),
    )
    expect(always.length).toBeGreaterThan(3)
    const named = fields.map((field) => field.replace(/-day$/, ''))
    expect(named).toEqual(expect.arrayContaining(always))
  }
  expect(refused.problem.errors?.every(({ message }) => message.length > 5)).toBe(true)
  expect((await author.readAssessment({ reference })).body.referral.state).toBe('draft')
  expect(await mailsAbout(api, reference)).toEqual([])
})

test('one answer that is missing at the end is the one that is named', async () => {
  const reference = await prepare(author)
  const { sections } = (await author.readAssessment({ reference })).body
  const page = sections.find(({ section }) => section === 'identifying-details')
  const { '2.1': _, ...without } = page?.answers ?? {}
  await save(reference, 'assessment', 'identifying-details', without, page?.version)
  const refused = await author.sendReferral({
    reference,
    version: await versionOf(author, reference),
    withoutSignOffReason: 'It cannot wait',
  })
  expect(refused.problem.errors).toEqual([
    { field: 'assessment/identifying-details/2.1', message: 'Enter the child’s name' },
  ])
})

test('without the two answers that decide the route nothing is sent', async () => {
  const reference = await start(author)
  const refused = await author.sendReferral({ reference, version: await versionOf(author, reference) })
  expect(refused.problem.errors).toMatchObject([{ field: 'route' }])
})

test('sent twice, it has gone once: one reference, one moment, one set of mails', async () => {
  const reference = await prepare(author)
  const version = await versionOf(author, reference)
  const press = () =>
    author.sendReferral({ reference, version, withoutSignOffReason: 'Nobody can be reached' })
  const answers = [...(await Promise.all([press(), press(), press()])), await press()]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(await mailsAbout(api, reference)).toEqual([
    'received-front-door mash@lkm-council.example',
    'received-sender tamsin.ellery@lkm-hollin-bank.example',
    'sign-off-asked idris.calloway@lkm-hollin-bank.example',
    'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
  ])
  const { history } = (await author.readAssessment({ reference })).body
  expect(history.filter(({ kind }) => kind === 'send-to-mash')).toHaveLength(1)
})

test('what was sent can no longer be written, and what was typed into it comes back refused', async () => {
  const reference = await sendToMash(api)
  const before = (await author.readAssessment({ reference })).body
  const refusals = await Promise.all([
    save(reference, 'assessment', 'identifying-details', { '2.6': { value: 'Changed' } }, 1),
    author.chooseRoute({ reference, openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' }),
    author.recordDanger({ reference, danger: { now: 'no' } }),
    author.discardAssessment({ reference, version: before.referral.version, reason: 'Changed my mind' }),
    author.takeBack({ reference, version: before.referral.version }),
  ])
  expect(refusals.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409])
  const after = (await author.readAssessment({ reference })).body
  expect(after).toEqual(before)
})

test('a decision on a stale page is refused with who did what since, and changes nothing', async () => {
  const reference = await sendToMash(api)
  const worker = api.as('lkm-mash-one')
  const version = await takeAndRate(worker, reference)
  await worker.rateReferral({ reference, version, rating: 'green', reason: 'Read again' })
  const stale = await worker.decideReferral({
    reference,
    version,
    ...decisionOf('early-help'),
  })
  expect(stale.status).toBe(409)
  expect(stale.problem.detail).toMatch(/Bryony Okafor \(MASH triage worker\) has this referral, since .+\d/)
  expect((await worker.readReferral({ reference })).body.referral.decision).toBeUndefined()
})

test('of two who save one page of a form the second is told who was first, and neither loses the first', async () => {
  const reference = await start(author)
  const both = await Promise.all(
    ['One', 'Two'].map((value) => save(reference, 'assessment', 'identifying-details', { '2.6': { value } })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.problem.detail).toContain('saved by Tamsin Ellery')
  const saved = (await author.readAssessment({ reference })).body.sections[0]?.answers['2.6']?.value
  expect(saved).toBe(both[0]?.status === 200 ? 'One' : 'Two')
})

test('different pages saved at once are all saved', async () => {
  const reference = await start(author)
  const sections =
    findTool('nwg', '2017')
      ?.sections.map(({ id }) => id)
      .slice(0, 4) ?? []
  const all = await Promise.all(sections.map((section) => save(reference, 'assessment', section, {})))
  expect(all.map(({ status }) => status)).toEqual(sections.map(() => 200))
  expect((await author.readAssessment({ reference })).body.sections).toHaveLength(sections.length)
})

test('what is pressed after the sign-in ran out changes nothing and can be pressed again', async () => {
  const reference = await start(author)
  await fillIn(author, reference, 'assessment')
  const input = { reference, openToChildrensServices: 'no', exploitationRiskIdentified: 'no' }
  const late = await api.call('chooseRoute', input, await api.token('lkm-teacher', { expiresInSeconds: -1 }))
  expect(late.status).toBe(401)
  expect((await author.readAssessment({ reference })).body.referral.route).toBeUndefined()
  expect((await api.call('chooseRoute', input, await api.token('lkm-teacher'))).status).toBe(200)
})

test('nothing is half written: every sent referral has its documents, its history and its mails', async () => {
  const items = await allItems<{ reference?: string; state?: string }>(api, 'hub')
  const sent = items.filter(({ entity, data }) => entity === 'referral' && data.state === 'new')
  expect(sent.length).toBeGreaterThan(0)
  for (const { pk } of sent) {
    const entities = new Set(items.filter((item) => item.pk === pk).map(({ entity }) => entity))
    expect([...entities]).toEqual(expect.arrayContaining(['document', 'history', 'mail', 'section']))
  }
})
