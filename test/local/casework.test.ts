import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keys } from '#functions/platform/keys.ts'
import type { Mail } from '#functions/platform/mail.ts'
import type { PaperCopy } from '#functions/platform/paper-items.ts'
import { caseTimes } from '#infra/local/demonstration/casework/case-times.ts'
import { allCases } from '#infra/local/demonstration/casework/cases/all-cases.ts'
import { writeCasework } from '#infra/local/demonstration/casework/write-casework.ts'
import { openLocalStore } from '#infra/local/local-store.ts'
import type { SavedSection } from '#shared/api/assessments.ts'
import { quarterOf } from '#shared/evaluation/quarters.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { checkNhsNumber } from '#shared/identifiers/nhs-number.ts'
import { quarterBefore } from '#shared/mase/figures/periods.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Share } from '#shared/sharing/share.ts'
import { findTool } from '#shared/tools/index.ts'
import { type Api, startApi } from '#test/api/support/api.ts'
import { allItems } from '#test/api/support/store.ts'

const today = londonClock(Date.now()).date
const cases = allCases(caseTimes(today))
const reviews = cases.filter(({ review }) => review)

let api: Api
let referrals: Referral[]
/** What another partnership has made of what was passed on to it. */
let received: Referral[]

const dataOf = async <T>(entity: string): Promise<T[]> =>
  (await allItems<T>(api, 'hub')).filter((item) => item.entity === entity).map(({ data }) => data)

beforeAll(async () => {
  api = await startApi({ casework: true })
  const heads = await dataOf<Referral>('referral')
  referrals = heads.filter(({ cameFrom }) => !cameFrom)
  received = heads.filter(({ cameFrom }) => cameFrom)
})
afterAll(() => api.stop())

const inState = (state: string, partnership = 'LKM') =>
  referrals.filter((one) => one.state === state && one.partnership === partnership)

const countsOf = (partnership: string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const one of referrals)
    if (one.partnership === partnership) counts[one.state] = (counts[one.state] ?? 0) + 1
  return counts
}

test('each case was played to its end', () => {
  expect(referrals).toHaveLength(cases.length + reviews.length)
  expect(countsOf('LKM')).toEqual({
    draft: 2,
    'awaiting-sign-off': 1,
    new: 5,
    'in-triage': 3,
    returned: 1,
    'awaiting-agreement': 1,
    decided: 7,
    reconsideration: 1,
    'waiting-for-mase': 1,
    'accepted-for-mase': 1,
    'on-agenda': 1,
    kept: 1,
  })
  expect(countsOf('VNT')).toEqual({ new: 1, 'in-triage': 1, 'waiting-for-mase': 1 })
})

test('one is passed from Larkmere’s front door to Vennshire’s, and parts of another to the health trust', async () => {
  expect(received).toMatchObject([{ partnership: 'VNT', state: 'new', agency: { name: 'MASH of Larkmere' } }])
  const shares = await dataOf<Share>('share')
  expect(shares.map(({ to }) => to.kind).toSorted()).toEqual(['early-help', 'front-door', 'mase'])
})

test('one is restricted to its manager, a worker and who signed it off', () => {
  const [restricted, ...more] = referrals.filter(({ restriction }) => restriction)
  expect(more).toEqual([])
  expect(restricted?.restriction?.readers.map(({ name }) => name)).toEqual([
    'Philippa Dunmore',
    'Bryony Okafor',
    'Leopold Asante',
  ])
})

test('one clock is nearly up, one is over, one stands still and says why, and one sender was told', async () => {
  const worker = api.as('lkm-mash-one')
  const told = inState('in-triage').filter(({ acknowledged }) => acknowledged)
  expect(told).toHaveLength(1)
  const near = await worker.readReferral({ reference: told[0]?.reference ?? '' })
  expect(near.body.timeLeft.decision).toMatchObject({ kind: 'left', nearing: true })
  const [over] = inState('new').filter(({ dueAt = '' }) => Date.parse(dueAt) < Date.now())
  const late = await worker.readReferral({ reference: over?.reference ?? '' })
  expect(late.body.timeLeft.decision.kind).toBe('overdue')
  expect(inState('returned')[0]?.pauses).toMatchObject([{ reason: expect.stringContaining('this weekend') }])
})

