import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { type Api, startApi } from '../../support/api.ts'
import { auditEntries, mailsAbout } from '../../support/store.ts'
import {
  addItem,
  askPosts,
  circulate,
  discuss,
  firstMeeting,
  fromHealth,
  fromSchool,
  readCopy,
} from './support.ts'

let api: Api
let meeting: string
let health: string
let school: string
let place: string

beforeAll(async () => {
  api = await startApi()
  meeting = await firstMeeting(api)
  health = await fromHealth(api)
  school = await fromSchool(api)
  await discuss(api, meeting, health)
  await discuss(api, meeting, school)
  place = await addItem(api, meeting, 'locations', 'The bandstand in the park')
  await askPosts(api, meeting)
})
afterAll(() => api.stop())

const coordinator = () => api.as('lkm-mase')

describe('before anything is sent', () => {
  test('the coordinator sees who would see what, and why', async () => {
    const { body } = await coordinator().readPapers({ meeting })
    expect(body.items.map(({ name, number, about }) => [number, name, about])).toEqual([
      ['1.1', health, 'M.Q.'],
      ['1.2', school, 'O.P.'],
      ['3.1', 'The bandstand in the park', undefined],
    ])
    const ids = body.items.map(({ id }) => id)
    expect(
      Object.fromEntries(
        body.posts.map(({ contact, verdicts }) => [
          contact,
          ids.map((id) => `${verdicts[id]?.sees} ${verdicts[id]?.because}`),
        ]),
      ),
    ).toEqual({
      'lkm-mash': ['full conducts', 'full conducts', 'full conducts'],
      'lkm-police-spoc': ['full sees-all', 'full sees-all', 'full sees-all'],
      'lkm-health-spoc': ['full referred', 'counted not-involved', 'counted not-involved'],
      'lkm-school': ['counted not-involved', 'full referred', 'counted not-involved'],
      'lkm-housing': ['full sees-all', 'full sees-all', 'full sees-all'],
    })
    expect(body.posts.every(({ goes, copy }) => goes && !copy)).toBe(true)
  })

  test('the copy of a post can be looked at, and names no child', async () => {
    const { body, text } = await coordinator().previewPaper({ meeting, contact: 'lkm-police-spoc' })
    expect(body.pack.copyFor).toBe('Police exploitation single point of contact, Larkmere Police')
    expect(text).toContain('M.Q.’s placement fell through')
    for (const kept of ['Merrin', 'Quillfeather', 'ZZ99 3VZ', 'Torvald', 'Osric'])
      expect(text.toLowerCase()).not.toContain(kept.toLowerCase())
  })

  test('only the coordinator’s own copy says when each item begins', async () => {
    const own = await coordinator().previewPaper({ meeting, contact: 'desk' })
    expect(own.text).toContain('"begins"')
    const member = await coordinator().previewPaper({ meeting, contact: 'lkm-police-spoc' })
    expect(member.text).not.toContain('"begins"')
  })

  test('a post finds none, and learns no more than somebody who is not asked', async () => {
    const asked = await api.as('lkm-constable').readMyPapers({ meeting })
    expect(asked.body.copies).toEqual([])
    const stranger = await api.as('lkm-intelligence').readMyPapers({ meeting })
    const elsewhere = await api.as('vnt-lead').readMyPapers({ meeting })
    expect([stranger.status, elsewhere.status]).toEqual([404, 404])
    const early = await api.as('lkm-constable').openMyPapers({ meeting, contact: 'lkm-police-spoc' })
    expect(early.status).toBe(404)
  })
})

