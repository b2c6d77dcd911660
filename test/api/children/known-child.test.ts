import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_JUDGED_AT_START } from '#shared/api/assessments.ts'
import type { StoredJudgement } from '#shared/referral/same-child.ts'
import { watch } from '#test/bench/support/watch.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, triage } from '../support/desks.ts'
import { safe, send, start } from '../support/referrals.ts'
import { allItems, auditEntries } from '../support/store.ts'

let api: Api
let teacher: Client
let lead: Client
let nurse: Client
let worker: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  ;[teacher, lead, nurse, worker] = ['lkm-teacher', 'lkm-lead', 'lkm-nurse', 'lkm-mash-one'].map(api.as) as [
    Client,
    Client,
    Client,
    Client,
  ]
})
afterAll(() => api.stop())

const born = { day: '17', month: '5', year: '2012' }
const numbers = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050']

/** A draft that names a child, as a page of the tool is saved. */
async function draftOf(client: Client, name: string, more: object = {}): Promise<string> {
  const reference = await start(client)
  const saved = await client.saveSection({
    reference,
    form: 'assessment',
    section: 'identifying-details',
    version: 0,
    answers: { '2.1': { value: name }, ...more },
  } as never)
  expect(saved.status).toBe(200)
  return reference
}

const referencesFor = async (client: Client, typed: object) => {
  const found = await client.searchChildren(typed)
  expect(found.status).toBe(200)
  return found.body.records.map(({ reference }) => reference)
}

/** A referral about a child, sent by a school or by the health trust. */
const sentBySchool = (name: string, more: object = {}) =>
  sendToMash(api, { 'child.name': { value: name }, ...more })
const sentByHealth = (name: string, more: object = {}) =>
  send(nurse, api.as('lkm-nurse-manager'), 'mash', { 'child.name': { value: name }, ...more })

