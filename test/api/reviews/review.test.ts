import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { fillIn, inDanger, prepare, safe, send, versionOf } from '../support/referrals.ts'
import { authorise, beginReview, changeReview, keepReview } from '../support/reviews.ts'
import { allItems, auditEntries, mailsAbout } from '../support/store.ts'

let api: Api
let teacher: Client
let lead: Client
let head: Client

beforeAll(async () => {
  api = await startApi()
  teacher = api.as('lkm-teacher')
  lead = api.as('lkm-lead')
  head = api.as('lkm-head')
})
afterAll(() => api.stop())

const sent = () => send(teacher, head)

const keep = (author: Client, reference: string) => keepReview(author, head, reference)

test('a review starts from the last version: what was said is there, danger and the days are asked afresh', async () => {
  const first = await sent()
  const versionBefore = await versionOf(teacher, first)
  const reference = await beginReview(teacher, first)
  expect(reference).not.toBe(first)
  const { referral, sections, history } = (await teacher.readAssessment({ reference })).body
  expect(referral).toMatchObject({
    state: 'draft',
    series: { first, previous: first, number: 2 },
    danger: { now: 'no' },
    signOff: { status: 'not-asked' },
    desks: [],
  })
  expect(referral.route).toBeUndefined()
  expect(referral.sentAt).toBeUndefined()
  const before = (await teacher.readAssessment({ reference: first })).body
  const opinion = (of: typeof sections) => of.find(({ section }) => section === 'opinion')?.answers['7.1']
  expect(opinion(sections)).toEqual(opinion(before.sections))
  expect(opinion(sections)).toBeDefined()
  const all = Object.assign({}, ...sections.map(({ answers }) => answers))
  expect(Object.keys(all)).not.toContain('3.7')
  expect(Object.keys(all)).not.toContain('9.5')
  expect(sections.map(({ form }) => form)).not.toContain('marf')
  expect(sections.every(({ carriedFrom }) => carriedFrom === first)).toBe(true)
  expect(history[0]).toMatchObject({ kind: 'start-review', text: `From ${first}` })
  expect(before.referral).toMatchObject({ state: 'new', version: versionBefore })
  expect(before.history.map(({ kind }) => kind)).toContain('start-review')
})

