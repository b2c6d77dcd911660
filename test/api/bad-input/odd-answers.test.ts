import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { findTool } from '#shared/tools/index.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'
import { mailIsOut } from '../support/store.ts'

let api: Api
let author: Client

beforeAll(async () => {
  api = await startApi()
  author = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const page = 'identifying-details'
const save = (reference: string, answers: object, version = 0, section = page) =>
  author.saveSection({ reference, form: 'assessment', section, answers, version } as never)
const saved = async (reference: string, section = page) =>
  (await author.readAssessment({ reference })).body.sections.find((one) => one.section === section)

describe('too much', () => {
  test('an answer of 2 MB is refused at its field, and nothing is saved', async () => {
    const reference = await start(author)
    const refused = await save(reference, { '2.2': { value: 'a'.repeat(2 * 1024 * 1024) } })
    expect(refused.status).toBe(422)
    expect(refused.problem.errors?.[0]).toEqual({
      field: 'answers.2.2.value',
      message: 'Shorten this to 20,000 characters or fewer',
    })
    expect(await saved(reference)).toBeUndefined()
  })

  test('a page of many long answers is refused in words, and nothing is saved', async () => {
    const reference = await start(author)
    const questions = findTool('nwg', '2017')?.sections.find(({ id }) => id === page)?.questions ?? []
    const long = questions
      .filter(({ kind }) => kind === 'text' || kind === 'paragraph')
      .map(({ id }) => [id, { value: 'é'.repeat(20_000) }])
    const refused = await save(reference, Object.fromEntries(long))
    expect(refused.status).toBe(422)
    expect(refused.problem.errors?.[0]?.message).toMatch(/more than can be saved/)
    expect(await saved(reference)).toBeUndefined()
  })

  test('what the gateway does not take is refused by it, and nothing is saved', async () => {
    const reference = await start(author)
    const refused = await save(reference, { '2.2': { value: 'a'.repeat(8 * 1024 * 1024) } })
    expect(refused.status).toBe(413)
    expect(await saved(reference)).toBeUndefined()
  })

  test('a reason that is too long is refused at its field', async () => {
    const reference = await start(author)
    const refused = await author.discardAssessment({
      reference,
      version: await versionOf(author, reference),
      reason: 'a'.repeat(5_001),
    })
    expect(refused.problem.errors).toEqual([
      { field: 'reason', message: 'Shorten this to 5,000 characters or fewer' },
    ])
  })
})

describe('markup', () => {
  const markup = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>{{7*7}}\${1}%0d%0aBcc: x@y.example`

  test('in every field is kept and given back as the text that it is', async () => {
    const reference = await prepare(author)
    const forms: [FormName, FormDefinition | undefined][] = [
      ['assessment', findTool('nwg', '2017')],
      ['marf', findTool('marf', '1')],
    ]
    const typed: Record<string, string[]> = {}
    for (const [form, definition] of forms)
      for (const [section, answers] of Object.entries(completeAnswers(definition as FormDefinition))) {
        const texts = definition?.sections
          .find(({ id }) => id === section)
          ?.questions.filter(
            ({ kind, answeredBy }) => (kind === 'text' || kind === 'paragraph') && answeredBy !== 'manager',
          )
        const marked = Object.fromEntries((texts ?? []).map(({ id }) => [id, { value: markup }]))
        const version =
          (await author.readAssessment({ reference })).body.sections.find(
            (one) => one.form === form && one.section === section,
          )?.version ?? 0
        const answer = await author.saveSection({
          reference,
          form,
          section,
          answers: { ...answers, ...marked },
          version,
        } as never)
        expect(answer.status, `${form} ${section}`).toBe(200)
        typed[`${form} ${section}`] = Object.keys(marked)
      }
    const sent = await author.sendReferral({
      reference,
      version: await versionOf(author, reference),
      withoutSignOffReason: markup,
    })
    expect(sent.problem.errors ?? []).toEqual([])
    expect(sent.status).toBe(200)
    const { sections, document } = (await author.readAssessment({ reference })).body
    for (const { form, section, answers } of sections)
      for (const id of typed[`${form} ${section}`] ?? []) expect(answers[id]?.value).toBe(markup)
    const frozen = JSON.stringify(document).split(JSON.stringify(markup).slice(1, -1)).length - 1
    expect(frozen).toBeGreaterThan(20)

    const worker = api.as('lkm-mash-one')
    await worker.claimReferral({ reference })
    await worker.rateReferral({
      reference,
      version: (await triage(worker, reference)).referral.version,
      rating: 'amber',
      reason: markup,
    })
    const { referral, history } = await triage(worker, reference)
    expect(referral.child.name).toBe(markup)
    expect(referral.rating?.reason).toBe(markup)
    expect(history[0]?.text).toContain(markup)
  })

  test('in the directory comes out of no mail as markup, and adds no header to one', async () => {
    const admin = api.as('lkm-administrator')
    const desk = (await admin.listContacts()).body.contacts.find(({ id }) => id === 'lkm-mash')
    const changed = await admin.changeContact({
      ...desk,
      contact: 'lkm-mash',
      version: desk?.version,
      active: true,
      post: '<b onclick=alert(1)>Front door</b>',
      organisation: 'Larkmere\r\nBcc: someone@else.example',
    } as never)
    expect(changed.status).toBe(200)
    const reference = await prepare(author)
    await author.sendReferral({
      reference,
      version: await versionOf(author, reference),
      withoutSignOffReason: 'It cannot wait',
    })
    await mailIsOut(api)
    const mail = api.mailbox.kept.all().findLast(({ to }) => to.includes('mash@lkm-council.example'))
    expect(mail?.email.body.html).not.toContain('<b onclick')
    expect(mail?.to).toEqual(['mash@lkm-council.example'])
    expect(api.mailbox.kept.all().flatMap(({ to }) => to)).not.toContain('someone@else.example')
  })
})

describe('a date of birth', () => {
  const send = async (dateOfBirth: object) => {
    const reference = await prepare(author, 'mash', {
      'child.date-of-birth': { value: dateOfBirth },
    } as never)
    return author.sendReferral({
      reference,
      version: await versionOf(author, reference),
      withoutSignOffReason: 'It cannot wait',
    })
  }
  const year = new Date().getFullYear()

  test.each([
    ['in the future', { day: '1', month: '1', year: String(year + 2) }],
    ['of an adult', { day: '1', month: '1', year: String(year - 40) }],
    ['that no calendar has', { day: '31', month: '2', year: String(year - 12) }],
    ['that is no date', { day: 'x', month: '<b>', year: '-' }],
  ])('%s is kept as typed, and named before it is sent', async (_, value) => {
    const refused = await send(value)
    expect(refused.status).toBe(422)
    const fields = refused.problem.errors?.map(({ field }) => field) ?? []
    expect(fields.some((field) => field.startsWith('assessment/identifying-details/2.5'))).toBe(true)
  })

  test('of an adult is taken once it is confirmed', async () => {
    expect((await send({ day: '1', month: '1', year: String(year - 40), adult: 'confirmed' })).status).toBe(
      200,
    )
  })
})

describe('answers that belong nowhere', () => {
  test('a question that is not on the page is named, and nothing is saved', async () => {
    const reference = await start(author)
    const refused = await save(reference, { '2.1': { value: 'A' }, 'no-such': { value: 'B' } })
    expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['no-such'])
    expect(await saved(reference)).toBeUndefined()
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a question, a column or a form called %s changes nothing of the hub',
    async (name) => {
      const reference = await start(author)
      const raw = async (path: string, body: string) =>
        api.raw({ method: 'PUT', path, body, token: await api.token('lkm-teacher') })
      const root = `/assessments/${reference}/forms`
      const answers = [
        await raw(`${root}/assessment/${page}`, `{"version":0,"answers":{"${name}":{"value":"x"}}}`),
        await raw(
          `${root}/assessment/${page}`,
          `{"version":0,"answers":{"2.13":{"value":[{"${name}":"x"}]}}}`,
        ),
        await raw(`${root}/${name}/${page}`, '{"version":0,"answers":{}}'),
        await raw(`${root}/assessment/${name}`, '{"version":0,"answers":{}}'),
        await raw(
          `/assessments/${reference}/route`,
          `{"${name}":{"polluted":true},"openToChildrensServices":"no","exploitationRiskIdentified":"no"}`,
        ),
      ]
      expect(answers.every(({ status }) => status < 500)).toBe(true)
      expect(answers.slice(2, 4).map(({ status }) => status)).toEqual([404, 404])
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
      expect(JSON.stringify((await author.readAssessment({ reference })).body)).not.toContain('polluted')
    },
  )

  test('an answer of another shape than its question asks for is named, and nothing is saved', async () => {
    const reference = await start(author)
    for (const value of [['a list'], { day: '1', month: '1', year: '2012' }, [{ name: 'A row' }]]) {
      const refused = await save(reference, { '2.1': { value } })
      expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['2.1'])
    }
    const number = await save(reference, { '2.1': { value: 7 } })
    expect(number.status).toBe(422)
    expect(await saved(reference)).toBeUndefined()
  })

  test('the manager’s own question is not for the author to answer', async () => {
    const reference = await start(author)
    const definition = findTool('nwg', '2017') as FormDefinition
    const section = definition.sections.find(({ questions }) =>
      questions.some(({ answeredBy }) => answeredBy === 'manager'),
    )
    const question = section?.questions.find(({ answeredBy }) => answeredBy === 'manager')
    const refused = await save(
      reference,
      { [question?.id ?? '']: { value: 'I agree with myself' } },
      0,
      section?.id,
    )
    expect(refused.problem.errors?.map(({ field }) => field)).toEqual([question?.id])
  })
})

test('half of a character, which no database keeps, does no harm', async () => {
  const token = await api.token('lkm-teacher')
  const reference = await start(author)
  const answer = await api.raw({
    method: 'PUT',
    path: `/assessments/${reference}/forms/assessment/${page}`,
    body: '{"version":0,"answers":{"2.1":{"value":"Half \\ud83d of one"}}}',
    token,
  })
  expect(answer.status).toBe(200)
  expect((await saved(reference))?.answers['2.1']?.value).toMatch(/^Half . of one$/u)
  const started = await api.raw({
    method: 'POST',
    path: '/assessments',
    body: `{"requestId":"${randomUUID()}","toolId":"\\udfff","toolVersion":"\\u0000","danger":{"now":"no"}}`,
    token,
  })
  expect(started.status).toBe(422)
})
