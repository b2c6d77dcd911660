import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keys } from '#functions/platform/keys.ts'
import { actionItem, pointerItems } from '#functions/platform/mase-action-item.ts'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chasePapers } from '#functions/sweep/chase-papers.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import { actionWith } from '#test/factories/packs.ts'
import { restrict } from '../../restriction/support.ts'
import { type Api, startApi } from '../../support/api.ts'
import { dayFromNow, takeAndRate, triage } from '../../support/desks.ts'
import { send } from '../../support/referrals.ts'
import { mailsAbout, putItem } from '../../support/store.ts'
import { askPosts, circulate, discuss, firstMeeting, fromHealth, fromSchool, readCopy } from './support.ts'

let api: Api
let deps: MailDependencies
let meeting: string
let health: string
let school: string

/** A referral that came to the MASH, about which the police were asked and answered, and that was passed on. */
async function throughTheMash(known: string, handling: 'agencies' | 'mash-only'): Promise<string> {
  const reference = await send(api.as('lkm-teacher'), api.as('lkm-head'), 'mash', {
    'child.name': { value: 'Perpetua Nightingale' },
  })
  const worker = api.as('lkm-mash-one')
  const asked = await worker.askPartners({
    reference,
    version: await takeAndRate(worker, reference),
    requestId: randomUUID(),
    agencies: [{ contact: 'lkm-police-spoc', why: 'They know the place' }],
    about: ['child'],
    address: 'no',
    ask: 'What do you know?',
    because: 'A worry about a child',
    family: 'agrees',
    due: dayFromNow(7),
  })
  const information = asked.body.asked[0] as string
  const answered = await api.as('lkm-constable').answerInformation({
    reference,
    information,
    version: 1,
    known: [{ known, from: 'A landlord who must not be named', source: 'third-party', kind: 'reported' }],
    handling,
  })
  if (answered.status !== 200) throw new Error(`Not answered: ${JSON.stringify(answered.problem)}`)
  const passed = await worker.passToMase({
    reference,
    version: (await triage(worker, reference)).referral.version,
    reason: 'Known to children’s services already',
    gateway: 'children-act-1989-s47',
  })
  if (passed.status !== 200) throw new Error(`Not passed on: ${JSON.stringify(passed.problem)}`)
  await discuss(api, meeting, reference)
  return reference
}

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  deps = runtimeMailDependencies()
  meeting = await firstMeeting(api)
  health = await fromHealth(api)
  school = await fromSchool(api)
  await discuss(api, meeting, health)
  await discuss(api, meeting, school)
  await askPosts(api, meeting)
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

describe('what agencies told', () => {
  test('goes as far as its owner lets it, and its source never', async () => {
    await throughTheMash('Seen at the harbour', 'agencies')
    await throughTheMash('Kept close by police', 'mash-only')
    const { text } = await api.as('lkm-mase').previewPaper({ meeting, contact: 'lkm-housing' })
    expect(text).toContain('Seen at the harbour')
    expect(text).not.toContain('Kept close by police')
    expect(text).not.toContain('landlord')
    // The police have it back on their own copy; whoever coordinates does not read it there.
    const own = await api.as('lkm-mase').previewPaper({ meeting, contact: 'lkm-police-spoc' })
    expect(own.text).not.toContain('Kept close by police')
  })
})

describe('open actions of earlier meetings', () => {
  test('stand first, for those who may read what they are about', async () => {
    const action = actionWith({
      id: 'an-action',
      reference: school,
      words: 'Ask Osric’s college for its plan',
      owner: { contact: 'lkm-health-spoc', post: 'Single point of contact', agency: 'Health' },
      dueOn: '2026-01-05',
    })
    for (const item of [actionItem(action), ...pointerItems(action)]) await putItem(api, item)
    const read = async (contact: string) =>
      (await api.as('lkm-mase').previewPaper({ meeting, contact })).body.pack.actions
    expect(await read('lkm-police-spoc')).toEqual([
      expect.objectContaining({
        about: `O.P., ${school}`,
        words: 'Ask O.P.’s college for its plan',
        overdue: true,
      }),
    ])
    // It has the action, so it is involved with the child.
    expect(await read('lkm-health-spoc')).toHaveLength(1)
    const { pack } = (await api.as('lkm-mase').previewPaper({ meeting, contact: 'lkm-health-spoc' })).body
    expect(pack.sections[0]?.entries.map((entry) => entry.reference)).toContain(school)
  })
})