test('one decision waits for a manager, and one counts while a manager is still to look at it', async () => {
  const { rows } = (await api.as('lkm-mash-manager').listQueue({ view: 'agreement' })).body
  expect(rows.map(({ state }) => state).toSorted()).toEqual(['awaiting-agreement', 'decided'])
  const atOnce = rows.find(({ state }) => state === 'decided')
  const { decision } = (await api.as('lkm-mash-manager').readReferral({ reference: atOnce?.reference ?? '' }))
    .body.referral
  expect(decision).toMatchObject({ outcome: 'immediate-protection', agreement: { when: 'after' } })
  expect(decision?.agreement?.answer).toBeUndefined()
})

test('one assessment has been reviewed, half a year ago and a quarter ago, and is due again', async () => {
  const { rows } = (await api.as('lkm-head').listAgencyReviews({})).body
  const [again, ...more] = rows.filter(({ number }) => number > 1)
  expect(more).toEqual([])
  expect(again).toMatchObject({ stage: 'due', number: 2, author: { name: 'Tamsin Ellery' } })
  const { versions } = (await api.as('lkm-teacher').readSeries({ reference: again?.reference ?? '' })).body
  expect(versions.map(({ number, desk }) => [number, desk])).toEqual([
    [1, 'mash'],
    [2, undefined],
  ])
  const daysSince = versions.map(({ at }) => Math.round((Date.now() - Date.parse(at)) / 86_400_000))
  expect(daysSince).toEqual([187, 95])
})

describe('each role finds something', () => {
  test.each([
    ['lkm-teacher', 'listMyAssessments', {}],
    ['lkm-lead', 'listMyAssessments', {}],
    ['lkm-nurse', 'listMyAssessments', {}],
    ['lkm-constable', 'listMyAssessments', {}],
    ['lkm-head', 'listAwaitingSignOff', {}],
    ['lkm-nurse-manager', 'listAwaitingSignOff', {}],
    ['lkm-sergeant', 'listAwaitingSignOff', {}],
    ['vnt-lead', 'listAwaitingSignOff', {}],
    ['lkm-mash-one', 'listQueue', { view: 'new' }],
    ['lkm-mash-one', 'listQueue', { view: 'mine' }],
    ['lkm-mash-two', 'listQueue', { view: 'returned' }],
    ['lkm-mash-manager', 'listQueue', { view: 'decided' }],
    ['vnt-mash', 'listQueue', { view: 'new' }],
    ['lkm-mase', 'listPool', { view: 'waiting' }],
    ['lkm-mase', 'listPool', { view: 'accepted' }],
    ['vnt-mase', 'listPool', { view: 'waiting' }],
    ['lkm-intelligence', 'listIntelligence', {}],
    ['vnt-intelligence', 'listIntelligence', {}],
  ] as const)('%s in %s %j', async (subject, list, input) => {
    const { body } = await api.as(subject)[list](input as never)
    expect(body.rows.length).toBeGreaterThan(0)
  })

  test('the coordinator, a child and two places on the next agenda', async () => {
    const { body } = await api.as('lkm-mase').listMeetings()
    expect(body.meetings[0]).toMatchObject({ items: 3 })
  })
})

test('danger comes first in the queue, rated red; another went without sign-off, and says why', async () => {
  const { body } = await api.as('lkm-mash-one').listQueue({ view: 'new' })
  expect(body.rows[0]).toMatchObject({ danger: true, rating: { level: 'red' } })
  const without = inState('new').filter(({ danger, signOff }) => danger.now === 'no' && signOff.withoutReason)
  expect(without).toHaveLength(1)
})

test('those that are or may be of one child are shown with each other, and no others are', async () => {
  const worker = api.as('lkm-mash-one')
  const pairs: string[][] = []
  for (const { reference, child } of referrals.filter(
    ({ desks, partnership }) => desks.includes('mash') && partnership === 'LKM',
  )) {
    const { body } = await worker.readReferral({ reference })
    for (const { row } of body.matches) pairs.push([child.name ?? '', row.childName ?? ''])
  }
  expect(pairs.toSorted()).toEqual([
    // Four referrals of one child: each with the three others.
    ...Array(12).fill(['Juniper Askew', 'Juniper Askew']),
    ['Kezia Thackray', 'Keziah Thackeray'],
    ['Keziah Thackeray', 'Kezia Thackray'],
  ])
})

test('the coordinator has confirmed a place and a number that join children, and a van waits to be looked at', async () => {
  const mase = api.as('lkm-mase')
  const { points, edges } = (await mase.readLinks()).body
  expect(points.map(({ label }) => label).toSorted()).toEqual([
    '07700 900 642',
    'Dania Prewell',
    'Elowen Tarrick',
    'Leonie Marsdale',
    'ZZ99 6WF',
  ])
  expect(edges).toHaveLength(4)
  const { pairs } = (await mase.listPossibleLinks()).body
  expect(pairs.map(({ one }) => one.mention.text)).toEqual(['LK08 VRT'])
})

