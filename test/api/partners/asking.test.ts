import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, setTime, startApi } from '../support/api.ts'
import { dayFromNow, sendToMash, triage } from '../support/desks.ts'
import { auditEntries, mailsAbout } from '../support/store.ts'
import { partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
})
afterAll(() => api.stop())

const { worker, police, health, rated, ask, asked, seen } = partnersOf(() => api)

describe('asking agencies', () => {
  it('asks each with a reason of its own, tells each by mail, and says in the head what is open', async () => {
    const { reference, version } = await rated()
    const made = await ask(reference, version)
    expect(made.status).toBe(201)
    const { referral, information, history } = await seen(reference)
    expect(referral.asked).toMatchObject({ open: 2, returnBy: information[0]?.dueAt })
    expect(information.map(({ whyThisAgency, state }) => [whyThisAgency, state]).toSorted()).toEqual([
      ['She has been seen there this month', 'asked'],
      ['They know the place where she is collected', 'asked'],
    ])
    expect(history[0]).toMatchObject({ kind: 'information-asked' })
    expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('information'))).toEqual([
      'information-asked exploitation@lkm-police.example',
      'information-asked safeguarding@lkm-health.example',
    ])
  })

  it('gives them as long as the rating says', async () => {
    setTime('2026-11-17T10:00:00.000Z')
    const { reference } = await asked('amber')
    const [first] = (await seen(reference)).information
    expect(Date.parse(first?.dueAt ?? '') - Date.parse(first?.askedAt ?? '')).toBe(6 * 60 * 60 * 1000)
    expect(first?.timeLeft?.words).toMatch(/left$/)
  })

  it('wants a day from the worker where the rating has no limit, and one that can be kept', async () => {
    const { reference, version } = await rated('blue')
    const without = await ask(reference, version)
    expect(without.problem.errors?.[0]).toMatchObject({ field: 'due.day' })
    expect((await ask(reference, version, { due: dayFromNow(-1) })).status).toBe(422)
    expect((await ask(reference, version, { due: dayFromNow(90) })).status).toBe(422)
    expect((await ask(reference, version, { due: dayFromNow(3) })).status).toBe(201)
  })

  it('shows an agency about whom, why and by when, and nothing else of the referral', async () => {
    const { reference, police: place } = await asked()
    const { referral } = await seen(reference)
    const view = (await police().readInformationAsked(place)).body
    expect(view.about).toEqual([
      { who: 'child', name: referral.child.name, born: expect.stringMatching(/\d{4}$/) },
    ])
    expect(Object.keys(view).toSorted()).toEqual(
      [
        ...[
          'about',
          'answers',
          'ask',
          'askedAt',
          'askedBy',
          'because',
          'draft',
          'dueAt',
          'family',
          'fromAgency',
        ],
        ...[
          'id',
          'leaves',
          'leavesAsked',
          'organisation',
          'post',
          'reference',
          'state',
          'timeLeft',
          'version',
        ],
      ].toSorted(),
    )
    expect(JSON.stringify(view)).not.toContain('They know the place')
  })

  it('gives the address where the worker chose to, and of nobody who was not chosen', async () => {
    const { reference, version } = await rated()
    const people = (await worker().readAsking({ reference })).body.people
    expect(people[0]).toMatchObject({ id: 'child', address: expect.any(String) })
    const made = await ask(reference, version, { address: 'yes' })
    const place = { reference, information: made.body.asked[0] as string }
    expect((await police().readInformationAsked(place)).body.about).toEqual([
      { who: 'child', name: people[0]?.name, born: people[0]?.born, address: people[0]?.address },
    ])
  })

  it('suggests by the rating and chooses nobody', async () => {
    const { reference } = await rated('green')
    const view = (await worker().readAsking({ reference })).body
    expect(view.suggestion).toContain('selected agencies only')
    expect(view.agencies.map(({ contact }) => contact)).not.toContain('lkm-mash')
    expect(view.agencies.length).toBeGreaterThan(3)
    expect(view.dueAt).toBeDefined()
  })

  it.each([
    ['nobody', { agencies: [] }, 'agencies'],
    ['an agency without a reason', { agencies: [{ contact: 'lkm-housing', why: ' ' }] }, 'agencies.0.why'],
    [
      'somebody outside the directory',
      { agencies: [{ contact: 'nobody', why: 'So' }] },
      'agencies.0.contact',
    ],
    ['itself', { agencies: [{ contact: 'lkm-mash', why: 'So' }] }, 'agencies.0.contact'],
    [
      'one agency twice',
      {
        agencies: [
          { contact: 'lkm-housing', why: 'So' },
          { contact: 'lkm-housing', why: 'So' },
        ],
      },
      'agencies',
    ],
    ['about nobody', { about: [] }, 'about'],
    ['about somebody whom the referral does not name', { about: ['household-99'] }, 'about'],
    ['without saying whether the family knows', { family: undefined }, 'family'],
    ['without the family and without a reason for it', { family: 'not-asked' }, 'whyNotAsked'],
  ])('does not ask %s', async (_, changes, field) => {
    const { reference, version } = await rated()
    const made = await ask(reference, version, changes)
    expect(made.status).toBe(422)
    expect(made.problem.errors?.[0]?.field).toBe(field)
    expect((await seen(reference)).information).toEqual([])
  })

  it('asks once, however often and however fast the button is pressed', async () => {
    const { reference, version } = await rated()
    const requestId = randomUUID()
    const both = await Promise.all([
      ask(reference, version, { requestId }),
      ask(reference, version, { requestId }),
    ])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await ask(reference, version, { requestId })).status).toBe(201)
    expect((await seen(reference)).information).toHaveLength(2)
    expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('information'))).toHaveLength(
      2,
    )
  })

  it('is for whoever holds the referral, or a manager, while it is in triage', async () => {
    const untaken = await sendToMash(api)
    expect((await ask(untaken, (await triage(worker(), untaken)).referral.version)).status).toBe(409)
    const { reference, version } = await rated()
    expect((await ask(reference, version, {}, api.as('lkm-mash-two'))).status).toBe(403)
    expect((await ask(reference, version, {}, api.as('lkm-teacher'))).status).toBe(403)
    expect((await ask(reference, version, {}, api.as('vnt-mash'))).status).toBe(404)
    expect((await ask(reference, version - 1)).status).toBe(409)
    expect((await ask(reference, version, {}, api.as('lkm-mash-manager'))).status).toBe(201)
  })

  it('leaves no more than thirty open', async () => {
    const { reference } = await rated()
    const agencies = ['lkm-police-spoc', 'lkm-health-spoc', 'lkm-school', 'lkm-housing', 'lkm-mase'].map(
      (contact) => ({ contact, why: 'They may know the family' }),
    )
    const now = async () => (await triage(worker(), reference)).referral.version
    for (let times = 0; times < 6; times++)
      expect((await ask(reference, await now(), { agencies })).status).toBe(201)
    const over = await ask(reference, await now(), { agencies })
    expect(over.status).toBe(422)
    expect(over.problem.errors?.[0]?.message).toContain('No more than 30 agencies')
    expect((await seen(reference)).referral.asked?.open).toBe(30)
  })

  it('lists for a post what it is asked, due first, and for nobody else', async () => {
    const { police: place } = await asked()
    const mine = async (subject: string) =>
      (await api.as(subject).listInformationAsked()).body.rows.map(({ id }) => id)
    expect(await mine('lkm-constable')).toContain(place.information)
    expect(await mine('lkm-sergeant')).toContain(place.information)
    expect(await mine('lkm-nurse')).not.toContain(place.information)
    for (const other of ['lkm-nurse', 'lkm-teacher', 'lkm-mash-one', 'vnt-teacher'])
      expect((await api.as(other).readInformationAsked(place)).status, other).toBe(404)
  })

  it('leaves a trail of who read what was asked', async () => {
    const { reference, health: place } = await asked()
    await health().readInformationAsked(place)
    const entries = (await auditEntries(api)).filter(({ object }) => object === `referral ${reference}`)
    expect(entries.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['askPartners', 'readInformationAsked']),
    )
  })

  it('tells the sender nothing of whom the MASH asks', async () => {
    const { reference } = await asked()
    const { text } = await api.as('lkm-teacher').readAssessment({ reference })
    expect(text).not.toContain('information-')
    expect(text).not.toContain('"asked"')
    expect(text).not.toContain('They know the place')
  })
})
