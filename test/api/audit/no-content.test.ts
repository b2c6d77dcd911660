import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Answered, type Api, startApi } from '../support/api.ts'
import { cases } from '../support/cases.ts'
import { takeAndRate } from '../support/desks.ts'
import { prepare, versionOf } from '../support/referrals.ts'
import { allItems, mailIsOut } from '../support/store.ts'

/** Words that stand nowhere else. Whatever is typed in the journey holds one of them. */
const words = [
  'Zephyrina',
  'Quillfeather',
  'Marrowbone',
  'Xanthorpe',
  'Vexillary',
  'Obsidian',
  'Jackdaw',
] as const
const [first, last, street, answerWord, reasonWord, suspectWord, commentWord] = words
const marked = [...words, '9990000042', 'ZZ99 4QQ', 'ZZ994QQ', '2012-05-17']

let api: Api
let reference: string
const refusals: Answered<never>[] = []

beforeAll(async () => {
  api = await startApi()
  const author = api.as('lkm-teacher')
  const head = api.as('lkm-head')
  const worker = api.as('lkm-mash-one')
  const mase = api.as('lkm-mase')
  reference = await prepare(author, 'mash', {
    'child.name': { value: `${first} ${last}` },
    'child.date-of-birth': { value: { day: '17', month: '5', year: '2012' } },
    'child.nhs-number': { value: '9990000042' },
    'child.postcode': { value: 'ZZ99 4QQ' },
    'child.address': { value: `4 ${street} Row` },
    'volt.offenders': { value: `A man who is called ${suspectWord}` },
    'need-to-know.suspects': {
      value: ['lkm-police-spoc', 'lkm-housing'].map((recipient) => ({ recipient, told: 'no' })),
    },
    'child.school': { value: answerWord },
  })
  const at = async () => ({ reference, version: await versionOf(author, reference) })
  await author.askForSignOff(await at())
  await head.commentForAuthor({ reference, comment: commentWord })
  await head.returnToAuthor({ ...(await at()), comment: commentWord })
  await author.askForSignOff(await at())
  await head.authorise({ ...(await at()), comment: commentWord })
  await author.sendReferral(await at())
  let version = await takeAndRate(worker, reference)
  version = (await worker.returnToSender({ reference, version, question: reasonWord })).body.version
  version = (await author.answerQuestion({ reference, version, answer: answerWord })).body.version
  version = (
    await worker.passToMase({ reference, version, reason: reasonWord, gateway: 'children-act-1989-s47' })
  ).body.version
  version = (await mase.handBack({ reference, version, reason: reasonWord })).body.version
  version = await takeAndRate(worker, reference)
  const decided = await worker.decideReferral({
    reference,
    version,
    ...decisionOf('early-help'),
    reasons: reasonWord,
    senderShould: commentWord,
  })
  expect(decided.status).toBe(200)
  await author.openOutcome({ reference })

  // Everybody tries everything, and gets many things wrong while holding the child's name in every field.
  // A file that holds a tool is no record of anybody: what is wrong in it is said in its own words.
  for (const name of (Object.keys(operations) as OperationName[]).filter((one) => one !== 'addTool'))
    for (const { sub } of demonstrationAccounts.filter((_, index) => index % 3 === 0)) {
      const input = cases[name]({
        reference,
        person: 'nobody',
        contact: 'nobody',
        date: '2030-01-01',
        item: 'none',
        contribution: 'none',
        share: 'none',
        information: 'none',
      })
      const typed = Object.fromEntries(
        Object.entries(input).map(([field, value]) => [
          field,
          field === 'reference' || typeof value !== 'string' ? value : `${value} ${first}`,
        ]),
      )
      const answer = await api.call(name, typed, await api.token(sub))
      if (answer.status >= 400) refusals.push(answer)
    }
  await mailIsOut(api)
})
afterAll(() => api.stop())

const hasContent = (text: string): string[] => marked.filter((word) => text.includes(word))

test('the journey has put the words where they belong, so that finding them nowhere else means something', async () => {
  const records = JSON.stringify((await allItems(api, 'hub')).map(({ data }) => data))
  for (const word of [...words, '2012-05-17']) expect(records).toContain(word)
})

test('no entry of the trail holds anything that was typed', async () => {
  const items = await allItems(api, 'audit')
  expect(items.length).toBeGreaterThan(50)
  expect(items.filter((item) => hasContent(JSON.stringify(item)).length > 0)).toEqual([])
})

test('no line of the log holds anything that was typed, nor anybody’s name', () => {
  const names = demonstrationAccounts.flatMap(({ name, email }) => [name, email])
  expect(api.logs.length).toBeGreaterThan(50)
  expect(api.logs.filter((line) => hasContent(line).length > 0)).toEqual([])
  expect(api.logs.filter((line) => names.some((name) => line.includes(name)))).toEqual([])
})

test('no mail holds anything that was typed; each says in its subject how it is to be handled', () => {
  const mails = api.mailbox.kept.all().map(({ email }) => email)
  expect(mails.length).toBeGreaterThan(8)
  for (const { subject, body } of mails) {
    expect(subject).toMatch(/^OFFICIAL-SENSITIVE: /)
    expect(body.text).toBeTruthy()
    expect(body.html).toBeTruthy()
  }
  expect(mails.filter((mail) => hasContent(JSON.stringify(mail)).length > 0)).toEqual([])
})

test('no key, and no attribute of an index, shows anything of a child', async () => {
  const items = [...(await allItems(api, 'hub')), ...(await allItems(api, 'audit'))]
  const keys = items.map(({ data, ...rest }) => JSON.stringify(rest))
  expect(keys.filter((key) => hasContent(key).length > 0)).toEqual([])
})

test('what SES is told of a mail besides its words is its id and its reference', () => {
  for (const { tags } of api.mailbox.kept.all())
    expect(Object.keys(tags).toSorted()).toEqual(['mail', 'reference'])
})

describe('a refusal', () => {
  test('never quotes what was typed', () => {
    expect(refusals.length).toBeGreaterThan(100)
    expect(refusals.filter(({ text }) => hasContent(text).length > 0)).toEqual([])
  })

  test('has the same words for everybody, whoever the child is', async () => {
    const other = await api.as('lkm-nurse').readAssessment({ reference })
    const none = await api.as('lkm-nurse').readAssessment({ reference: 'LKM-0000-0000-0' })
    expect(other.text).toBe(none.text)
  })
})

test('an error that nobody expected logs where it happened and not what it said', async () => {
  const before = api.logs.length
  const answer = await api.call(
    'startAssessment',
    { requestId: randomUUID(), toolId: first, toolVersion: last, danger: { now: 'no' } },
    await api.token('lkm-teacher'),
  )
  expect(answer.status).toBe(422)
  expect(hasContent(api.logs.slice(before).join(''))).toEqual([])
})
