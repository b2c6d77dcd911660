import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contact } from '#shared/people/contact.ts'
import type { Gateway } from '#shared/sharing/gateways.ts'
import { aGrading } from '#test/factories/intelligence.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { storeItem } from '../support/intelligence.ts'
import { auditEntries, mailIsOut, mailsAbout } from '../support/store.ts'
import {
  agencyKept,
  changeGiven,
  changeItem,
  firstText,
  give,
  givenNow,
  personKept,
  police,
  releaseAgain,
  toPost,
} from './recipients-support.ts'

let api: Api
let officer: Client
let second: Client
let constable: Client
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  officer = api.as('lkm-intelligence')
  second = api.as('lkm-intelligence-two')
  constable = api.as('lkm-constable')
})
afterAll(() => api.stop())

const recipientsOf = async (item: string) => (await officer.readRecipients({ item })).body
const choiceOf = async (item: string, contact: string) =>
  (await recipientsOf(item)).choices.find(({ contactId }) => contactId === contact)

test('what is given is mailed, opened, acknowledged and acted on, and the officer reads each', async () => {
  const { reference: item } = await storeItem(api)
  const [dissemination = ''] = await give(officer, item, 'lkm-police-spoc')
  const place = { item, dissemination }
  expect(await mailsAbout(api, item)).toEqual(['intelligence-shared exploitation@lkm-police.example'])

  const { rows } = (await constable.listMyIntelligence({})).body
  expect(rows).toMatchObject([{ item, id: dissemination, kind: 'vehicle', state: 'new' }])
  const opened = await constable.openMyIntelligence(place)
  const { version } = opened.body
  const read = await constable.answerMyIntelligence({ ...place, version, answer: 'acknowledged' })
  const acted = await constable.answerMyIntelligence({
    ...place,
    version: read.body.version,
    answer: 'acted',
    words: 'Stopped the van on the ring road',
    forSource: 'What you told was of use',
  })
  expect(acted.status).toBe(200)

  const { told } = await recipientsOf(item)
  expect(told).toMatchObject([
    {
      contactId: 'lkm-police-spoc',
      post: 'Police exploitation single point of contact',
      purpose: police.purpose,
      gateway: police.gateway,
      by: { name: 'Desmond Kirkbride' },
      openedBy: { name: 'Gwenda Marlow' },
      acknowledgedBy: { name: 'Gwenda Marlow' },
      acted: [{ words: 'Stopped the van on the ring road' }],
    },
  ])
  expect(told[0]?.fate).toMatchObject({ words: 'Acted on', bears: 'done' })
  const left = (await auditEntries(api)).filter(({ object }) => object === `intelligence ${item}`)
  expect(left.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['giveRelease', 'openMyIntelligence', 'answerMyIntelligence', 'readRecipients']),
  )
})

test('the mail names the item by its reference and says nothing else of it', async () => {
  const { reference: item } = await storeItem(api)
  await give(officer, item, 'lkm-police-spoc')
  await mailIsOut(api)
  const mail = api.mailbox.kept.all().find(({ tags }) => tags.reference === item)
  expect(mail?.email.subject).toBe(`OFFICIAL-SENSITIVE: ${item}: Information for you to read`)
  expect(JSON.stringify(mail)).not.toMatch(/\bvan\b|Rook|vehicle|Hollin/i)
})

