import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGrading } from '#test/factories/intelligence.ts'
import { restrict } from '../restriction/support.ts'
import { type Answered, type Api, type Client, setTime, startApi } from '../support/api.ts'
import { sendToMash } from '../support/desks.ts'
import { storeItem, whoIs } from '../support/intelligence.ts'
import { mailsAbout } from '../support/store.ts'
import {
  agencyKept,
  changeGiven,
  changeItem,
  give,
  givenNow,
  itemNow,
  personKept,
} from './recipients-support.ts'

let api: Api
let officer: Client
let constable: Client
let sergeant: Client
let admin: Client
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  officer = api.as('lkm-intelligence')
  constable = api.as('lkm-constable')
  sergeant = api.as('lkm-sergeant')
  admin = api.as('lkm-administrator')
})
afterAll(() => api.stop())

/** An item of which the police's point of contact was given the text. */
async function given(wanted: Parameters<typeof storeItem>[1] = {}) {
  const { reference: item } = await storeItem(api, wanted)
  const [dissemination = ''] = await give(officer, item, 'lkm-police-spoc')
  return { item, dissemination }
}
type Place = Awaited<ReturnType<typeof given>>

const stateIn = async (client: Client, { item }: Place) =>
  (await client.listMyIntelligence({})).body.rows.find((row) => row.item === item)?.state
const seen = ({ status, text }: Answered<unknown>) => `${status} ${text}`
const nowhere = { item: 'LKM-INT-0000-0000-0', dissemination: 'NNNNNNNNNNNNNNNNNNNNNN' }

/** All that somebody can ask of what came to a post. */
const askAll = async (client: Client, place: Place): Promise<string[]> => [
  seen(await client.readMyIntelligence(place)),
  seen(await client.openMyIntelligence(place)),
  seen(await client.answerMyIntelligence({ ...place, version: 1, answer: 'acknowledged' })),
]

describe('Opening it', () => {
  test('shows what was released and nothing of what was submitted; before that it shows nothing', async () => {
    const place = await given({
      grading: { handling: 'C', conditions: 'Ring the desk before you stop the van', suspectedFalse: true },
    })
    const before = await constable.readMyIntelligence(place)
    expect(before.body).toMatchObject({ state: 'new', kind: 'vehicle', desk: { post: 'Intelligence desk' } })
    expect(before.body.content).toBeUndefined()
    expect((await constable.listMyIntelligence({})).text).not.toMatch(/silver|Rook|Ring the desk/)
    await constable.openMyIntelligence(place)
    const after = await constable.readMyIntelligence(place)
    expect(after.body.content).toMatchObject({
      text: expect.stringMatching(/^A silver van/),
      details: { make: 'A small van', colour: 'Silver' },
      source: '2',
      information: 'B',
      handling: 'C',
      conditions: 'Ring the desk before you stop the van',
      suspectedFalse: true,
      purpose: 'To look out for the van',
      openedBy: { name: 'Gwenda Marlow' },
    })
    expect(after.text).not.toMatch(/My sister|ZZ18|Tamsin|Hollin Bank/)
  })

  test('by two colleagues at once is the first one’s, and both read it', async () => {
    const place = await given()
    const opened = await Promise.all([constable, sergeant].map((one) => one.openMyIntelligence(place)))
    expect(opened.map(({ status }) => status)).toEqual([200, 200])
    const [one, two] = await Promise.all([constable, sergeant].map((who) => who.readMyIntelligence(place)))
    expect(one?.body.content?.openedBy).toEqual(two?.body.content?.openedBy)
    const again = await sergeant.openMyIntelligence(place)
    expect(again.body.version).toBe(opened[0]?.body.version)
    expect((await givenNow(place.item, place.dissemination)).nextAt).toBeUndefined()
  })

  test('is for whoever reads for the post, and for nobody else: not officers, not the other partnership', async () => {
    const place = await given()
    const none = await askAll(api.as('lkm-nurse'), nowhere)
    for (const who of [
      'lkm-nurse',
      'lkm-intelligence',
      'lkm-mash-manager',
      'vnt-teacher',
      'vnt-intelligence',
    ])
      expect(await askAll(api.as(who), place)).toEqual(none)
    expect((await api.as('lkm-nurse').listMyIntelligence({})).body.rows).toEqual([])
  })

  test('ends at once for who does not read for the post any more, and when the post is retired', async () => {
    const place = await given()
    await constable.openMyIntelligence(place)
    const entry = async () =>
      (await admin.listContacts({})).body.contacts.find(({ id }) => id === 'lkm-police-spoc')
    const before = await entry()
    if (!before) throw new Error('The post is not there')
    const change = async (changes: object) => {
      const { id, ...now } = (await entry()) ?? before
      const done = await admin.changeContact({ ...now, contact: id, ...changes })
      if (done.status !== 200) throw new Error(done.text)
    }
    await change({ readerIds: [whoIs(api, 'lkm-sergeant').ref.id] })
    expect(await askAll(constable, place)).toEqual(await askAll(constable, nowhere))
    expect(await stateIn(constable, place)).toBeUndefined()
    expect(await stateIn(sergeant, place)).toBe('opened')
    await change({ readerIds: before.readerIds, active: false })
    expect(await askAll(sergeant, place)).toEqual(await askAll(sergeant, nowhere))
    await change({ active: true })
    expect(await stateIn(constable, place)).toBe('opened')
  })

  test('is not stopped by a restriction of the record that it was raised in', async () => {
    const reference = await sendToMash(api)
    const place = await given({ item: { raisedIn: { reference, form: 'assessment' } } })
    await restrict(api, reference)
    expect((await constable.openMyIntelligence(place)).status).toBe(200)
    expect((await constable.readMyIntelligence(place)).body.content?.text).toMatch(/^A silver van/)
  })
})

