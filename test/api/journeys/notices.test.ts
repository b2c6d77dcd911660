import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, triage } from '../support/desks.ts'
import { mailIsOut, mailsAbout } from '../support/store.ts'

let api: Api
let author: Client
let constable: Client
let officer: Client

beforeAll(async () => {
  api = await startApi()
  author = api.as('lkm-teacher')
  constable = api.as('lkm-constable')
  officer = api.as('lkm-intelligence')
})
afterAll(() => api.stop())

const secret = 'A man in a silver estate car waits by the gate'

/** A referral that names who needs to know of a person of concern. */
const tellAbout = (...recipients: string[]): Promise<string> =>
  sendToMash(api, {
    'volt.offenders': { value: secret },
    'need-to-know.suspects': { value: recipients.map((recipient) => ({ recipient, told: 'no' })) },
  })

const fates = async (client: Client, reference: string) =>
  (await client.followNotices({ reference })).body.notices

test('each recipient who was not told gets one notice, and its fate is seen from sent to delivered to opened', async () => {
  api.mailbox.refuse({ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded' })
  const reference = await tellAbout('lkm-police-spoc', 'lkm-health-spoc')
  expect((await fates(author, reference)).map(({ post, state }) => [post, state]).toSorted()).toEqual([
    ['Police exploitation single point of contact', 'waiting'],
    ['Sexual health single point of contact', 'waiting'],
  ])
  api.mailbox.refuse(undefined)
  await vi.waitFor(
    async () =>
      expect((await fates(author, reference)).map(({ state }) => state)).toEqual(['delivered', 'delivered']),
    { timeout: 15_000, interval: 100 },
  )
  expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('need-to-know'))).toEqual([
    'need-to-know exploitation@lkm-police.example',
    'need-to-know safeguarding@lkm-health.example',
  ])

  const row = (await constable.listMyNotices()).body.rows.find((one) => one.reference === reference)
  expect(JSON.stringify(row)).not.toContain(secret)
  const id = row?.id as string
  const opened = await constable.openNotice({ reference, notice: id })
  expect(opened.body).toMatchObject({
    text: secret,
    subject: 'persons-of-concern',
    from: { name: 'Tamsin Ellery', agency: 'Hollin Bank Academy' },
  })
  const told = (await fates(author, reference)).find((one) => one.id === id)
  expect(told).toMatchObject({ openedBy: 'Gwenda Marlow, Child exploitation constable' })
  expect((await triage(api.as('lkm-mash-one'), reference)).notices).toHaveLength(2)

  // A colleague who opens it later does not change who was told first.
  await api.as('lkm-sergeant').openNotice({ reference, notice: id })
  expect((await fates(author, reference)).find((one) => one.id === id)).toEqual(told)
})

test('of two readers who open a notice at once one is recorded, and both may read', async () => {
  const reference = await tellAbout('lkm-police-spoc')
  const [fate] = await fates(author, reference)
  const input = { reference, notice: fate?.id as string }
  const both = await Promise.all([constable.openNotice(input), api.as('lkm-sergeant').openNotice(input)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect((await fates(author, reference))[0]?.openedBy).toMatch(/Gwenda Marlow|Leopold Asante/)
})

test('nobody opens a notice who does not read for its recipient; the officer may, and that is not telling', async () => {
  const reference = await tellAbout('lkm-police-spoc')
  const [fate] = await fates(author, reference)
  const input = { reference, notice: fate?.id as string }
  for (const other of ['lkm-nurse', 'lkm-lead', 'lkm-mash-one', 'lkm-mase'])
    expect((await api.as(other).openNotice(input)).status).toBe(404)
  expect((await officer.openNotice(input)).body.text).toBe(secret)
  expect((await fates(author, reference))[0]?.openedAt).toBeUndefined()
})

test('a bounce shows as failed, with the telephone number to ring', async () => {
  const reference = await tellAbout('lkm-housing')
  await vi.waitFor(async () => expect((await fates(author, reference))[0]?.state).toBe('failed'), {
    timeout: 10_000,
    interval: 100,
  })
  const [fate] = await fates(author, reference)
  expect(fate).toMatchObject({ post: 'Housing duty officer', phone: expect.stringMatching(/^01632 960/) })
  expect(fate?.because).toBeTruthy()
})

test('the officer sees every notice of the partnership with its fate, and no content', async () => {
  const reference = await tellAbout('lkm-police-spoc', 'lkm-housing')
  await mailIsOut(api)
  const list = await officer.listNotices()
  const mine = list.body.rows.filter((row) => row.reference === reference)
  expect(mine.map(({ fate }) => fate.post).toSorted()).toEqual([
    'Housing duty officer',
    'Police exploitation single point of contact',
  ])
  expect(list.text).not.toContain(secret)
  expect((await author.listNotices()).status).toBe(403)
})

test('whoever was told already gets no notice', async () => {
  const reference = await sendToMash(api, {
    'volt.offenders': { value: secret },
    'need-to-know.suspects': {
      value: [
        {
          recipient: 'lkm-police-spoc',
          told: 'yes',
          when: { day: '1', month: '10', year: '2026' },
          by: 'Tamsin Ellery',
        },
      ],
    },
  })
  expect(await fates(author, reference)).toEqual([])
})

test('a recipient who is not in the directory is refused before anything is sent', async () => {
  await expect(tellAbout('nobody-here')).rejects.toThrow(/directory/)
})

test('forty recipients are told at once; with one more the field is named and nothing is sent', async () => {
  const admin = api.as('lkm-administrator')
  const ids = await Promise.all(
    Array.from({ length: 41 }, async (_, index) => {
      const added = await admin.addContact({
        requestId: `many-recipients-${String(index).padStart(4, '0')}`,
        post: `Duty post ${index}`,
        organisation: 'Larkmere Harbour Office',
        email: `duty.${index}@lkm-harbour.example`,
        phone: '01632 960555',
      })
      return added.body.id
    }),
  )
  await expect(tellAbout(...ids)).rejects.toThrow(/40 recipients or fewer/)
  const reference = await tellAbout(...ids.slice(1))
  expect(await fates(author, reference)).toHaveLength(40)
})
