import { afterAll, beforeAll, expect, test } from 'vitest'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { raisedAlreadyItem } from '#functions/platform/intelligence/raised-already.ts'
import type { Answer } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { sendToMase, sendToMash } from '../../support/desks.ts'
import { inDanger, prepare, send, start, versionOf } from '../../support/referrals.ts'
import { authorise, beginReview, changeReview, keepReview } from '../../support/reviews.ts'
import { allItems, auditEntries, mailsAbout, putItem } from '../../support/store.ts'
import { mailsUnder, raisedIn, sourceOf } from './support.ts'

let api: Api
let author: Client
let lead: Client

beforeAll(async () => {
  api = await startApi()
  author = api.as('lkm-teacher')
  lead = api.as('lkm-head')
})
afterAll(() => api.stop())

const suspect = 'A man in a silver estate car waits by the gate'
const answers: Partial<Record<Role, Answer>> = {
  'volt.victims': { value: 'Two girls of her class', more: 'And a cousin' },
  'volt.offenders': { value: suspect },
  'volt.locations': { value: 'The steps behind the market hall' },
}
const told = (by: string): Partial<Record<Role, Answer>> => ({
  'need-to-know.suspects': {
    value: [
      { recipient: 'lkm-police-spoc', told: 'no' },
      {
        someone: 'The head of year',
        told: 'yes',
        when: { day: '1', month: '10', year: '2025' },
        by,
      },
    ],
  },
})
const whatOf = async (reference: string) => (await raisedIn(api, reference)).map(({ what }) => what)
const questions = ['8.2', '8.3', '8.4']

/** Changes the answer to 8.3. */
async function sayOfSuspects(client: Client, reference: string, words: string): Promise<void> {
  const { sections } = (await client.readAssessment({ reference })).body
  const page = sections.find(({ answers }) => '8.3' in answers)
  const changed = { ...page?.answers, '8.3': { value: words } }
  const { form, section, version } = page ?? { form: 'assessment', section: '', version: 0 }
  const saved = await client.saveSection({ reference, form, section, version, answers: changed } as never)
  if (saved.status !== 200) throw new Error(`Not saved: ${saved.text}`)
}

test('each thing that is said of others becomes an item, with whom the practitioner named; who gave it is sealed', async () => {
  const reference = await sendToMash(api, { ...answers, ...told('Mr Hale of the office') })
  const items = await raisedIn(api, reference)
  expect(items).toMatchObject([
    { kind: 'child', what: 'Two girls of her class\nAnd a cousin', raisedIn: { form: 'assessment' } },
    { kind: 'person', what: suspect, state: 'received', version: 1 },
    { kind: 'place', what: 'The steps behind the market hall' },
  ])
  expect(items.map((item) => item.raisedIn?.question)).toEqual(questions)
  expect(items.map(({ danger }) => danger)).toEqual([undefined, undefined, undefined])
  expect(items[1]?.named).toEqual([
    { contactId: 'lkm-police-spoc', told: false },
    { someone: 'The head of year', told: true, toldOn: '2025-10-01', toldBy: 'Mr Hale of the office' },
  ])
  expect(JSON.stringify(items)).not.toMatch(/Tamsin|Ellery|Hollin/)
  expect(await sourceOf(api, items[0]?.reference ?? '')).toMatchObject({
    person: { name: 'Tamsin Ellery' },
    agency: { id: 'lkm-hollin-bank' },
  })
})

test('that the giver told somebody themselves does not name them in the item', async () => {
  for (const by of ['Tamsin Ellery', 'Mrs Ellery', 'me', 'I did']) {
    const reference = await sendToMash(api, { ...answers, ...told(by) })
    const [, item] = await raisedIn(api, reference)
    expect(item?.named[1]).toEqual({ someone: 'The head of year', told: true, toldOn: '2025-10-01' })
  }
})

