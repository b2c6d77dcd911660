import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { intelligence, keys } from '#functions/platform/keys.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { queryAll } from '#functions/platform/read.ts'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { recordFate } from '#functions/platform/sending/record-fate.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'
import { chaseBreaches } from '#functions/sweep/chase-breaches.ts'
import { chaseDisseminations } from '#functions/sweep/chase-disseminations.ts'
import type { MailEvent } from '#shared/mail/mail-events.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { storeItem, whoIs } from '../support/intelligence.ts'
import { auditEntries } from '../support/store.ts'
import { changeItem, give, givenNow } from './recipients-support.ts'

let api: Api
let deps: MailDependencies
let officer: Client
let auditor: Client
let constable: Client

/** A Monday morning. */
const monday = '2026-11-16T10:00:00.000Z'
/** Some moment of the minute that is so many hours later. */
const minuteOf = (count: number) => expect.stringContaining(hours(count).slice(0, 16))
const hours = (count: number) => new Date(Date.parse(monday) + count * 3_600_000).toISOString()

beforeAll(async () => {
  api = await startApi({ events: false })
  deps = runtimeMailDependencies()
  officer = api.as('lkm-intelligence')
  auditor = api.as('lkm-auditor')
  constable = api.as('lkm-constable')
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})
beforeEach(() => setTime(monday))

interface Given {
  readonly item: string
  readonly dissemination: string
}

/** Something that the police's point of contact was given a moment ago. */
async function given(own: Parameters<typeof storeItem>[1] = {}): Promise<Given> {
  const { reference } = await storeItem(api, own)
  const [dissemination = ''] = await give(officer, reference, 'lkm-police-spoc')
  return { item: reference, dissemination }
}
const now = ({ item, dissemination }: Given) => givenNow(item, dissemination)
const version = async (of: Given) => (await now(of)).version
const mailsOf = async (item: string): Promise<string[]> =>
  (await queryAll<Mail>(deps, intelligence(item), 'MAIL#'))
    .map(({ data }) => `${data.kind} ${'contact' in data.to ? data.to.contact : ''} ${data.state}`)
    .toSorted()
const sendNotice = async (of: Given) => sendMail(deps, keys.mail(of.item, (await now(of)).mailId))
const sesTells = async (of: Given, event: MailEvent) =>
  recordFate(deps, { ...event, reference: of.item, mail: (await now(of)).mailId })
const bounce = { eventType: 'Bounce', bounceType: 'Permanent' }
const isListed = async ({ item }: Given, by = officer) =>
  (await by.listToRing({})).body.rows.some((row) => !('restricted' in row) && row.item === item)

/** Something whose mail bounced, so that somebody must ring. */
async function bounced(own: Parameters<typeof storeItem>[1] = {}): Promise<Given> {
  const of = await given(own)
  await sendNotice(of)
  await sesTells(of, bounce)
  return of
}
const call = async (of: Given, outcome: 'told' | 'not-reached' | 'wrong-post', by = officer) =>
  by.recordCall({ ...of, version: await version(of), outcome, words: 'The duty sergeant' })
const recall = async (of: Given, because = 'It went to the wrong team') =>
  officer.recallDelivery({ ...of, version: await version(of), because })
const openBreach = async (own: Parameters<typeof storeItem>[1] = {}) => {
  const of = await given(own)
  const { body } = await recall(of)
  return { ...of, breach: body.breach }
}