describe('once they are sent', () => {
  beforeAll(async () => {
    const sent = await circulate(api, meeting)
    expect(sent.status).toBe(200)
    expect(sent.body).toEqual({ edition: 1, sent: 5 })
  })

  test('pressed twice, they are sent once', async () => {
    const { mark } = (await coordinator().readPapers({ meeting })).body
    const again = await coordinator().circulatePapers({ meeting, version: 0, mark })
    expect(again.body).toEqual({ edition: 1, sent: 5 })
    expect((await coordinator().readPapers({ meeting })).body.editions).toHaveLength(1)
  })

  test('each post gets a mail that tells nothing of a child', async () => {
    const mails = await mailsAbout(api, meetingReference('LKM', meeting))
    expect(mails).toHaveLength(5)
    expect(new Set(mails.map((mail) => mail.split(' ')[0]))).toEqual(new Set(['mase-papers-out']))
  })

  test('what a copy says is there once it is opened, and who opened it is seen', async () => {
    const reader = api.as('lkm-constable')
    expect((await reader.readMyPapers({ meeting })).body.copies[0]?.pack).toBeUndefined()
    const text = await readCopy(api, 'lkm-constable', meeting, 'lkm-police-spoc')
    expect(text).toContain(health)
    expect(text).toContain('The bandstand in the park')
    const { posts } = (await coordinator().readPapers({ meeting })).body
    const police = posts.find(({ contact }) => contact === 'lkm-police-spoc')
    expect(police?.copy).toMatchObject({ number: 1, opened: { by: { name: 'Gwenda Marlow' } } })
    expect(posts.find(({ contact }) => contact === 'lkm-school')?.copy?.opened).toBeUndefined()
  })

  test('a member who sees what it is involved in reads of the others their number', async () => {
    const text = await readCopy(api, 'lkm-nurse', meeting, 'lkm-health-spoc')
    expect(text).toContain(health)
    expect(text).not.toContain(school)
    expect(text).not.toContain('bandstand')
    expect(text).toContain('"others":2')
  })

  test('a file has the same words, and taking it is in the trail', async () => {
    const file = await api
      .as('lkm-nurse')
      .downloadMyPapers({ meeting, contact: 'lkm-health-spoc', as: 'word' })
    expect(file.body.pack.others).toBe(2)
    const other = await api
      .as('lkm-nurse')
      .downloadMyPapers({ meeting, contact: 'lkm-police-spoc', as: 'word' })
    expect(other.status).toBe(404)
    const entries = (await auditEntries(api)).filter(({ operation }) => operation === 'downloadMyPapers')
    expect(entries.map(({ kind, object }) => [kind, object])).toEqual(
      expect.arrayContaining([
        ['read', `meeting ${meetingReference('LKM', meeting)}`],
        ['refused', `meeting ${meetingReference('LKM', meeting)}`],
      ]),
    )
  })

  test('a mail that bounced shows, with the telephone of the post', async () => {
    await mailsAbout(api, meetingReference('LKM', meeting))
    await expect
      .poll(async () => {
        const { posts } = (await coordinator().readPapers({ meeting })).body
        const housing = posts.find(({ contact }) => contact === 'lkm-housing')
        return [housing?.copy?.mail.state, housing?.phone.startsWith('01632 960')]
      })
      .toEqual(['failed', true])
  })

  test('nothing that has not changed is sent again', async () => {
    const again = await circulate(api, meeting)
    expect(again.status).toBe(422)
    expect(again.text).toContain('nothing has changed since')
  })

  test('what was looked at is what goes out: else nothing does', async () => {
    const { version, mark } = (await coordinator().readPapers({ meeting })).body
    const { body } = await coordinator().readMeeting({ meeting })
    const item = body.items.find(({ id }) => id === place)
    await coordinator().changeAgendaItem({
      meeting,
      item: place,
      version: item?.version ?? 0,
      minutes: 12,
      keptFrom: ['lkm-housing'],
    })
    const stale = await coordinator().circulatePapers({ meeting, version, mark })
    expect(stale.status).toBe(409)
    expect(stale.problem.detail).toContain('Nothing was sent')
  })

  test('another edition goes only to those for whom something is new, and says what', async () => {
    const before = (await coordinator().readPapers({ meeting })).body
    expect(before.posts.filter(({ goes }) => goes).map(({ contact }) => contact)).toEqual([
      'lkm-mash',
      'lkm-police-spoc',
      'lkm-housing',
    ])
    const sent = await circulate(api, meeting)
    expect(sent.body).toEqual({ edition: 2, sent: 3 })
    const text = await readCopy(api, 'lkm-sergeant', meeting, 'lkm-police-spoc')
    expect(JSON.parse(text)).toMatchObject({
      edition: 2,
      changed: ['Changed: The bandstand in the park'],
    })
  })

  test('an item that is kept from a post is not there for it, in nothing', async () => {
    const text = await readCopy(api, 'lkm-mash-manager', meeting, 'lkm-housing')
    expect(text).not.toContain(place)
    const { sections, others, changed } = JSON.parse(text)
    expect(sections[2]).toEqual({ heading: 'locations', number: 3, entries: [] })
    expect(others).toBe(0)
    expect(changed).toEqual(['Not on the agenda any more: The bandstand in the park'])
  })

  test('what is withdrawn opens for nobody, and each post is told why', async () => {
    const { version } = (await coordinator().readPapers({ meeting })).body
    const blank = await coordinator().withdrawPapers({ meeting, version, reason: ' ' })
    expect(blank.status).toBe(422)
    const reason = 'The wrong child was on it'
    const withdrawn = await coordinator().withdrawPapers({ meeting, version, reason })
    expect(withdrawn.status).toBe(200)
    const [copy] = (await api.as('lkm-sergeant').readMyPapers({ meeting })).body.copies
    expect(copy).toMatchObject({ withdrawn: { reason } })
    expect(copy?.pack).toBeUndefined()
    const file = await api
      .as('lkm-sergeant')
      .downloadMyPapers({ meeting, contact: 'lkm-police-spoc', as: 'pdf' })
    expect(file.status).toBe(404)
    const again = await coordinator().withdrawPapers({ meeting, version, reason })
    expect(again.status).toBe(409)
  })

  test('and can be sent anew', async () => {
    const sent = await circulate(api, meeting)
    expect(sent.body).toEqual({ edition: 3, sent: 5 })
    const { editions } = (await coordinator().readPapers({ meeting })).body
    expect(editions.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})
