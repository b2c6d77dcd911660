import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAt } from '#functions/arrivals/look-at.ts'
import { lookAtItem } from '#functions/arrivals/look-at-item.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { sourceWrite } from '#functions/platform/intelligence/new-item.ts'
import { breachItem, disseminationItem, intelligenceItem } from '#functions/platform/intelligence/stored.ts'
import { personItem } from '#functions/platform/people.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import { type Operation, parameterNames } from '#shared/api/operation.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Person } from '#shared/people/person.ts'
import { aDissemination, nextIntelligenceReference } from '#test/factories/intelligence.ts'
import { type Api, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { sendToMash } from '../support/desks.ts'
import { type StoredItem, storeItem, whoIs } from '../support/intelligence.ts'
import { makeScenery, type Scenery } from '../support/scenery.ts'
import { allItems, putItem } from '../support/store.ts'
import { desk, type Who } from './matrix-table.ts'

/** One of each role, agency and partnership. */
const people = (Object.keys(desk) as Who[]).filter(
  (who) => !['lkm-head', 'lkm-sergeant', 'vnt-auditor'].includes(who),
)
const officers: readonly Who[] = ['lkm-intelligence', 'lkm-intelligence-two']
const readers: readonly Who[] = ['lkm-constable', 'lkm-sergeant']
const ofTheSource: readonly Who[] = ['lkm-teacher', 'lkm-lead', 'lkm-head']

/** Words that stand in one place of an item each, and who may read them. Who gave it is told by no reading at all. */
const words = {
  zqgiven: officers,
  zqnamed: officers,
  zqwhy: officers,
  zqkept: officers,
  zqsource: [],
  zqreleased: [...officers, ...readers],
  zqcondition: [...officers, ...readers],
  zqpurpose: [...officers, ...readers],
  zqacted: [...officers, ...readers],
  zqfeedback: [...officers, ...readers, ...ofTheSource],
  zqbreach: [...officers, 'lkm-auditor'],
} as const satisfies Record<string, readonly Who[]>

/** Who learns of an item as such: the desk, the posts that it was given to, rightly or not, and auditors. */
const knowOf: readonly Who[] = [...officers, ...readers, 'lkm-mash-manager', 'lkm-auditor']

let api: Api
let scenery: Scenery
let tokens: Map<Who, string>
/** A referral that mentions the same number and vehicle as the item does. */
let alike: string
let item: StoredItem
/** As the first, but hidden from the school that gave it. */
let hidden: StoredItem

const vehicle = { registration: 'LK19 ZXV', make: 'zqgiven van' }

const storeWith = async (mark: string, more: Parameters<typeof storeItem>[1]): Promise<StoredItem> => {
  const stored = await storeItem(api, {
    ...more,
    item: {
      details: { ...vehicle, description: `zqgiven${mark}` },
      what: `zqgiven${mark} He rings from 07700 900 311`,
      when: `zqgiven${mark}`,
      where: `zqgiven${mark} near ZZ99 8QX`,
      named: [{ someone: `zqnamed${mark}`, told: true, toldBy: `zqnamed${mark}` }],
      excluded: { people: [], agencies: [{ id: 'nobody', name: 'Nobody', why: `zqwhy${mark}` }] },
      raisedIn: { reference: alike, form: 'assessment' },
      feedback: [{ id: 'f', what: 'acted-on', words: `zqfeedback${mark}`, at: '2026-11-20T10:00:00.000Z' }],
      ...more?.item,
    },
    release: {
      details: { make: `zqreleased${mark}` },
      text: `zqreleased${mark}`,
      kept: [{ words: `zqkept${mark}`, why: `zqkept${mark}` }],
    },
  })
  const { ref, agency, phone } = whoIs(api, 'lkm-teacher')
  const source = sourceWrite(runtimeDependencies(), stored.reference, {
    person: ref,
    agency,
    phone,
    toldBy: `zqsource${mark}`,
    howWords: `zqsource${mark}`,
    whoElseKnows: `zqsource${mark}`,
    caution: `zqsource${mark}`,
  })
  if ('put' in source) await putItem(api, source.put)
  const by = whoIs(api, 'lkm-constable').ref
  const at = '2026-11-20T10:00:00.000Z'
  const told = aDissemination({ id: 'police', item: stored.reference, purpose: `zqpurpose${mark}` })
  const acted = [{ words: `zqacted${mark}`, forSource: `zqfeedback${mark}`, by, at }]
  await putItem(api, disseminationItem({ ...told, openedAt: at, openedBy: by, acted }))
  const recalled = { by, at, because: `zqbreach${mark}`, breach: `breach${mark}` }
  const wrong = aDissemination({ id: 'wrong', item: stored.reference, contactId: 'lkm-housing', recalled })
  await putItem(api, disseminationItem(wrong))
  await putItem(
    api,
    breachItem({
      id: `breach${mark}`,
      partnership: 'LKM',
      version: 1,
      item: stored.reference,
      dissemination: 'wrong',
      knownAt: at,
      dueAt: '2026-11-23T10:00:00.000Z',
      by,
      because: `zqbreach${mark}`,
      opened: false,
      notes: [],
    }),
  )
  return stored
}

beforeAll(async () => {
  api = await startApi({ events: false })
  scenery = await makeScenery(api)
  alike = await sendToMash(api, {
    'concern.today': { value: 'He came in a grey van, LK19 ZXV, and rang from 07700 900 311.' },
  })
  const conditions = { handling: 'C', conditions: 'zqcondition' } as const
  item = await storeWith('one', { grading: { handling: 'C', conditions: 'zqconditionone' } })
  hidden = await storeWith('two', { grading: { ...conditions, hidden: true } })
  const deps = runtimeDependencies()
  await lookAt(deps, alike)
  for (const { reference } of [item, hidden]) await lookAtItem(deps, reference)
  deps.db.destroy()
  tokens = new Map(await Promise.all(people.map(async (who) => [who, await api.token(who)] as const)))
})
afterAll(() => api.stop())

/** What changes nothing: every GET, and what is asked by a POST because a name must not stand in an address. */
const asks = (Object.keys(operations) as OperationName[]).filter(
  (name) =>
    operations[name].method === 'GET' ||
    ['searchChildren', 'findIntelligence', 'applyQueueFilter', 'openMyIntelligence'].includes(name),
)

/** What each operation that is asked of one thing is asked of. */
function targetsOf(name: OperationName): Target[] {
  const names = parameterNames(operations[name].path)
  const thing = scenery.things[2] as Target
  const about = { ...thing, intelligence: item.reference, dissemination: 'police', breach: 'breachone' }
  if (names.includes('item'))
    return [about, { ...about, intelligence: hidden.reference, breach: 'breachtwo' }]
  if (!names.includes('reference')) return [about]
  return [about, { ...about, reference: alike }]
}

const call = (name: OperationName, who: Who, input: object) =>
  api.call(name, input, tokens.get(who) as string)

const withBreach = (name: OperationName, target: Target) =>
  parameterNames(operations[name].path).includes('breach')
    ? { breach: (target as { breach?: string }).breach }
    : {}

/** Everything that somebody is answered, by the operation that answered it. */
async function walk(who: Who): Promise<[OperationName, string][]> {
  const seen: [OperationName, string][] = []
  for (const name of asks)
    for (const target of targetsOf(name)) {
      const input = { ...cases[name](target), ...withBreach(name, target) }
      seen.push([name, (await call(name, who, input)).text])
    }
  for (const state of ['released', 'graded'])
    seen.push(['listIntelligence', (await call('listIntelligence', who, { state })).text])
  return seen
}

describe('words of intelligence', () => {
  test('stand in the database, so that finding them nowhere else means something', async () => {
    const records = JSON.stringify((await allItems(api, 'hub')).map(({ data }) => data))
    for (const word of Object.keys(words).filter((one) => one !== 'zqsource')) expect(records).toContain(word)
    expect(records).not.toContain('zqsource')
    expect(records).toContain('LK19 ZXV')
  })

  test.each(people)('are told to %s by no operation, but where they are for them', async (who) => {
    const seen = await walk(who)
    const found = Object.entries(words).flatMap(([word, allowed]: [string, readonly Who[]]) =>
      seen.flatMap(([name, text]) =>
        text.includes(word) && !allowed.includes(who) ? [`${name}: ${word}`] : [],
      ),
    )
    expect(found).toEqual([])
    const naming = ({ reference }: StoredItem) => [
      ...new Set(seen.flatMap(([name, text]) => (text.includes(reference) ? [name] : []))),
    ]
    if (!knowOf.includes(who)) expect(naming(item)).toEqual(who === 'lkm-teacher' ? ['listFeedback'] : [])
    if (!knowOf.includes(who)) expect(naming(hidden)).toEqual([])
    if (ofTheSource.includes(who)) expect(seen.filter(([, text]) => /zq\w+two/.test(text))).toEqual([])
  })

  test('are read by those for whom they are', async () => {
    const textOf = async (who: Who, name: OperationName) =>
      (await call(name, who, cases[name](targetsOf(name)[0] as Target))).text
    expect(await textOf('lkm-intelligence', 'readIntelligence')).toContain('zqgivenone')
    expect(await textOf('lkm-constable', 'readMyIntelligence')).toContain('zqreleasedone')
    const feedback = await textOf('lkm-teacher', 'listFeedback')
    expect(feedback).toContain('zqfeedbackone')
    expect(feedback).not.toContain('zqfeedbacktwo')
  })
})

/** What asks for nothing in particular: lists, counts, pictures, figures. */
const lists = asks.filter(
  (name) => parameterNames(operations[name].path).length === 0 && !name.startsWith('readTrail'),
)

test('no list, count or figure changes for those from whom an item is kept', async () => {
  const { ref } = whoIs(api, 'lkm-intelligence-two')
  const { agency } = whoIs(api, 'lkm-teacher')
  const from: readonly Who[] = [
    'lkm-intelligence-two',
    'lkm-teacher',
    'lkm-lead',
    'lkm-mash-manager',
    'lkm-mase',
  ]
  const target = scenery.things[2] as Target
  const all = async () => {
    const seen = new Map<string, unknown>()
    for (const who of from)
      for (const name of lists) {
        const { text } = await call(name, who, cases[name](target))
        // The moment at which a list was made stands in it.
        seen.set(`${name} ${who}`, JSON.parse(text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')))
      }
    return seen
  }
  const before = await all()
  const excluded = {
    people: [{ ...ref, why: 'Family' }],
    agencies: [{ ...agency, why: 'It is about somebody there' }],
  }
  const kept: StoredItem[] = []
  for (const state of ['received', 'graded', 'drafted', 'released', 'not-shared'] as const)
    kept.push(await storeItem(api, { state, item: { excluded } }))
  for (const { reference } of kept)
    for (const contactId of ['lkm-school', 'lkm-police-spoc']) {
      const ring = { because: 'bounced', since: '2026-11-20T10:00:00.000Z' } as const
      await putItem(
        api,
        disseminationItem(aDissemination({ id: contactId, item: reference, contactId, ring })),
      )
    }
  const deps = runtimeDependencies()
  for (const { reference } of kept) await lookAtItem(deps, reference)
  deps.db.destroy()
  expect(Object.fromEntries(await all())).toEqual(Object.fromEntries(before))
})

describe('the audit trail', () => {
  const auditor = () => api.as('lkm-auditor')
  const idOf = (subject: string) => whoIs(api, subject).ref.id
  const council = () => whoIs(api, 'lkm-auditor').agency
  const nowhere = 'LKM-INT-0000-0000-0'
  const trailOf = async (reference: string) => (await auditor().readTrailOfReferral({ reference })).text
  const ofOfficer = async () =>
    (await auditor().readTrailOfPerson({ person: idOf('lkm-intelligence') })).body.entries

  test('of an item is for auditors, under its reference as a person types it', async () => {
    await api.as('lkm-intelligence').readIntelligence({ item: item.reference })
    const { body, status } = await auditor().readTrailOfReferral({ reference: item.reference.toLowerCase() })
    expect(status).toBe(200)
    expect(body.entries[0]).toMatchObject({
      operation: 'readIntelligence',
      object: `intelligence ${item.reference}`,
    })
    expect(JSON.stringify(await ofOfficer())).toContain(item.reference)
  })

  test('says which reference cannot be one', async () => {
    const { status, problem } = await auditor().readTrailOfReferral({ reference: 'LKM-INT-0000-0000-1' })
    expect([status, problem.errors?.[0]?.field]).toEqual([422, 'reference'])
  })

  test.each(['excluded', 'hidden'] as const)(
    'of an item that is %s looks like that of none, and a person’s names no item',
    async (how) => {
      const stored =
        how === 'excluded'
          ? await storeItem(api, {
              item: { excluded: { people: [], agencies: [{ ...council(), why: 'A colleague' }] } },
            })
          : await storeItem(api, {
              giver: 'lkm-mash-one',
              grading: { handling: 'C', conditions: 'Ask', hidden: true },
            })
      const { reference } = stored
      const read = await api.as('lkm-intelligence').readIntelligence({ item: reference })
      expect(read.status).toBe(200)
      expect(await trailOf(reference)).toBe(await trailOf(nowhere))
      const entries = await ofOfficer()
      expect(JSON.stringify(entries)).not.toContain(reference)
      expect(entries[0]).toMatchObject({ operation: 'readIntelligence', object: 'intelligence' })
      // It is masked for them alone: whoever watches over it elsewhere reads on.
      expect(await trailOf(item.reference)).toContain(item.reference)
    },
  )

  test('of a person names no record that was compared with an item that is kept from the auditor', async () => {
    const excluded = { people: [], agencies: [{ ...council(), why: 'A colleague' }] }
    const kept = await storeItem(api, { item: { details: vehicle, excluded } })
    const deps = runtimeDependencies()
    await lookAtItem(deps, kept.reference)
    deps.db.destroy()
    const { body } = await api.as('lkm-intelligence').readConnections({ item: kept.reference })
    expect(body.connections.map(({ other }) => other.reference)).toContain(alike)
    const seen = (await ofOfficer()).filter(({ operation }) => operation === 'readConnections')
    expect(seen.map(({ object }) => object)).toContain('what intelligence compares')
    expect(JSON.stringify(seen.filter(({ requestId }) => requestId === seen[0]?.requestId))).not.toContain(
      alike,
    )
  })

  test('shows somebody’s own attempts alike, whether there is such an item or none', async () => {
    const deps = runtimeDependencies()
    const stored = (await allItems<Person>(api, 'hub')).find(({ data }) => data.id === idOf('lkm-auditor'))
      ?.data as Person
    await putItem(api, personItem({ ...stored, roles: ['auditor', 'intelligence-officer'] }))
    const people = [{ ...whoIs(api, 'lkm-auditor').ref, why: 'A colleague' }]
    const kept = await storeItem(api, { item: { excluded: { people, agencies: [] } } })
    await api.as('lkm-intelligence').readIntelligence({ item: kept.reference })
    const other = nextIntelligenceReference()
    for (const one of [kept.reference, other])
      expect((await auditor().readIntelligence({ item: one })).status).toBe(404)
    const seen = (entries: readonly AuditEntry[], reference: string) =>
      entries.map(({ operation, kind, object }) => `${operation} ${kind} ${object.replace(reference, '')}`)
    const trail = async (reference: string) =>
      seen((await auditor().readTrailOfReferral({ reference })).body.entries, reference)
    expect(await trail(kept.reference)).toEqual(await trail(other))
    expect(await trail(kept.reference)).toEqual(['readIntelligence refused intelligence '])
    const own = (await auditor().readTrailOfPerson({ person: idOf('lkm-auditor') })).body.entries
    const of = (reference: string) =>
      seen(
        own.filter(({ object }) => object.includes(reference)),
        reference,
      )
    expect(new Set(of(kept.reference))).toEqual(new Set(of(other)))
    await putItem(api, personItem(stored))
    deps.db.destroy()
  })
})

test('whoever may see who has looked at a referral learns nothing of intelligence there', async () => {
  const officer = api.as('lkm-intelligence')
  await officer.readIntelligence({ item: item.reference })
  for (const name of Object.keys(operations) as OperationName[]) {
    const operation: Operation = operations[name]
    if (operation.function === 'connections' && operation.method === 'GET')
      await call(name, 'lkm-intelligence', cases[name](targetsOf(name)[0] as Target))
  }
  for (const reference of [alike, scenery.things[2]?.reference as string]) {
    const { body } = await api.as('lkm-mash-manager').readWhoLooked({ reference })
    const done = body.days.flatMap((day) => day.operations)
    const parts = ['intelligence', 'connections', 'disseminations', 'submissions']
    const ofIntelligence = done.filter((name) => parts.includes(operations[name as OperationName].function))
    expect(ofIntelligence).toEqual([])
  }
})

test('what was given is listed only for the desk: nothing of it stands under a referral', async () => {
  const items = await allItems(api, 'hub')
  const under = items.filter(({ pk }) => pk.startsWith('REFERRAL#'))
  expect(under.length).toBeGreaterThan(20)
  expect(JSON.stringify(under)).not.toContain(item.reference)
  expect(intelligenceItem(item.item).pk).toBe(`INTELLIGENCE#${item.reference}`)
})
