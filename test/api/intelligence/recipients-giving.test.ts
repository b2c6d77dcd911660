import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { storeItem } from '../support/intelligence.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let officer: Client
let constable: Client
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  officer = api.as('lkm-intelligence')
  constable = api.as('lkm-constable')
})
afterAll(() => api.stop())

const police = {
  contact: 'lkm-police-spoc',
  purpose: 'To look out for the van',
  gateway: 'public-task',
} as const
const text = { release: 1, grading: 1 }

test('what is given is mailed, opened, acknowledged and acted on, and the officer reads each', async () => {
  const { reference: item } = await storeItem(api)
  const given = await officer.giveRelease({ item, ...text, recipients: [police] })
  expect(given.status).toBe(201)
  const [dissemination] = given.body.given as [string]
  const place = { item, dissemination }
  expect(await mailsAbout(api, item)).toEqual(['intelligence-shared exploitation@lkm-police.example'])

  const { rows } = (await constable.listMyIntelligence({})).body
  expect(rows).toMatchObject([{ item, id: dissemination, kind: 'vehicle', state: 'new' }])
  const before = await constable.readMyIntelligence(place)
  expect(before.text).not.toContain('silver van')
  const opened = await constable.openMyIntelligence(place)
  const after = await constable.readMyIntelligence(place)
  expect(after.body.content).toMatchObject({
    text: expect.stringContaining('silver van'),
    purpose: police.purpose,
    openedBy: { name: 'Gwenda Marlow' },
  })
  // Of the submission nothing leaves the desk.
  expect(after.text).not.toContain('My sister')
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

  const { told } = (await officer.readRecipients({ item })).body
  expect(told).toMatchObject([
    {
      contactId: 'lkm-police-spoc',
      post: 'Police exploitation single point of contact',
      openedBy: { name: 'Gwenda Marlow' },
      acknowledgedBy: { name: 'Gwenda Marlow' },
      acted: [{ words: 'Stopped the van on the ring road' }],
    },
  ])
  expect(told[0]?.fate).toMatchObject({ words: 'Acted on', bears: 'done' })
})