test('pressed twice, by two people at once, there is one review, and both are given it', async () => {
  const first = await sent()
  const both = await Promise.all([
    teacher.startReview({ reference: first, danger: safe }),
    teacher.startReview({ reference: first, danger: safe }),
    lead.startReview({ reference: first, danger: safe }),
    lead.startReview({ reference: first, danger: safe }),
  ])
  expect(both.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  expect(new Set(both.map(({ body }) => body.reference)).size).toBe(1)
  const made = (await allItems<{ series?: { first: string } }>(api, 'hub')).filter(
    ({ entity, data }) => entity === 'referral' && data.series?.first === first,
  )
  expect(made).toHaveLength(1)
})

test('who says afterwards that the child is in danger is not given a review that says otherwise', async () => {
  const first = await sent()
  const reference = await beginReview(teacher, first)
  const again = await lead.startReview({ reference: first, danger: inDanger })
  expect(again.status).toBe(409)
  expect(again.problem.detail).toContain(reference)
})

test('a lead of the agency starts it where its author has left; who they are is filled in anew', async () => {
  const first = await sent()
  const reference = await beginReview(head, first)
  const { referral, sections } = (await head.readAssessment({ reference })).body
  expect(referral).toMatchObject({ author: { name: 'Maud Penhallow' }, agency: { id: 'lkm-hollin-bank' } })
  const practitioner = sections.find(({ section }) => section === 'practitioner')?.answers ?? {}
  expect(practitioner).not.toHaveProperty(['3.1'])
  expect((await teacher.readAssessment({ reference })).status).toBe(404)
})

test('nobody of another agency or partnership, and no desk, starts, ends or reads what is not theirs', async () => {
  const first = await sent()
  for (const subject of ['lkm-nurse', 'lkm-nurse-manager', 'vnt-teacher', 'vnt-lead']) {
    const other = api.as(subject)
    expect((await other.startReview({ reference: first, danger: safe })).status, subject).toBe(404)
    expect((await other.endReview({ reference: first, reason: 'moved' })).status, subject).toBe(404)
    expect((await other.readSeries({ reference: first })).status, subject).toBe(404)
  }
  const worker = api.as('lkm-mash-one')
  expect((await worker.startReview({ reference: first, danger: safe })).status).toBe(403)
  expect((await worker.readSeries({ reference: first })).status).toBe(200)
  expect((await api.as('lkm-mase').readSeries({ reference: first })).status).toBe(404)
})

test('a review is kept: authorised and frozen, at no desk, told to nobody but its agency, and reviewed in its turn', async () => {
  const first = await sent()
  const reference = await beginReview(teacher, first)
  const early = await teacher.keepReview({ reference, version: await versionOf(teacher, reference) })
  expect(early.status).toBe(422)
  await changeReview(teacher, reference, 'groomed-or-targeted')
  const unsigned = await teacher.keepReview({ reference, version: await versionOf(teacher, reference) })
  expect(unsigned.problem.errors).toEqual([{ field: 'signOff', message: 'Ask for sign-off first' }])
  const kept = await keep(teacher, reference)
  expect(kept.body).toMatchObject({ reference })
  const { referral, document } = (await teacher.readAssessment({ reference })).body
  expect(referral).toMatchObject({ state: 'kept', desks: [], sentAt: kept.body.keptAt })
  expect(document?.map(({ form }) => form.kind)).toEqual(['assessment'])
  expect(JSON.stringify(document)).toContain('Authorised by Maud Penhallow')
  expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('received'))).toEqual([])
  expect((await api.as('lkm-mash-one').readReferral({ reference })).status).toBe(404)
  const saved = await teacher.saveSection({
    reference,
    form: 'assessment',
    section: 'opinion',
    answers: {},
    version: 2,
  } as never)
  expect(saved.status).toBe(409)
  const again = await teacher.keepReview({ reference, version: 1 })
  expect(again.body).toEqual(kept.body)
  const due = (await teacher.listReviews({})).body.rows.map((row) => row.reference)
  expect(due).toContain(reference)
  expect(due).not.toContain(first)
  expect((await teacher.startReview({ reference: first, danger: safe })).status).toBe(409)
  expect((await teacher.startReview({ reference, danger: safe })).status).toBe(201)
})

test('a first assessment, or one that says danger now, is not kept', async () => {
  const draft = await prepare(teacher)
  const notReview = await teacher.keepReview({ reference: draft, version: await versionOf(teacher, draft) })
  expect(notReview.problem.detail).toContain('Only a review can be kept')
  const first = await sent()
  const started = await teacher.startReview({ reference: first, danger: inDanger })
  const { reference } = started.body
  await changeReview(teacher, reference, 'exploited')
  const refused = await teacher.keepReview({ reference, version: await versionOf(teacher, reference) })
  expect(refused.status).toBe(409)
  expect(refused.problem.detail).toContain('in danger now')
})

test('each version is measured and two are put side by side; a desk sees those that were sent to it, and each reading is in the trail', async () => {
  const first = await sent()
  const second = await beginReview(teacher, first)
  await changeReview(teacher, second, 'groomed-or-targeted')
  await keep(teacher, second)
  const third = await beginReview(teacher, second)
  await changeReview(teacher, third, 'not-a-factor')
  await keep(teacher, third)

  const series = (await teacher.readSeries({ reference: first })).body
  expect(series.versions.map(({ reference }) => reference)).toEqual([first, second, third])
  expect(series.versions.map(({ desk }) => desk)).toEqual(['mash', undefined, undefined])
  expect(series.versions.map(({ measure }) => measure.opinion?.value).slice(1)).toEqual([
    'groomed-or-targeted',
    'not-a-factor',
  ])
  expect([series.compared?.before.reference, series.compared?.after.reference]).toEqual([second, third])
  const chosen = (await teacher.readSeries({ reference: first, before: third, after: first })).body
  expect([chosen.compared?.before.reference, chosen.compared?.after.reference]).toEqual([first, third])

  const worker = api.as('lkm-mash-one')
  const seen = await worker.readSeries({ reference: first, before: second, after: third })
  expect(seen.body.versions.map(({ reference }) => reference)).toEqual([first])
  expect(seen.body).toMatchObject({ withheld: 2 })
  expect(seen.body.compared).toBeUndefined()
  expect(seen.body.review).toBeUndefined()
  expect(seen.text).not.toContain(third)

  const trail = (await auditEntries(api)).filter(
    ({ operation, actor }) => operation === 'readSeries' && actor.name === 'Tamsin Ellery',
  )
  for (const reference of [first, second, third])
    expect(trail.map(({ object }) => object)).toContain(`referral ${reference}`)
})