test('the desk gets one mail, which says nothing; nobody else is told, and the record shows nothing of it', async () => {
  const reference = await sendToMash(api, { ...answers, ...told('me') })
  const items = await raisedIn(api, reference)
  const mails = await mailsUnder(api, items)
  expect(mails).toMatchObject([
    { kind: 'intelligence-received', to: { contact: 'lkm-intelligence' }, path: '/intelligence' },
  ])
  const about = mails[0]?.reference ?? ''
  expect(await mailsAbout(api, about)).toHaveLength(1)
  const text = JSON.stringify(api.mailbox.kept.all().filter(({ tags }) => tags.reference === about))
  expect(text).toContain('OFFICIAL-SENSITIVE')
  expect(text).not.toMatch(/silver|market|Tamsin|Ellery|Hollin/)
  expect(text).not.toContain(reference)

  const kinds = (await mailsAbout(api, reference)).map((mail) => mail.split(' ')[0])
  expect(kinds).not.toContain('need-to-know')
  const stored = await allItems(api, 'hub')
  const ofRecord = JSON.stringify(stored.filter(({ pk }) => pk === `REFERRAL#${reference}`))
  const marks = JSON.stringify(stored.filter(({ entity }) => entity === 'intelligence-raised'))
  for (const item of items) {
    expect(ofRecord).not.toContain(item.reference)
    expect(marks).not.toContain(item.reference)
  }
  expect(marks).not.toContain(reference)
})

test('the trail of the record and that of who sends tell of no item', async () => {
  const reference = await sendToMash(api, answers)
  const items = await raisedIn(api, reference)
  const entries = (await auditEntries(api)).filter(({ operation }) => operation === 'sendReferral')
  const request = entries.find(({ object }) => object === `referral ${reference}`)?.requestId
  expect(
    entries
      .filter((one) => one.requestId === request)
      .map(({ object }) => object)
      .toSorted(),
  ).toEqual(['intelligence', `referral ${reference}`])
  for (const item of items) expect(JSON.stringify(await auditEntries(api))).not.toContain(item.reference)
})

test('a child in danger is said in the mail and in the item, and a post that has gone holds nothing up', async () => {
  const gone = { 'need-to-know.suspects': { value: [{ recipient: 'nobody-here', told: 'no' }] } }
  await expect(sendToMash(api, { ...answers, ...gone })).rejects.toThrow(/directory/)
  const reference = await prepare(author, 'mash', { ...answers, ...gone })
  const dangerous = await author.recordDanger({
    reference,
    danger: inDanger,
  })
  expect(dangerous.status).toBe(200)
  const sent = await author.sendReferral({ reference, version: dangerous.body.version })
  expect(sent.status).toBe(200)
  const items = await raisedIn(api, reference)
  expect(items.map(({ danger }) => danger)).toEqual([true, true, true])
  expect(items[1]?.named).toEqual([{ contactId: 'nobody-here', told: false }])
  expect((await mailsUnder(api, items)).map(({ kind }) => kind)).toEqual(['intelligence-danger'])
})

test('where nothing was identified nothing is raised, and the desk gets no mail', async () => {
  const nothing = { mark: 'not-applicable' } as const
  const reference = await sendToMash(api, {
    'volt.victims': nothing,
    'volt.offenders': nothing,
    'volt.locations': nothing,
  })
  expect(await raisedIn(api, reference)).toEqual([])
  const request = (await auditEntries(api)).find(
    ({ object, operation }) => object === `referral ${reference}` && operation === 'sendReferral',
  )?.requestId
  const objects = (await auditEntries(api)).filter((one) => one.requestId === request)
  expect(objects.map(({ object }) => object)).toEqual([`referral ${reference}`])
})

test('what the MASE form repeats is one item; what it says besides is another', async () => {
  const same = await sendToMase(api)
  expect((await raisedIn(api, same)).map((item) => item.raisedIn?.question)).toContain('8.2')
  const nurse = api.as('lkm-nurse')
  const own = { ...answers, 'mase.strategic': { value: ['victims', 'trends'] } }
  const reference = await send(nurse, api.as('lkm-nurse-manager'), 'mase', {
    ...own,
    'volt.trends': { value: 'Taxis after ten at night' },
  })
  const items = await raisedIn(api, reference)
  expect(items.map(({ kind, raisedIn }) => `${kind} ${raisedIn?.form} ${raisedIn?.question}`)).toEqual([
    'child assessment 8.2',
    'person assessment 8.3',
    'place assessment 8.4',
    'trend mase strategic-trends',
  ])
})