describe('It is closed, and says no more than that and whom to ring', () => {
  const isClosed = async (place: Place) => {
    const read = await constable.readMyIntelligence(place)
    expect(read.body).toMatchObject({ state: 'closed', desk: { phone: expect.stringMatching(/^01632/) } })
    expect(read.body.content).toBeUndefined()
    expect(read.text).not.toMatch(/silver|Rook|look out|recall|wrong/i)
    expect(await stateIn(constable, place)).toBe('closed')
    const opened = await constable.openMyIntelligence(place)
    expect(opened.status).toBe(409)
    expect(opened.problem.detail).toMatch(/^This information is closed.*01632 960\d{3}\.$/)
    const { version } = await givenNow(place.item, place.dissemination)
    const answered = await constable.answerMyIntelligence({ ...place, version, answer: 'acknowledged' })
    expect(answered.status).toBe(409)
  }

  test('once it was recalled', async () => {
    const place = await given()
    await constable.openMyIntelligence(place)
    await changeGiven(api, place.item, place.dissemination, {
      recalled: {
        by: whoIs(api, 'lkm-intelligence').ref,
        at: '2026-11-20T10:00:00.000Z',
        because: 'It went to the wrong post',
        breach: 'BBBBBBBBBBBBBBBBBBBBBB',
      },
    })
    await isClosed(place)
  })

  test('after the last day of its handling, as London counts days', async () => {
    setTime('2026-06-30T21:00:00.000Z')
    const place = await given({ grading: { until: '2026-06-30' } })
    await constable.openMyIntelligence(place)
    // Half past eleven at night in London, when clocks there are an hour ahead.
    setTime('2026-06-30T22:30:00.000Z')
    expect((await constable.readMyIntelligence(place)).body.content?.until).toBe('2026-06-30')
    setTime('2026-06-30T23:00:00.000Z')
    await isClosed(place)
  })

  test('once the item was graded more strictly than when it was released', async () => {
    const place = await given()
    await constable.openMyIntelligence(place)
    const grading = aGrading({ number: 2, handling: 'C', conditions: 'Police only' })
    await changeItem(api, place.item, { grading })
    await isClosed(place)
  })

  test('once the post has said that it is not for it: for all of the post, and the desk is told', async () => {
    const place = await given()
    const { version } = (await sergeant.openMyIntelligence(place)).body
    const said = { ...place, version, answer: 'not-for-us', words: 'This is for traffic' } as const
    expect((await sergeant.answerMyIntelligence(said)).status).toBe(200)
    await isClosed(place)
    expect(await mailsAbout(api, place.item)).toContain(
      'intelligence-not-for-us intelligence@lkm-police.example',
    )
    const { told } = (await officer.readRecipients({ item: place.item })).body
    expect(told).toMatchObject([
      { must: 'recall', misdirected: { by: { name: 'Leopold Asante' }, words: 'This is for traffic' } },
    ])
  })
})

describe('It is not there any more', () => {
  test('for somebody from whom the item is kept since: a relative, their whole agency, the agency that gave it', async () => {
    const since: [string, Parameters<typeof storeItem>[1], (place: Place) => Promise<void>][] = [
      [
        'lkm-constable',
        {},
        ({ item }) => changeItem(api, item, { excluded: personKept(api, 'lkm-constable') }),
      ],
      [
        'lkm-constable',
        {},
        ({ item }) => changeItem(api, item, { excluded: agencyKept(api, 'lkm-sergeant') }),
      ],
      [
        'lkm-constable',
        { giver: 'lkm-sergeant' },
        async ({ item }) => {
          const { grading } = await itemNow(item)
          await changeItem(api, item, { grading: { ...(grading ?? aGrading()), hidden: true } })
        },
      ],
    ]
    for (const [who, wanted, keep] of since) {
      const place = await given(wanted)
      const client = api.as(who)
      await client.openMyIntelligence(place)
      await keep(place)
      expect(await askAll(client, place)).toEqual(await askAll(client, nowhere))
      expect(await stateIn(client, place)).toBeUndefined()
    }
  })

  test('and a colleague of whom nothing is known reads on', async () => {
    const place = await given()
    await changeItem(api, place.item, { excluded: personKept(api, 'lkm-constable') })
    expect((await sergeant.openMyIntelligence(place)).status).toBe(200)
    expect((await constable.readMyIntelligence(place)).status).toBe(404)
  })
})