test('reviews end with a reason, nobody is asked any more, and that can be undone', async () => {
  const first = await sent()
  expect((await teacher.endReview({ reference: first, reason: 'other' })).status).toBe(422)
  const ended = await teacher.endReview({ reference: first, reason: 'moved', details: 'To Vennshire' })
  expect(ended.status).toBe(200)
  const listed = async () => (await teacher.listReviews({})).body.rows.map(({ reference }) => reference)
  expect(await listed()).not.toContain(first)
  const standing = (await teacher.readSeries({ reference: first })).body.review
  expect(standing?.ended).toMatchObject({ reason: 'moved', details: 'To Vennshire' })
  expect((await teacher.startReview({ reference: first, danger: safe })).status).toBe(409)
  const { history, referral } = (await teacher.readAssessment({ reference: first })).body
  expect(history[0]).toMatchObject({ kind: 'end-review' })
  expect((await teacher.resumeReview({ reference: first })).status).toBe(200)
  expect(await listed()).toContain(first)
  expect((await teacher.resumeReview({ reference: first })).status).toBe(409)
  // What a desk has open is not made stale by it.
  expect((await teacher.readAssessment({ reference: first })).body.referral.version).toBe(referral.version)
})

test('a review that was begun must be finished or discarded before reviews end; one that was discarded can be begun anew', async () => {
  const first = await sent()
  const begun = await beginReview(teacher, first)
  const refused = await lead.endReview({ reference: first, reason: 'case-closed' })
  expect(refused.problem.detail).toContain(begun)
  await teacher.discardAssessment({
    reference: begun,
    version: await versionOf(teacher, begun),
    reason: 'Begun by mistake',
  })
  const another = await beginReview(lead, first)
  expect(another).not.toBe(begun)
  // Restored, the first is a second open review: only the one that counts is ever finished.
  await teacher.restoreAssessment({ reference: begun, version: await versionOf(teacher, begun) })
  await changeReview(teacher, begun, 'vulnerable')
  const kept = await keep(teacher, begun)
  expect(kept.status).toBe(409)
  expect(kept.problem.detail).toContain(another)
})

test('a review is sent the usual way, and is then a referral of its own beside the first', async () => {
  const first = await sent()
  const second = await beginReview(teacher, first)
  await changeReview(teacher, second, 'exploited')
  await fillIn(teacher, second, 'marf')
  await teacher.chooseRoute({
    reference: second,
    openToChildrensServices: 'no',
    exploitationRiskIdentified: 'no',
  })
  const sentAgain = await teacher.sendReferral({
    reference: second,
    version: await authorise(teacher, head, second),
  })
  expect(sentAgain.body).toMatchObject({ reference: second, destination: 'mash' })
  const worker = api.as('lkm-mash-one')
  const seen = (await worker.readSeries({ reference: second })).body
  expect(seen.versions.map(({ reference }) => reference)).toEqual([first, second])
  expect(seen.compared?.before.reference).toBe(first)
})

test('where sign-off comes after sending, a review is kept at once, and a lead still owes the reading', async () => {
  const author = api.as('vnt-teacher')
  const manager = api.as('vnt-lead')
  const first = await prepare(author)
  await author.sendReferral({ reference: first, version: await versionOf(author, first) })
  const reference = await beginReview(author, first)
  await changeReview(author, reference, 'vulnerable')
  const kept = await author.keepReview({ reference, version: await versionOf(author, reference) })
  expect(kept.status).toBe(200)
  const { referral } = (await manager.readAssessment({ reference })).body
  expect(referral).toMatchObject({ state: 'kept', signOff: { status: 'sent-without' } })
  expect(await mailsAbout(api, reference)).toEqual([
    'sign-off-asked araminta.joyce@vnt-tarnwick-school.example',
  ])
  expect((await manager.authorise({ reference, version: referral.version })).status).toBe(200)
  const after = (await manager.readAssessment({ reference })).body.referral
  expect(after).toMatchObject({ state: 'kept', signOff: { status: 'authorised' } })
})