describe('Before a new record', () => {
  test('a colleague’s draft is found by what the child is called, however it is written', async () => {
    const reference = await draftOf(teacher, 'Katherine Ostrowska-Vane', { '2.5': { value: born } })
    for (const typed of [
      { name: 'Kate Ostrowska' },
      { name: 'vane, KATARZYNA' },
      { name: 'Kate Ostrowska', dateOfBirth: { day: '17', month: '5', year: '2021' } },
      { name: 'Somebody Else', dateOfBirth: born, postcode: '' },
    ]) {
      const found = await lead.searchChildren(typed)
      if (typed.name === 'Somebody Else') expect(found.body.records).toEqual([])
      else
        expect(
          found.body.records.map((one) => one.reference),
          typed.name,
        ).toContain(reference)
    }
  })

  test('it is shown by reference, who wrote it, when and how far it is, and by nothing that it says', async () => {
    const reference = await draftOf(teacher, 'Obadiah Larkwhistle', { '2.5': { value: born } })
    const found = await lead.searchChildren({ name: 'Obadiah Larkwhistle', dateOfBirth: born })
    expect(found.body.records).toEqual([
      {
        reference,
        state: 'draft',
        agency: { id: 'lkm-hollin-bank', name: expect.any(String) },
        author: expect.objectContaining({ name: 'Tamsin Ellery' }),
        startedAt: expect.any(String),
        strength: 'strong',
        reasons: ['Same name', 'Same date of birth'],
        differences: [],
        opensAs: 'assessment',
        mayContinue: false,
      },
    ])
    expect(found.text).not.toContain('Larkwhistle')
  })

  test('a draft whose child is called otherwise meanwhile is found by the new name, and no more by the old', async () => {
    const reference = await draftOf(teacher, 'Philomena Tarn')
    expect(await referencesFor(lead, { name: 'Philomena Tarn' })).toContain(reference)
    await teacher.saveSection({
      reference,
      form: 'assessment',
      section: 'identifying-details',
      version: 1,
      answers: { '2.1': { value: 'Quentin Hollowell' } },
    } as never)
    expect(await referencesFor(lead, { name: 'Philomena Tarn' })).not.toContain(reference)
    expect(await referencesFor(lead, { name: 'Quentin Hollowell' })).toContain(reference)
  })

  test('a review is found as well as the version that it started from', async () => {
    const first = await sentBySchool('Cordelia Withy')
    const review = (await teacher.startReview({ reference: first, danger: safe })).body.reference
    expect(await referencesFor(lead, { name: 'Cordelia Withy' })).toEqual(
      expect.arrayContaining([first, review]),
    )
  })

  test('nobody learns that another agency knows the child, whether it has sent a referral or not', async () => {
    const [draft, sent] = [
      await draftOf(teacher, 'Isadora Penwhistle'),
      await sentBySchool('Isadora Penwhistle'),
    ]
    const answer = await nurse.searchChildren({ name: 'Isadora Penwhistle' })
    const none = await nurse.searchChildren({ name: 'Nobodys Childatall' })
    expect(answer.text).toBe(none.text)
    expect(await referencesFor(teacher, { name: 'Isadora Penwhistle' })).toEqual(
      expect.arrayContaining([draft, sent]),
    )
  })

  test('the MASH finds what every agency of its partnership sent, and no draft', async () => {
    const [draft, one, two] = [
      await draftOf(teacher, 'Leopold Wintermoor'),
      await sentBySchool('Leopold Wintermoor'),
      await sentByHealth('Leo Wintermoor'),
    ]
    const found = await worker.searchChildren({ name: 'Leopold Wintermoor' })
    const references = found.body.records.map(({ reference }) => reference)
    expect(references.toSorted()).toEqual([one, two].toSorted())
    expect(found.text).not.toContain(draft)
    expect(found.body.records.map(({ child }) => child?.name).toSorted()).toEqual([
      'Leo Wintermoor',
      'Leopold Wintermoor',
    ])
    expect((await api.as('vnt-mash').searchChildren({ name: 'Leopold Wintermoor' })).body.records).toEqual([])
  })

  test('no number of drafts hides from the MASH what was sent', async () => {
    const own = { 'child.nhs-number': { value: numbers[1] } } as const
    const [one, two] = [
      await sentByHealth('Perpetua Underhay', own),
      await sentByHealth('Perpetua Underhay', own),
    ]
    const child = { name: 'Perpetua Underhay', nhsNumber: numbers[1] }
    const tool = { toolId: 'nwg', toolVersion: '2017', danger: safe, child }
    for (let draft = 0; draft < 310; draft++)
      expect((await teacher.startAssessment({ ...tool, requestId: randomUUID() } as never)).status).toBe(201)
    const { matches } = (await worker.readReferral({ reference: two })).body
    expect(matches.map(({ row }) => row.reference)).toEqual([one])
    expect((await referencesFor(worker, child)).toSorted()).toEqual([one, two].toSorted())
  }, 120_000)

  test('what is typed wrong is told by its field and how to put it right; nothing typed asks for something', async () => {
    const wrong = await teacher.searchChildren({
      name: 'A Child',
      dateOfBirth: { day: '31', month: '2', year: '2012' },
      nhsNumber: '9990000019',
      upn: 'X',
      postcode: 'nowhere',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.problem.errors?.map(({ field }) => field)).toEqual([
      'dateOfBirth.day',
      'nhsNumber',
      'upn',
      'postcode',
    ])
    for (const { message } of wrong.problem.errors ?? [])
      expect(message).toMatch(/, or leave it empty if it is not known$/)
    const nothing = await teacher.searchChildren({ name: ' ', dateOfBirth: { day: '', month: '', year: '' } })
    expect(nothing.problem.errors).toEqual([{ field: 'name', message: expect.stringContaining('Enter') }])
  })

  test('a search takes four queries at most, whatever is typed, and no scan', async () => {
    const typed = {
      name: 'Anne-Marie Beth Larkwhistle Vane',
      dateOfBirth: born,
      nhsNumber: numbers[0],
      upn: 'R999999926001',
      postcode: 'ZZ99 3VZ',
    }
    for (const leave of ['none', 'nhsNumber', 'upn', 'name', 'dateOfBirth', 'postcode'])
      for (const client of [teacher, worker]) {
        const { value, sent } = await watch(() => client.searchChildren({ ...typed, [leave]: undefined }))
        expect(value.status).toBe(200)
        const queries = sent.filter(({ name, input }) => name === 'QueryCommand' && input.TableName === 'hub')
        expect(queries).toHaveLength(4)
        expect(sent.map(({ name }) => name)).not.toContain('ScanCommand')
      }
  })

  test('a search stands in the trail with what it showed, and without what was searched for', async () => {
    const reference = await draftOf(teacher, 'Ambrose Fennimore', { '2.16': { value: numbers[4] } })
    const before = new Set((await auditEntries(api)).map(({ id }) => id))
    await lead.searchChildren({ name: 'Ambrose Fennimore', nhsNumber: numbers[4] })
    const left = (await auditEntries(api)).filter(({ id }) => !before.has(id))
    expect(left.map(({ operation, kind, object }) => [operation, kind, object]).toSorted()).toEqual([
      ['searchChildren', 'read', `referral ${reference}`],
      ['searchChildren', 'read', 'search for a child'],
    ])
    expect(JSON.stringify(left)).not.toMatch(/Ambrose|Fennimore|999000/)
  })
})

describe('A new record for a child who is known', () => {
  const begin = (client: Client, more: object) =>
    client.startAssessment({
      requestId: randomUUID(),
      toolId: 'nwg',
      toolVersion: '2017',
      danger: safe,
      ...more,
    } as never)

  test('holds what was typed before, and is found itself at once', async () => {
    const child = {
      name: 'Rosalind Quickthorn',
      dateOfBirth: born,
      nhsNumber: '999 000 0034',
      upn: '',
      postcode: 'zz993vz',
    }
    const { reference } = (await begin(teacher, { child })).body
    const { sections, referral } = (await teacher.readAssessment({ reference })).body
    expect(sections).toMatchObject([
      {
        form: 'assessment',
        section: 'identifying-details',
        version: 1,
        answers: {
          '2.1': { value: 'Rosalind Quickthorn' },
          '2.5': { value: born },
          '2.16': { value: '999 000 0034' },
          '2.2-postcode': { value: 'zz993vz' },
        },
      },
    ])
    expect(referral.child).toEqual({
      name: 'Rosalind Quickthorn',
      dateOfBirth: '2012-05-17',
      nhsNumber: '9990000034',
      postcode: 'ZZ99 3VZ',
    })
    expect(await referencesFor(lead, { nhsNumber: numbers[2] })).toContain(reference)
  })

  test('is linked to the earlier ones that its author says are the same, and both say so', async () => {
    const [earlier, twin] = [await draftOf(teacher, 'Casimir Vole'), await draftOf(teacher, 'Casimir Vole')]
    const started = await begin(lead, {
      child: { name: 'Casimir Vole' },
      sameChild: [earlier],
      notSameChild: [twin],
    })
    const { reference } = started.body
    const mine = (await lead.readAssessment({ reference })).body
    expect(mine.referral.sameChild).toEqual([
      { reference: earlier, by: expect.objectContaining({ name: 'Idris Calloway' }), at: expect.any(String) },
    ])
    expect(mine.history.map(({ kind }) => kind).toSorted()).toEqual(['not-same-child', 'same-child', 'start'])
    const seen = (await teacher.listSameChild({ reference: earlier })).body.records
    expect(seen.find((one) => one.reference === reference)?.judgement).toMatchObject({
      verdict: 'same',
      by: { name: 'Idris Calloway' },
      within: 'agency',
    })
    const trail = (await api.as('lkm-auditor').readTrailOfReferral({ reference: earlier })).body.entries
    expect(trail.map(({ operation }) => operation)).toContain('startAssessment')
  })

  test('cannot be linked to a record of another agency, and the answer does not tell whether there is one', async () => {
    const theirs = await draftOf(teacher, 'Dorothea Finch')
    const [one, none] = [
      await begin(nurse, { sameChild: [theirs] }),
      await begin(nurse, { sameChild: ['LKM-0000-0000-0'] }),
    ]
    expect(one.status).toBe(422)
    expect(one.text).toBe(none.text)
  })

  test('cannot be linked to a colleague’s record in which nothing is like what was typed', async () => {
    const theirs = await draftOf(lead, 'Ottilie Brackenridge')
    for (const said of [{ sameChild: [theirs] }, { notSameChild: [theirs] }])
      for (const child of [undefined, { name: 'Zebedee Quarmby' }]) {
        const refused = await begin(teacher, { child, ...said })
        expect(refused.status).toBe(422)
        expect(refused.problem.errors).toEqual([
          { field: 'sameChild', message: expect.stringContaining('your safeguarding lead can say so') },
        ])
      }
    const history = (await lead.readAssessment({ reference: theirs })).body.history
    expect(history.map(({ kind }) => kind)).not.toContain('same-child')
  })

  test('can answer for as many earlier ones as one transaction holds, and for more is told what to do', async () => {
    const child = {
      name: 'Anneliese Beatrix Carmody Dunmore',
      dateOfBirth: born,
      nhsNumber: numbers[3],
      upn: 'R999999926001',
      postcode: 'ZZ99 3VZ',
    }
    const earlier: string[] = []
    for (let one = 0; one <= MOST_JUDGED_AT_START; one++)
      earlier.push((await begin(teacher, { child })).body.reference)
    const half = MOST_JUDGED_AT_START / 2
    const over = await begin(teacher, {
      child,
      sameChild: earlier.slice(0, half),
      notSameChild: earlier.slice(half),
    })
    expect(over.status).toBe(422)
    expect(over.problem.errors).toEqual([
      { field: 'notSameChild', message: expect.stringMatching(/12 records or fewer/) },
    ])
    expect((await begin(teacher, { child, notSameChild: earlier })).status).toBe(422)
    const most = await begin(teacher, { child, notSameChild: earlier.slice(1) })
    expect(most.status).toBe(201)
    const { history } = (await teacher.readAssessment({ reference: most.body.reference })).body
    expect(history.filter(({ kind }) => kind === 'not-same-child')).toHaveLength(MOST_JUDGED_AT_START)
  })
})

describe('What a person says of two records', () => {
  test('can be said, changed and taken back by a colleague; the links of a draft and both histories follow', async () => {
    const [earlier, later] = [await draftOf(teacher, 'Hester Plumb'), await draftOf(lead, 'Hester Plumb')]
    const pair = { reference: later, other: earlier }
    const linked = async () =>
      ((await lead.readAssessment({ reference: later })).body.referral.sameChild ?? []).map(
        (one) => one.reference,
      )
    const verdict = async () =>
      (await teacher.listSameChild({ reference: earlier })).body.records.find(
        (one) => one.reference === later,
      )?.judgement?.verdict

    const said = await lead.confirmSameChild({ ...pair, reason: 'The same NHS number on both letters' })
    expect(said.body.judgement).toMatchObject({
      verdict: 'same',
      reason: 'The same NHS number on both letters',
    })
    expect([await verdict(), await linked()]).toEqual(['same', [earlier]])

    expect((await teacher.denySameChild({ reference: earlier, other: later })).status).toBe(200)
    expect([await verdict(), await linked()]).toEqual(['different', []])

    expect((await teacher.undoSameChild({ reference: earlier, other: later })).status).toBe(200)
    expect([await verdict(), await linked()]).toEqual([undefined, []])
    const again = await lead.undoSameChild(pair)
    expect(again.status).toBe(409)

    for (const [client, reference] of [
      [teacher, earlier],
      [lead, later],
    ] as const)
      expect((await client.readAssessment({ reference })).body.history.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['same-child', 'not-same-child', 'undo-same-child']),
      )
    const stored = (await allItems<StoredJudgement>(api, 'hub')).filter(
      ({ pk, entity }) => entity === 'same-child' && (pk.endsWith(earlier) || pk.endsWith(later)),
    )
    expect(stored.map(({ data }) => data.verdict)).toEqual(['undone', 'undone'])
  })

  test('where nothing is alike is for a lead or the MASH, with a reason', async () => {
    const [one, two] = [await sentBySchool('Philippa Vantongeren'), await sentBySchool('Zebedee Quarmby')]
    const pair = { reference: one, other: two }
    for (const judge of [teacher.confirmSameChild, teacher.denySameChild]) {
      const refused = await judge({ ...pair, reason: 'I am sure' })
      expect(refused.status).toBe(422)
      expect(refused.problem.errors).toEqual([
        { field: 'other', message: expect.stringContaining('ask your safeguarding lead') },
      ])
    }
    for (const client of [lead, worker]) {
      const bare = await client.confirmSameChild(pair)
      expect(bare.status).toBe(422)
      expect(bare.problem.errors).toEqual([
        { field: 'reason', message: expect.stringContaining('Say how you know') },
      ])
    }
    expect((await lead.confirmSameChild({ ...pair, reason: 'She has changed her name' })).status).toBe(200)
    // Whoever sees it can say that it is wrong.
    expect((await teacher.denySameChild(pair)).status).toBe(200)
    expect((await teacher.confirmSameChild(pair)).status).toBe(422)
    expect((await worker.confirmSameChild({ ...pair, reason: 'The adoption papers' })).status).toBe(200)
  })

  test('of an own and another agency’s record is refused as of one that does not exist', async () => {
    const [mine, theirs] = [await sentByHealth('Barnaby Coil'), await sentBySchool('Barnaby Coil')]
    const [other, none] = [
      await nurse.confirmSameChild({ reference: mine, other: theirs }),
      await nurse.confirmSameChild({ reference: mine, other: 'LKM-0000-0000-0' }),
    ]
    expect(other.status).toBe(404)
    expect(other.text).toBe(none.text)
  })

  test('by the MASH is seen by the MASH, and by no agency that wrote only one of the two', async () => {
    const [school, health] = [await sentBySchool('Marigold Skerry'), await sentByHealth('Marigold Skerry')]
    expect((await triage(worker, school)).matches).toMatchObject([
      { row: { reference: health }, reasons: expect.arrayContaining(['Same name']) },
    ])
    await worker.confirmSameChild({ reference: school, other: health, reason: 'Both name the same aunt' })
    for (const [one, other] of [
      [school, health],
      [health, school],
    ] as const) {
      const view = await triage(api.as('lkm-mash-two'), one)
      expect(view.matches).toMatchObject([
        { row: { reference: other }, judgement: { verdict: 'same', within: 'partnership' } },
      ])
      expect(view.history[0]?.kind).toBe('same-child')
    }
    for (const [client, reference, hidden] of [
      [teacher, school, health],
      [nurse, health, school],
    ] as const) {
      const read = await client.readAssessment({ reference })
      const list = await client.listSameChild({ reference })
      expect(read.body.history.map(({ kind }) => kind)).not.toContain('same-child')
      expect(read.text + list.text).not.toContain(hidden)
      expect(read.text + list.text).not.toContain('aunt')
    }
  })

  test('by the MASH of two records of one agency cannot be changed by that agency, and it is told whom to ask', async () => {
    const [one, two] = [await sentBySchool('Jethro Malkin'), await sentBySchool('Jethro Malkin')]
    await worker.denySameChild({ reference: one, other: two, reason: 'Another agency says they are cousins' })
    const told = await teacher.listSameChild({ reference: one })
    expect(told.body.records[0]?.judgement).toMatchObject({ verdict: 'different', within: 'partnership' })
    expect(told.text).not.toContain('cousins')
    expect((await api.as('lkm-mash-two').listSameChild({ reference: one })).text).toContain('cousins')
    const refused = await teacher.confirmSameChild({ reference: one, other: two })
    expect(refused.status).toBe(403)
    expect(refused.problem.detail).toContain('Bryony Okafor')
    expect((await api.as('lkm-mash-two').undoSameChild({ reference: two, other: one })).status).toBe(200)
    expect((await teacher.confirmSameChild({ reference: one, other: two })).status).toBe(200)
  })

  test('by two people at once stands once, and the other is told', async () => {
    const [one, two] = [await draftOf(teacher, 'Wilfred Ash'), await draftOf(lead, 'Wilfred Ash')]
    const answers = await Promise.all([
      teacher.confirmSameChild({ reference: one, other: two }),
      lead.denySameChild({ reference: one, other: two }),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(200)
    const seen = (await teacher.listSameChild({ reference: one })).body.records[0]?.judgement
    if (statuses.includes(409)) {
      const won = answers.find(({ status }) => status === 200)?.body.judgement
      expect(seen).toMatchObject({ verdict: won?.verdict })
    }
  })

  test('of a draft is not shown to the MASH, which sees the other record', async () => {
    const sent = await sentBySchool('Tobiah Crane')
    const draft = await draftOf(teacher, 'Tobiah Crane')
    await teacher.confirmSameChild({ reference: draft, other: sent })
    const view = await worker.readReferral({ reference: sent })
    expect(view.status).toBe(200)
    expect(view.text).not.toContain(draft)
  })
})