describe('Who is proposed', () => {
  test('is proposed by what the directory says that it needs to know of, with the reason, and never chosen', async () => {
    const { reference: item } = await storeItem(api)
    const { choices } = await recipientsOf(item)
    const school = choices.find(({ contactId }) => contactId === 'lkm-school')
    expect(school?.reasons).toEqual(['It needs to know of this: a vehicle', 'It is in its area: Hollin Bank'])
    expect(await choiceOf(item, 'lkm-health-spoc')).toMatchObject({ reasons: [] })
    expect((await recipientsOf(item)).told).toEqual([])
  })

  test('is who was named as needing to know as well; who is not in the directory is read by name', async () => {
    const { reference: item } = await storeItem(api, {
      item: {
        named: [
          { contactId: 'lkm-health-spoc', told: false },
          { someone: 'The night porter of the hostel', told: false },
        ],
      },
    })
    expect((await choiceOf(item, 'lkm-health-spoc'))?.reasons).toEqual([
      'Whoever gave it named this post as one that needs to know',
    ])
    expect((await recipientsOf(item)).unlisted).toEqual(['The night porter of the hostel'])
  })

  test('is nobody who may not be given what is handled with conditions, nor the desk itself', async () => {
    const { reference: item } = await storeItem(api, {
      grading: { handling: 'C', conditions: 'Ring the desk first' },
    })
    expect((await choiceOf(item, 'lkm-school'))?.not).toMatch(/with conditions \(code C\)/)
    expect((await choiceOf(item, 'lkm-intelligence'))?.not).toBe('This is the desk itself')
    expect((await choiceOf(item, 'lkm-police-spoc'))?.not).toBeUndefined()
    for (const contact of ['lkm-school', 'lkm-intelligence']) {
      const refused = await officer.giveRelease({ item, ...firstText, recipients: [police, toPost(contact)] })
      expect(refused.status).toBe(422)
      expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['recipients.1.contact'])
    }
    expect((await recipientsOf(item)).told).toEqual([])
  })

  test('is no post of which somebody may not learn of it: by exclusion or because it came from there, in the same words', async () => {
    const hidden = { handling: 'C', conditions: 'Ring the desk first', hidden: true } as const
    const cases: [string, Parameters<typeof storeItem>[1]][] = [
      ['lkm-police-spoc', { item: { excluded: personKept(api, 'lkm-sergeant') } }],
      ['lkm-health-spoc', { item: { excluded: agencyKept(api, 'lkm-nurse') } }],
      ['lkm-health-spoc', { giver: 'lkm-nurse', grading: hidden }],
    ]
    for (const [contact, wanted] of cases) {
      const { reference: item } = await storeItem(api, wanted)
      expect(await choiceOf(item, contact)).toMatchObject({ reasons: [], not: 'Not to be told of this item' })
      const refused = await officer.giveRelease({ item, ...firstText, recipients: [toPost(contact)] })
      expect(refused.status).toBe(422)
      expect(refused.problem.errors).toEqual([
        { field: 'recipients.0.contact', message: 'Not to be told of this item' },
      ])
      expect(await mailsAbout(api, item)).toEqual([])
    }
  })

  test('follows what an administrator says of a post, which stays until they say something else', async () => {
    const admin = api.as('lkm-administrator')
    const { reference: item } = await storeItem(api)
    const change = async (changes: object) => {
      const { contacts } = (await admin.listContacts({})).body
      const { id: contact, ...now } = contacts.find(({ id }) => id === 'lkm-education') as Contact
      const { needs: _, ...others } = now
      return admin.changeContact({ ...others, contact, ...changes } as never)
    }
    const needs = { kinds: ['vehicle'], places: ['Hollin Bank', 'ZZ98'], conditions: true }
    expect((await change({ needs })).status).toBe(200)
    expect((await choiceOf(item, 'lkm-education'))?.reasons).toHaveLength(2)
    expect((await change({ phone: '01632 960778' })).status).toBe(200)
    expect((await choiceOf(item, 'lkm-education'))?.reasons).toHaveLength(2)
    expect((await change({ needs: { ...needs, kinds: [] } })).status).toBe(200)
    expect((await choiceOf(item, 'lkm-education'))?.reasons).toEqual([])
    const long = await change({ needs: { ...needs, places: ['x'.repeat(61)] } })
    expect(long.problem.errors).toEqual([
      { field: 'needs.places', message: 'Shorten each place to 60 characters or fewer' },
    ])
  })

  test('is nobody to whom an officer cannot go: a post without anybody who signs in', async () => {
    const admin = api.as('lkm-administrator')
    const added = await admin.addContact({
      requestId: 'a-post-without-anybody',
      post: 'Harbour master',
      organisation: 'Larkmere Harbour Office',
      email: 'master@lkm-harbour.example',
      phone: '01632 960777',
      readerIds: [],
    })
    const { reference: item } = await storeItem(api)
    expect((await choiceOf(item, added.body.id))?.not).toMatch(/Nobody can sign in/)
  })
})