test('sent a second time, what is said in the same words is not raised again, and what is said otherwise is', async () => {
  const nurse = api.as('lkm-nurse')
  const manager = api.as('lkm-nurse-manager')
  const reference = await send(nurse, manager, 'mase', answers)
  const before = await raisedIn(api, reference)
  const coordinator = api.as('lkm-mase')
  const { version } = (await coordinator.readMaseReferral({ reference })).body.referral
  await coordinator.handBack({ reference, version, reason: 'There is no blocker yet' })
  await sayOfSuspects(nurse, reference, 'His name is Rook')
  const again = await nurse.sendReferral({ reference, version: await authorise(nurse, manager, reference) })
  expect(again.status).toBe(200)
  expect((await whatOf(reference)).toSorted()).toEqual(
    [...before.map(({ what }) => what), 'His name is Rook'].toSorted(),
  )
})

test('a review raises what it says anew, and what the version before it said already it does not', async () => {
  const first = await sendToMash(api, answers)
  const unchanged = await beginReview(author, first)
  await changeReview(author, unchanged, 'groomed-or-targeted')
  expect((await keepReview(author, lead, unchanged)).status).toBe(200)
  expect(await whatOf(unchanged)).toEqual([])

  const changed = await beginReview(author, unchanged)
  await changeReview(author, changed, 'groomed-or-targeted')
  await sayOfSuspects(author, changed, 'His name is Rook')
  expect((await keepReview(author, lead, changed)).status).toBe(200)
  expect(await whatOf(changed)).toEqual(['His name is Rook'])
})

test('what the practitioner has raised by hand is not raised again', async () => {
  const reference = await prepare(author, 'mash', answers)
  const raised = { form: 'assessment', question: '8.3', text: ` ${suspect} ` } as const
  await putItem(api, raisedAlreadyItem(runtimeDependencies(), reference, raised))
  await author.sendReferral({ reference, version: await authorise(author, lead, reference) })
  expect((await raisedIn(api, reference)).map((item) => item.raisedIn?.question)).toEqual(['8.2', '8.4'])
})

test('pressed twice at once, each thing is raised once', async () => {
  const reference = await prepare(author, 'mash', answers)
  const version = await authorise(author, lead, reference)
  const both = await Promise.all([
    author.sendReferral({ reference, version }),
    author.sendReferral({ reference, version }),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(await whatOf(reference)).toHaveLength(3)
})

test('people in a table are an item each, with what is known of them; many are put together', async () => {
  const table = (count: number) => ({
    'volt.offenders': {
      value: Array.from({ length: count }, (_, index) => ({
        name: `Rook ${index}`,
        description: 'A grey van',
      })),
    },
  })
  const few = await start(author, inDanger, ['matrices', '1'])
  const sendTable = async (reference: string, count: number) => {
    const { value } = table(count)['volt.offenders']
    const page = { reference, form: 'assessment', section: 'associates', version: 0 }
    const saved = await author.saveSection({ ...page, answers: { persons: { value } } } as never)
    expect(saved.text).not.toContain('errors')
    await author.chooseRoute({ reference, openToChildrensServices: 'no', exploitationRiskIdentified: 'no' })
    const sent = await author.sendReferral({ reference, version: await versionOf(author, reference) })
    expect(sent.status).toBe(200)
    return raisedIn(api, reference)
  }
  const items = await sendTable(few, 3)
  expect(
    items.map(({ details }) => details).toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
  ).toEqual([0, 1, 2].map((index) => ({ name: `Rook ${index}`, description: 'A grey van' })))
  const many = await sendTable(await start(author, inDanger, ['matrices', '1']), 30)
  expect(many).toHaveLength(1)
  expect(many[0]?.what).toContain('Rook 29')
})