describe('a record that was restricted after its papers were sent', () => {
  test('is a pointer from then on for those who are not named, and reads as before for who is', async () => {
    await circulate(api, meeting)
    const police = await readCopy(api, 'lkm-constable', meeting, 'lkm-police-spoc')
    expect(police).toContain('M.Q.')
    expect(police).toContain('Kept close by police')
    expect(await readCopy(api, 'lkm-mash-one', meeting, 'lkm-mash')).toContain('M.Q.')
    await restrict(api, health)
    for (const [subject, contact] of [
      ['lkm-constable', 'lkm-police-spoc'],
      ['lkm-mash-one', 'lkm-mash'],
    ] as const) {
      const copy = await readCopy(api, subject, meeting, contact)
      expect(copy).not.toContain('M.Q.')
      expect(JSON.parse(copy).sections[0].entries[0]).toEqual({
        sees: 'pointer',
        number: '1.1',
        reference: health,
      })
    }
    expect(await readCopy(api, 'lkm-mash-manager', meeting, 'lkm-mash')).toContain('M.Q.')
  })

  test('is a pointer in the matrix and on every copy that the coordinator looks at', async () => {
    const { body, text } = await api.as('lkm-mase').readPapers({ meeting })
    expect(body.items[0]).toMatchObject({ name: health, about: 'Restricted record' })
    expect(text).not.toContain('M.Q.')
    for (const contact of ['desk', 'lkm-police-spoc', 'lkm-mash']) {
      const copy = await api.as('lkm-mase').previewPaper({ meeting, contact })
      expect(copy.text).not.toContain('M.Q.')
    }
  })
})

describe('a copy that nobody has opened', () => {
  const chased = async () =>
    (await mailsAbout(api, meetingReference('LKM', meeting))).filter((mail) =>
      mail.startsWith('mase-papers-unopened'),
    )
  const sweepAt = async (at: string) => {
    const then = { ...deps, clock: () => new Date(at) }
    expect(await Promise.all([chasePapers(then, 'LKM'), chasePapers(then, 'LKM')])).toEqual([0, 0])
  }

  test('is brought to mind once, as the working day before the meeting opens', async () => {
    // The second Wednesday of December 2026 is the ninth; offices open at nine on the eighth.
    expect(meeting).toMatch(/^\d{4}-\d\d-\d\d$/)
    const before = new Date(Date.parse(`${meeting}T08:59:00Z`) - 24 * 3_600_000).toISOString()
    const after = new Date(Date.parse(`${meeting}T09:01:00Z`) - 24 * 3_600_000).toISOString()
    await sweepAt(before)
    expect(await chased()).toEqual([])
    await sweepAt(after)
    await sweepAt(after)
    const mails = await chased()
    expect(mails).toHaveLength(3)
    expect(mails.join(' ')).not.toContain('exploitation@lkm-police.example')
    const { posts } = (await api.as('lkm-mase').readPapers({ meeting })).body
    expect(posts.find(({ contact }) => contact === 'lkm-school')?.copy?.chased).toBe(true)
  })
})

describe('the minutes', () => {
  test('are there once they were sent out, for each post as far as it may read', async () => {
    const reader = api.as('lkm-head')
    const place = { meeting, contact: 'lkm-school' }
    expect((await reader.readMyMinutes(place)).status).toBe(404)
    const { items } = (await api.as('lkm-mase').readMeeting({ meeting })).body
    const idOf = (reference: string) => items.find((item) => item.reference === reference)?.id as string
    const by = { id: 'coordinator', name: 'Soraya Whitlock', post: 'MASE coordinator' }
    const at = '2026-12-10T09:00:00.000Z'
    const minuted = (item: string, text: string) =>
      putItem(api, {
        ...keys.itemMinutes('LKM', meeting, item),
        entity: 'item-minutes',
        data: { item, text, by, at, version: 1 },
      })
    await minuted(idOf(school), 'Osric has one lead from now on')
    await minuted(idOf(health), 'Nobody but those named read this')
    await minuted('general', 'The chair welcomed everybody')
    await putItem(api, {
      ...keys.minutes('LKM', meeting),
      entity: 'minutes',
      data: {
        approved: { by, at },
        circulatedAt: at,
        corrections: [
          { id: '1', item: idOf(school), text: 'The lead is the college', by, at },
          { id: '2', item: idOf(health), text: 'Put right for those named', by, at },
        ],
        version: 3,
      },
    })
    const { body, text } = await reader.readMyMinutes(place)
    expect(body.pack.head).toMatchObject({ general: 'The chair welcomed everybody' })
    expect(text).toContain('O.P. has one lead from now on')
    expect(text).toContain('The lead is the college')
    for (const kept of ['Nobody but those named', 'Put right for those named', 'Osric', health])
      expect(text).not.toContain(kept)
    const file = await reader.downloadMyMinutes({ ...place, as: 'pdf' })
    expect(file.body).toEqual(body)
    expect((await reader.readMyPapers({ meeting })).body.minutesFor).toEqual([
      { contact: 'lkm-school', copyFor: 'Safeguarding office, Hollin Bank Academy' },
    ])
    expect((await api.as('lkm-nurse').readMyMinutes(place)).status).toBe(404)
  })
})