describe('Giving it', () => {
  test('takes what each needs it for and what allows it, and says of whom that is missing', async () => {
    const { reference: item } = await storeItem(api)
    const nothing = await officer.giveRelease({
      item,
      ...firstText,
      recipients: [police, { contact: 'lkm-school', purpose: ' ', gateway: '' as Gateway }],
    })
    expect(nothing.status).toBe(422)
    expect(nothing.problem.errors).toEqual([
      { field: 'recipients.1.purpose', message: 'Say what they need it for' },
      { field: 'recipients.1.gateway', message: 'Select what allows you to give it to them' },
    ])
    const nobody = await officer.giveRelease({ item, ...firstText, recipients: [] })
    expect(nobody.problem.errors).toEqual([{ field: 'recipients', message: 'Select who is to have it' }])
    const many = Array.from({ length: 11 }, (_, index) => toPost(`post-${index}`))
    expect((await officer.giveRelease({ item, ...firstText, recipients: many })).status).toBe(422)
    expect((await recipientsOf(item)).told).toEqual([])
  })

  test('reaches all of them or none, each once', async () => {
    const { reference: item } = await storeItem(api)
    const twice = await officer.giveRelease({ item, ...firstText, recipients: [police, police] })
    expect(twice.problem.errors?.[0]).toMatchObject({ message: 'Select each post once' })
    const strange = await officer.giveRelease({ item, ...firstText, recipients: [police, toPost('nobody')] })
    expect(strange.status).toBe(422)
    expect((await recipientsOf(item)).told).toEqual([])
    expect(await give(officer, item, 'lkm-police-spoc', 'lkm-school', 'lkm-mash')).toHaveLength(3)
    expect((await recipientsOf(item)).told).toHaveLength(3)
  })

  test('pressed twice it is given once; a colleague is told who gave it, and nothing of theirs goes out', async () => {
    const { reference: item } = await storeItem(api)
    const asked = { item, ...firstText, recipients: [police] }
    const [one, two] = await Promise.all([officer.giveRelease(asked), officer.giveRelease(asked)])
    expect([one.status, two.status]).toEqual([201, 201])
    expect(one.body).toEqual(two.body)
    const late = await second.giveRelease({ item, ...firstText, recipients: [toPost('lkm-school'), police] })
    expect(late.status).toBe(409)
    expect(late.problem.detail).toMatch(/contact was given this text already, by Desmond Kirkbride/)
    expect((await recipientsOf(item)).told).toHaveLength(1)
    expect(await mailsAbout(api, item)).toHaveLength(1)
  })

  test('two officers at the same moment give it to a post once', async () => {
    const { reference: item } = await storeItem(api)
    const answers = await Promise.all(
      [officer, second].map((one) => one.giveRelease({ item, ...firstText, recipients: [police] })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(await mailsAbout(api, item)).toHaveLength(1)
  })

  test('a later text goes to the same post as something new, and the earlier one stays as it was', async () => {
    const { reference: item } = await storeItem(api)
    const [first = ''] = await give(officer, item, 'lkm-police-spoc')
    await releaseAgain(api, item)
    const again = await officer.giveRelease({ item, release: 2, grading: 1, recipients: [police] })
    expect(again.status).toBe(201)
    expect(again.body.given).not.toContain(first)
    await constable.openMyIntelligence({ item, dissemination: first })
    const read = await constable.readMyIntelligence({ item, dissemination: first })
    expect(read.body.content?.text).toMatch(/^A silver van/)
    expect(await mailsAbout(api, item)).toHaveLength(2)
  })

  test('another text, or another grading, than the page showed goes to nobody', async () => {
    const { reference: item } = await storeItem(api)
    await releaseAgain(api, item)
    const old = await officer.giveRelease({ item, ...firstText, recipients: [police] })
    expect(old.status).toBe(409)
    expect(old.problem.detail).toMatch(/^Another text was released/)
    await changeItem(api, item, { grading: aGrading({ number: 2, priority: 'high' }) })
    const graded = await officer.giveRelease({ item, release: 2, grading: 1, recipients: [police] })
    expect(graded.status).toBe(409)
    expect((await recipientsOf(item)).told).toEqual([])
  })

  test('goes to nobody before a release, after it was decided that nobody is told, and under a stricter grading', async () => {
    const drafted = await storeItem(api, { state: 'drafted' })
    const none = await storeItem(api, { state: 'not-shared' })
    const stricter = await storeItem(api)
    const grading = aGrading({ number: 2, handling: 'C', conditions: 'Ring the desk first' })
    await changeItem(api, stricter.reference, { grading })
    const over = await storeItem(api, { grading: { until: '2026-01-31' } })
    const words: [string, number, RegExp][] = [
      [drafted.reference, 1, /^Nothing of this item is released yet/],
      [none.reference, 1, /shared with nobody/],
      [stricter.reference, 2, /graded more strictly/],
      [over.reference, 1, /last day on which it may be read is over/],
    ]
    for (const [item, number, why] of words) {
      const view = await recipientsOf(item)
      expect(view.givable).toBeUndefined()
      expect(view.notNow).toMatch(why)
      const refused = await officer.giveRelease({ item, release: 1, grading: number, recipients: [police] })
      expect(refused.status).toBe(409)
      expect(refused.problem.detail).toMatch(why)
    }
  })

  test('carries the last day of its handling, and when somebody looks whether it was opened', async () => {
    setTime('2026-11-23T10:00:00.000Z')
    const { reference: item } = await storeItem(api, { grading: { until: '2026-12-31' } })
    const [id = ''] = await give(officer, item, 'lkm-police-spoc')
    expect(await givenNow(item, id)).toMatchObject({
      until: '2026-12-31',
      // Four working hours of a Monday that began at nine.
      nextAt: expect.stringMatching(/^2026-11-23T14:00:0/),
    })
  })
})

describe('Who was told beside the hub, and who is not', () => {
  const on = { day: '20', month: '11', year: '2026' }

  test('stands there by whom and when, with what the giver said', async () => {
    setTime('2026-11-23T10:00:00.000Z')
    const { reference: item } = await storeItem(api, {
      item: { named: [{ contactId: 'lkm-mash', told: true, toldOn: '2026-11-16' }] },
    })
    const asked = { item, requestId: 'told-by-telephone-1', byWhom: 'The duty inspector', on }
    const told = await officer.recordToldAlready({ ...asked, contact: 'lkm-school' })
    expect(told.status).toBe(201)
    expect((await officer.recordToldAlready({ ...asked, contact: 'lkm-school' })).body).toEqual(told.body)
    expect(await choiceOf(item, 'lkm-mash')).toMatchObject({ toldBeside: true })
    expect(await choiceOf(item, 'lkm-school')).toMatchObject({ toldBeside: true })
    expect((await choiceOf(item, 'lkm-housing'))?.toldBeside).toBeUndefined()
    expect((await recipientsOf(item)).toldBeside).toMatchObject([
      { who: "MASH front door, Larkmere Council children's services", on: '2026-11-16' },
      {
        who: 'Safeguarding office, Hollin Bank Academy',
        byWhom: 'The duty inspector',
        on: '2026-11-20',
        recordedBy: { name: 'Desmond Kirkbride' },
      },
    ])
  })

  test('takes who it was, and a day that was', async () => {
    setTime('2026-11-23T10:00:00.000Z')
    const { reference: item } = await storeItem(api)
    const asked = { item, requestId: 'told-by-telephone-2', byWhom: 'The desk' }
    const nobody = await officer.recordToldAlready({ ...asked, on: { ...on, day: '24' } })
    expect(nobody.problem.errors).toEqual([
      { field: 'who', message: 'Select a post, or enter who was told' },
      { field: 'on', message: 'Date on which they were told must be today or in the past' },
    ])
    expect((await recipientsOf(item)).toldBeside).toEqual([])
  })

  test('who is not told stands there with the reason, and can be given it later', async () => {
    const { reference: item } = await storeItem(api)
    const asked = { item, requestId: 'not-to-be-told-1', contact: 'lkm-school' }
    expect((await officer.decideNotToTell({ ...asked, reason: '' })).status).toBe(422)
    const reason = 'Their caretaker is a cousin of the driver'
    expect((await officer.decideNotToTell({ ...asked, reason })).status).toBe(201)
    expect((await recipientsOf(item)).notTold).toMatchObject([
      { who: 'Safeguarding office, Hollin Bank Academy', reason, by: { name: 'Desmond Kirkbride' } },
    ])
    expect(await give(officer, item, 'lkm-school')).toHaveLength(1)
  })
})

describe('An item that is kept from an officer', () => {
  test('is not found by any of these, as one that nobody gave', async () => {
    const { reference } = await storeItem(api, {
      item: { excluded: personKept(api, 'lkm-intelligence-two') },
    })
    const asks = [reference, 'LKM-INT-0000-0000-0', 'VNT-INT-0000-0000-0'].map(async (item) => {
      const answers = await Promise.all([
        second.readRecipients({ item }),
        second.giveRelease({ item, ...firstText, recipients: [police] }),
        second.recordToldAlready({
          item,
          requestId: 'told-by-telephone-3',
          who: 'Somebody',
          byWhom: 'The desk',
          on: { day: '1', month: '1', year: '2026' },
        }),
        second.decideNotToTell({
          item,
          requestId: 'not-to-be-told-2',
          contact: 'lkm-school',
          reason: 'None',
        }),
      ])
      return answers.map(({ status, text }) => `${status} ${text}`)
    })
    const [kept, ...none] = await Promise.all(asks)
    for (const answer of none) expect(answer).toEqual(kept)
    expect(kept?.every((answer) => answer.startsWith('404'))).toBe(true)
  })
})

test('a recipient who is to be rung, or says that it is not for them, is plain to see', async () => {
  const { reference: item } = await storeItem(api)
  const [id = ''] = await give(officer, item, 'lkm-school')
  await mailIsOut(api)
  await changeGiven(api, item, id, { ring: { because: 'silent', since: '2026-11-22T10:00:00.000Z' } })
  const { told } = await recipientsOf(item)
  expect(told).toMatchObject([
    { must: 'ring', fate: { bears: 'act' }, phone: expect.stringMatching(/^01632/) },
  ])
})