describe('ringing who was not reached', () => {
  test('a bounce puts the post on the list of whom to ring, with telephones, and tells the desk in the same moment', async () => {
    const of = await bounced()
    const { rows } = (await officer.listToRing({})).body
    expect(rows.find((row) => !('restricted' in row) && row.item === of.item)).toMatchObject({
      must: 'ring',
      because: 'bounced',
      post: 'Police exploitation single point of contact',
      phone: expect.stringMatching(/^01632/),
      others: [expect.objectContaining({ name: expect.any(String) }), expect.anything()],
      tries: 0,
    })
    expect(await mailsOf(of.item)).toEqual([
      'intelligence-ring lkm-intelligence waiting',
      'intelligence-shared lkm-police-spoc failed',
    ])
    expect((await officer.readDelivery(of)).body).toMatchObject({
      fate: { words: 'Ring them: The mailbox did not take the mail', bears: 'act' },
      tell: { text: expect.stringContaining('silver van'), grading: { source: expect.any(String) } },
    })
  })

  test('who was not reached comes back after two hours of work; who was told does not', async () => {
    const of = await bounced()
    expect((await call(of, 'not-reached')).status).toBe(200)
    expect((await now(of)).ring).toMatchObject({
      again: minuteOf(2),
      tries: [{ words: 'The duty sergeant' }],
    })
    expect(await isListed(of)).toBe(true)
    expect((await call(of, 'told')).status).toBe(200)
    expect(await isListed(of)).toBe(false)
    expect((await officer.readDelivery(of)).body.fate).toMatchObject({ words: 'Told by telephone' })
    expect((await now(of)).nextAt).toBeUndefined()
  })

  test('opening it meanwhile ends the call; who then records one is told so, and nothing is written over', async () => {
    const of = await bounced()
    const stale = await version(of)
    expect((await constable.openMyIntelligence(of)).status).toBe(200)
    expect(await isListed(of)).toBe(false)
    const late = await officer.recordCall({ ...of, version: stale, outcome: 'told' })
    expect(late.status).toBe(409)
    expect(late.problem.detail).toContain('It says now: Opened')
  })

  test('silence does too, once the time to open it is up; and the desk is told again while nobody rings', async () => {
    const of = await given()
    await sendNotice(of)
    await sesTells(of, { eventType: 'Delivery' })
    setTime(hours(1))
    await chaseDisseminations(deps, 'LKM')
    expect(await isListed(of)).toBe(false)
    setTime(hours(24 * 5))
    await chaseDisseminations(deps, 'LKM')
    expect((await officer.readDelivery(of)).body.ring?.because).toBe('silent')
    setTime(hours(24 * 8))
    await chaseDisseminations(deps, 'LKM')
    await chaseDisseminations(deps, 'LKM')
    expect((await mailsOf(of.item)).filter((mail) => mail.startsWith('intelligence-ring'))).toHaveLength(2)
  })

  test('what is kept from an officer is not on their list, and looks as what does not exist', async () => {
    const second = whoIs(api, 'lkm-intelligence-two').ref
    const of = await bounced()
    await changeItem(api, of.item, {
      excluded: { people: [{ ...second, why: 'Her brother works there' }], agencies: [] },
    })
    const kept = api.as('lkm-intelligence-two')
    expect(await isListed(of, kept)).toBe(false)
    const hidden = await kept.readDelivery(of)
    const nowhere = await kept.readDelivery({ ...of, item: 'LKM-INT-0000-0000-0' })
    const foreign = await api.as('vnt-intelligence').readDelivery(of)
    expect([hidden.status, hidden.text]).toEqual([404, nowhere.text])
    expect(foreign.text).toBe(nowhere.text)
  })

  test('after the last day nobody is rung any more, nothing is told, and nothing is sent', async () => {
    const own = { grading: { until: '2026-11-17' } }
    const [rung, waiting] = [await bounced(own), await given(own)]
    setTime(hours(24 * 5))
    expect((await call(rung, 'told')).status).toBe(422)
    await chaseDisseminations(deps, 'LKM')
    expect(await isListed(rung)).toBe(false)
    expect((await officer.readDelivery(rung)).body.fate.words).toBe('Closed before anybody opened it')
    await sendNotice(waiting)
    expect(await mailsOf(waiting.item)).toEqual(['intelligence-shared lkm-police-spoc failed'])
    expect((await constable.openMyIntelligence(rung)).status).toBe(409)
  })
})