test('a year of meetings was held, enough to be counted', async () => {
  const period = `${quarterBefore(quarterOf(today), 1)}-year`
  const { body } = await api.as('lkm-auditor').readMaseFigures({ period })
  expect(body.tables.discussed.tooFew).toBe(false)
  expect(body.quarters.every(({ isFinal }) => isFinal)).toBe(true)
})

test('each tool of the demonstration is used, and what its form asks is what its route says', async () => {
  expect(new Set(referrals.map(({ forms }) => forms.assessment.id))).toEqual(
    new Set(['nwg', 'matrices', 'nottingham', 'brackenmoor-signs']),
  )
  const [byLevel] = inState('in-triage', 'VNT')
  expect(byLevel?.route).toMatchObject({ destination: 'mash', team: 'the Vennshire MASH' })
})

test('no answer is wrong', async () => {
  const sections = (await allItems<SavedSection>(api, 'hub')).filter(({ entity }) => entity === 'section')
  expect(sections.length).toBeGreaterThan(200)
  for (const { pk, data } of sections) {
    const { form, section, answers } = data
    const forms = referrals.find(({ reference }) => keys.referral(reference).pk === pk)?.forms
    const definition = forms && findTool(forms[form].id, forms[form].version)
    const page = definition?.sections.find(({ id }) => id === section)
    if (!page) throw new Error(`No page ${section} in ${form}`)
    expect(checkSection(page, answers, today)).toEqual([])
  }
})

test('the children are nobody: their own names, test NHS numbers, and places that are not', async () => {
  const names = referrals.map(({ child }) => child.name)
  // Four are about one child, whose concerns are low each by itself.
  expect(new Set(names).size).toBe(cases.length - 3)
  const numbers = referrals.flatMap(({ child }) => child.nhsNumber ?? [])
  expect(numbers.length).toBeGreaterThan(4)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers) expect(checkNhsNumber(number)).toMatchObject({ ok: true })
  for (const number of numbers) expect(number).toMatch(/^999/)
  const said = JSON.stringify(cases)
  const postcodes = said.match(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g) ?? []
  expect(postcodes.length).toBeGreaterThan(8)
  for (const postcode of postcodes) expect(postcode).toMatch(/^ZZ99 /)
  for (const phone of said.match(/\b0\d[\d ]{8,}\d\b/g) ?? [])
    expect(phone).toMatch(/^(01632 960|07700 900)\d{3}$/)
  expect(said).not.toMatch(/@/)
})

test('the papers of the next meeting were sent, and some posts have opened theirs', async () => {
  const copies = await dataOf<PaperCopy>('paper-copy')
  expect(copies.length).toBeGreaterThan(5)
  expect(copies.flatMap(({ contact, opened }) => (opened ? contact : [])).toSorted()).toEqual([
    'lkm-health-spoc',
    'lkm-police-spoc',
  ])
})

test('mail goes out once for each event and recipient; to the address that bounces it fails', async () => {
  const left = async () =>
    (await dataOf<Mail>('mail')).filter(({ state }) => state !== 'delivered' && state !== 'failed').length
  await expect.poll(left, { timeout: 110_000, interval: 500 }).toBe(0)
  // What was recalled before its mail went out is not sent.
  const mails = (await dataOf<Mail>('mail')).filter(({ failure }) => failure !== 'closed')
  const sent = api.mailbox.kept.all().map(({ tags }) => tags.mail)
  expect(sent.toSorted()).toEqual(mails.map(({ id }) => id).toSorted())
  const failed = mails.filter(({ state }) => state === 'failed').map(({ to }) => to)
  expect(failed.length).toBeGreaterThan(0)
  for (const to of failed) expect(to).toEqual({ contact: 'lkm-housing' })
}, 120_000)

test('where people have begun to work none is written, then or later', async () => {
  const store = openLocalStore()
  const write = async () => {
    const lines: string[] = []
    await writeCasework({
      invoke: api.hub.invoke,
      issuer: api.signIn.issuer,
      store,
      say: (line) => lines.push(line),
    })
    return lines
  }
  expect(await write()).toEqual(['casework: left out, since there are referrals already'])
  expect(await write()).toEqual(['casework: left out, since there were referrals before'])
  expect(await dataOf('referral')).toHaveLength(cases.length + reviews.length + received.length)
})