describe('What the post says of it', () => {
  const opened = async (wanted?: Parameters<typeof storeItem>[1]) => {
    const place = await given(wanted)
    return { ...place, version: (await constable.openMyIntelligence(place)).body.version }
  }

  test('comes back to whoever gave it, without who said it: once that it was read, each time that it was of use', async () => {
    const { reference: item } = await storeItem(api, { giver: 'lkm-nurse' })
    const ids = await give(officer, item, 'lkm-police-spoc', 'lkm-school')
    const readers = [constable, api.as('lkm-lead')]
    for (const [index, reader] of readers.entries()) {
      const place = { item, dissemination: ids[index] as string }
      const { version } = (await reader.openMyIntelligence(place)).body
      const read = await reader.answerMyIntelligence({ ...place, version, answer: 'acknowledged' })
      const acted = await reader.answerMyIntelligence({
        ...place,
        version: read.body.version,
        answer: 'acted',
        words: `What reader ${index} did`,
        ...(index === 0 && { forSource: 'Somebody is safer for it' }),
      })
      expect(acted.status).toBe(200)
    }
    const { feedback } = await itemNow(item)
    expect(feedback?.map(({ what, words }) => ({ what, words }))).toEqual([
      { what: 'acknowledged', words: undefined },
      { what: 'acted-on', words: 'Somebody is safer for it' },
      { what: 'acted-on', words: undefined },
    ])
    expect(JSON.stringify(feedback)).not.toMatch(/Marlow|Calloway|reader|police|school/i)
    const told = await api.as('lkm-nurse').listFeedback({})
    expect(told.text).toContain('Somebody is safer for it')
    expect(told.text).not.toMatch(/What reader|Gwenda|police/i)
  })

  test('of two at once neither is lost', async () => {
    const { reference: item } = await storeItem(api)
    const ids = await give(officer, item, 'lkm-police-spoc', 'lkm-school')
    const answers = await Promise.all(
      [constable, api.as('lkm-lead')].map(async (reader, index) => {
        const place = { item, dissemination: ids[index] as string }
        const { version } = (await reader.openMyIntelligence(place)).body
        return reader.answerMyIntelligence({ ...place, version, answer: 'acted', words: 'Done' })
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await itemNow(item)).feedback).toHaveLength(2)
  })

  test('of what is hidden from whoever gave it stays with the desk', async () => {
    const hidden = { handling: 'C', conditions: 'Ring first', hidden: true } as const
    const { version, ...place } = await opened({ giver: 'lkm-nurse', grading: hidden })
    const said = { words: 'Done', forSource: 'A word that is kept back' }
    await constable.answerMyIntelligence({ ...place, version, answer: 'acted', ...said })
    expect((await api.as('lkm-nurse').listFeedback({})).text).not.toContain('A word that is kept back')
  })

  test('waits until it was opened, and says what was done', async () => {
    const place = await given()
    const unread = await constable.answerMyIntelligence({ ...place, version: 1, answer: 'acknowledged' })
    expect(unread.status).toBe(409)
    expect(unread.problem.detail).toMatch(/^Open it first/)
    const { version } = (await constable.openMyIntelligence(place)).body
    const wordless = await constable.answerMyIntelligence({ ...place, version, answer: 'acted' })
    expect(wordless.status).toBe(422)
    expect(wordless.problem.errors).toEqual([{ field: 'words', message: 'Say what you did' }])
  })

  test('after a colleague said something meanwhile is not taken over it', async () => {
    const { version, ...place } = await opened()
    const first = await constable.answerMyIntelligence({ ...place, version, answer: 'acknowledged' })
    expect(first.status).toBe(200)
    const late = await sergeant.answerMyIntelligence({ ...place, version, answer: 'acknowledged' })
    expect(late.status).toBe(409)
    expect((await givenNow(place.item, place.dissemination)).acknowledgedBy?.name).toBe('Gwenda Marlow')
    const twice = await sergeant.answerMyIntelligence({
      ...place,
      version: first.body.version,
      answer: 'acknowledged',
    })
    expect(twice.problem.detail).toMatch(/^Gwenda Marlow has said that it was read already/)
  })

  test('that it was acted on says that it was read as well', async () => {
    const { version, ...place } = await opened()
    await constable.answerMyIntelligence({ ...place, version, answer: 'acted', words: 'Stopped the van' })
    expect(await stateIn(constable, place)).toBe('acknowledged')
    const { content } = (await sergeant.readMyIntelligence(place)).body
    expect(content?.acted).toMatchObject([{ words: 'Stopped the van', by: { name: 'Gwenda Marlow' } }])
  })
})