describe('sending it again', () => {
  test('is one act of a person: a new one in the place of the old, and no third while it is out', async () => {
    const of = await bounced()
    const asked = { ...of, version: await version(of) }
    const [first, second] = await Promise.all([officer.deliverAgain(asked), officer.deliverAgain(asked)])
    expect([first.status, second.status].toSorted()).toEqual([201, 409])
    const { id } = (first.status === 201 ? first : second).body
    const next = { ...of, dissemination: id }
    expect(await now(of)).toMatchObject({ replacedBy: id })
    expect(await isListed(of)).toBe(false)
    expect((await officer.readDelivery(next)).body).toMatchObject({
      replaces: of.dissemination,
      fate: { words: 'Waiting to be sent' },
      notAgain: 'The first email is still on its way.',
    })
    const third = await officer.deliverAgain({ ...next, version: 1 })
    expect(third.status).toBe(409)
  })

  test('is not for what went out and may still be opened', async () => {
    const of = await given()
    await sendNotice(of)
    const refused = await officer.deliverAgain({ ...of, version: await version(of) })
    expect(refused.problem.detail).toContain('still time to open it')
  })
})

describe('recalling what went astray', () => {
  test('it closes at once, its mail stays in, the post and who looks after breaches are told, and the clock runs', async () => {
    const of = await given()
    const { body } = await recall(of)
    const trail = (await auditEntries(api)).filter(({ operation }) => operation === 'recallDelivery')
    expect(trail.map(({ object }) => object).toSorted()).toEqual([
      `breach ${body.breach}`,
      `intelligence ${of.item}`,
    ])
    await sendNotice(of)
    expect(await mailsOf(of.item)).toEqual([
      'breach-opened lkm-governance waiting',
      'intelligence-recalled lkm-police-spoc waiting',
      'intelligence-shared lkm-police-spoc failed',
    ])
    expect((await constable.readMyIntelligence(of)).body).toMatchObject({ state: 'closed' })
    expect((await constable.readMyIntelligence(of)).body.content).toBeUndefined()
    const { recalled } = await now(of)
    expect((await auditor.readBreach({ breach: recalled?.breach as string })).body).toMatchObject({
      knownAt: minuteOf(0),
      dueAt: minuteOf(72),
      opened: false,
      because: 'It went to the wrong team',
      item: of.item,
      mayWork: false,
    })
  })

  test('pressing twice opens one breach; a second officer is told that it was recalled', async () => {
    const of = await given()
    const asked = { ...of, version: await version(of), because: 'The wrong team' }
    const first = await officer.recallDelivery(asked)
    const again = await officer.recallDelivery(asked)
    expect(again.body.breach).toBe(first.body.breach)
    const second = await api.as('lkm-intelligence-two').recallDelivery(asked)
    expect(second.status).toBe(409)
    expect(second.problem.detail).toContain('It says now: Recalled')
  })

  test('who had opened it stands in the breach, and the clock runs from when the post was known to be wrong', async () => {
    const of = await bounced()
    expect((await call(of, 'wrong-post')).status).toBe(200)
    expect((await officer.listToRing({})).body.rows).toContainEqual(
      expect.objectContaining({ item: of.item, must: 'recall' }),
    )
    setTime(hours(5))
    await constable.openMyIntelligence(of)
    const { body } = await recall(of)
    expect(await isListed(of)).toBe(false)
    expect((await officer.readBreach(body)).body).toMatchObject({
      knownAt: minuteOf(0),
      opened: true,
      readBy: { name: whoIs(api, 'lkm-constable').ref.name, at: expect.stringContaining('2026-11-16T15') },
    })
  })
})

describe('working a breach', () => {
  test('notes stand in order, a decision needs its reason and its reference, and an earlier one is kept', async () => {
    const { breach } = await openBreach()
    const noted = await officer.noteBreach({ breach, version: 1, words: 'The team has destroyed its copy' })
    expect(noted.body.version).toBe(2)
    const asked = { breach, version: 2, peopleTold: 'not-needed', reason: 'Nobody read it' } as const
    const bare = await officer.decideBreach({ ...asked, tell: 'reported' })
    expect(bare.problem.errors).toEqual([
      { field: 'reference', message: 'Enter the Commissioner’s reference' },
    ])
    expect((await officer.decideBreach({ ...asked, tell: 'not-reported' })).status).toBe(200)
    const stale = await officer.decideBreach({ ...asked, tell: 'not-reported' })
    expect(stale.status).toBe(409)
    const other = {
      ...asked,
      version: 3,
      tell: 'reported',
      reference: 'IC-000',
      reason: 'It was read',
    } as const
    expect((await officer.decideBreach(other)).status).toBe(200)
    expect((await auditor.readBreach({ breach })).body).toMatchObject({
      notes: [{ words: 'The team has destroyed its copy' }],
      decision: { tell: 'reported', reference: 'IC-000' },
      earlier: [{ tell: 'not-reported' }],
    })
    const { open, decided } = (await auditor.listBreaches({})).body
    expect(open.map(({ id }) => id)).not.toContain(breach)
    expect(decided.map(({ id }) => id)).toContain(breach)
  })

  test('auditors read it and do not work it; another partnership’s people do not find it', async () => {
    const { breach } = await openBreach()
    expect((await auditor.noteBreach({ breach, version: 1, words: 'A note' })).status).toBe(403)
    const foreign = await api.as('vnt-auditor').readBreach({ breach })
    const nowhere = await api.as('vnt-auditor').readBreach({ breach: 'FFFFFFFFFFFFFFFFFFFFFF' })
    expect([foreign.status, foreign.text]).toEqual([404, nowhere.text])
    expect((await constable.readBreach({ breach })).status).toBe(403)
  })

  test('an auditor from whom the item is kept sees the clock and nothing of the item; an officer sees nothing', async () => {
    const { breach, item } = await openBreach()
    const who = ['lkm-auditor', 'lkm-intelligence-two'].map((subject) => whoIs(api, subject).ref)
    await changeItem(api, item, {
      excluded: { people: who.map((one) => ({ ...one, why: 'A relative' })), agencies: [] },
    })
    const seen = await auditor.readBreach({ breach })
    expect(seen.body).toEqual({
      id: breach,
      version: 1,
      knownAt: minuteOf(0),
      dueAt: minuteOf(72),
      opened: false,
      withheld: true,
    })
    const listed = await auditor.listBreaches({})
    expect(listed.text).not.toContain(item)
    expect(listed.body.open.map(({ id }) => id)).toContain(breach)
    const second = api.as('lkm-intelligence-two')
    expect((await second.readBreach({ breach })).status).toBe(404)
    expect((await second.listBreaches({})).text).not.toContain(breach)
  })

  test('who looks after breaches is told when a day is left and when none is, once each, until it is decided', async () => {
    const { breach, item } = await openBreach()
    const said = async () =>
      (await mailsOf(item)).filter((mail) => mail.startsWith('breach-')).map((mail) => mail.split(' ')[0])
    setTime(hours(47))
    await chaseBreaches(deps, 'LKM')
    expect(await said()).toEqual(['breach-opened'])
    setTime(hours(49))
    await Promise.all([chaseBreaches(deps, 'LKM'), chaseBreaches(deps, 'LKM')])
    expect(await said()).toEqual(['breach-due', 'breach-opened'])
    setTime(hours(73))
    await chaseBreaches(deps, 'LKM')
    await chaseBreaches(deps, 'LKM')
    expect(await said()).toEqual(['breach-due', 'breach-opened', 'breach-overdue'])
    expect((await officer.readBreach({ breach })).body.version).toBe(3)
  })
})
