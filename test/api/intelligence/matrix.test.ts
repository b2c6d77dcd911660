import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { breachItem, disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import { type Operation, parameterNames } from '#shared/api/operation.ts'
import type { Breach } from '#shared/intelligence/breach.ts'
import { aDissemination } from '#test/factories/intelligence.ts'
import { type Answered, type Api, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { type StoredItem, storeItem, whoIs } from '../support/intelligence.ts'
import { putItem } from '../support/store.ts'
import {
  breachRead,
  desk,
  givenToHealth,
  givenToPolice,
  givenToSchool,
  type ItemName,
  itemNames,
  lists,
  type Reach,
  rowOf,
  type Who,
} from './matrix-table.ts'

const people = Object.keys(desk) as Who[]
const parts: readonly Operation['function'][] = [
  'intelligence',
  'disseminations',
  'submissions',
  'connections',
]
const names = (Object.keys(operations) as OperationName[]).filter((name) =>
  parts.includes(operations[name].function),
)

let api: Api
let stored: Record<ItemName, { readonly reference: string }>
let tokens: Map<Who, string>

const condition = { handling: 'C', conditions: 'Ring the desk before you act on it' } as const

/** The id of the breach of an item: it names no item. */
const breachOf = (item: ItemName) => `breach-${itemNames.indexOf(item)}`

/** Gives a release to three posts, and opens a breach of what went to the first. */
async function spread(name: ItemName, { reference, item }: StoredItem): Promise<void> {
  const { partnership, kind } = item
  const code = partnership.toLowerCase()
  const posts = { police: `${code}-police-spoc`, school: `${code}-school`, health: `${code}-health-spoc` }
  for (const [id, contactId] of Object.entries(posts)) {
    const until = item.grading?.until
    const told = aDissemination({
      id,
      item: reference,
      partnership,
      kind,
      contactId,
      ...(until ? { until } : {}),
    })
    await putItem(api, disseminationItem(told))
  }
  const breach: Breach = {
    id: breachOf(name),
    partnership,
    version: 1,
    item: reference,
    dissemination: 'police',
    knownAt: '2026-11-20T10:00:00.000Z',
    dueAt: '2026-11-23T10:00:00.000Z',
    by: whoIs(api, `${code}-intelligence`).ref,
    because: 'It went to the wrong post',
    opened: false,
    notes: [],
  }
  await putItem(api, breachItem(breach))
}

beforeAll(async () => {
  api = await startApi({ events: false })
  const ref = (subject: string) => ({ ...whoIs(api, subject).ref, why: 'They know the family' })
  const agency = (subject: string) => ({ ...whoIs(api, subject).agency, why: 'Somebody there is named' })
  const items: Record<Exclude<ItemName, 'nowhere'>, StoredItem> = {
    open: await storeItem(api),
    conditional: await storeItem(api, { grading: condition }),
    hidden: await storeItem(api, { grading: { ...condition, hidden: true } }),
    expired: await storeItem(api, { grading: { ...condition, until: '2026-01-31' } }),
    'kept from people': await storeItem(api, {
      item: { excluded: { people: ['lkm-intelligence-two', 'lkm-sergeant'].map(ref), agencies: [] } },
    }),
    'kept from agencies': await storeItem(api, {
      item: { excluded: { people: [], agencies: ['lkm-nurse', 'lkm-auditor'].map(agency) } },
    }),
    recalled: await storeItem(api),
    theirs: await storeItem(api, { giver: 'vnt-teacher' }),
  }
  for (const [name, item] of Object.entries(items)) await spread(name as ItemName, item)
  const { reference } = items.recalled
  await putItem(
    api,
    disseminationItem(
      aDissemination({
        id: 'police',
        item: reference,
        recalled: {
          by: whoIs(api, 'lkm-intelligence').ref,
          at: '2026-11-20T10:00:00.000Z',
          because: 'It went to the wrong post',
          breach: breachOf('recalled'),
        },
      }),
    ),
  )
  stored = { ...items, nowhere: { reference: 'LKM-INT-0000-0000-0' } }
  tokens = new Map(await Promise.all(people.map(async (who) => [who, await api.token(who)] as const)))
})
afterAll(() => api.stop())

const noOther: Target = {
  reference: 'LKM-0000-0000-0',
  person: 'none',
  contact: 'lkm-housing',
  date: '2026-12-09',
  item: 'none',
  contribution: 'none',
  share: 'none',
  information: 'none',
}

/** Which of the hand-written tables an operation goes by, and how it names the thing that it is done to. */
type Kind = 'desk' | 'part' | 'police' | 'school' | 'health' | 'breach' | 'list' | 'other thing'
const kindsOf = (name: OperationName): readonly Kind[] => {
  const { path } = operations[name]
  const has = (parameter: string) => parameterNames(path).includes(parameter)
  if (has('breach')) return ['breach']
  if (has('reading')) return ['part']
  if (has('item') && !path.startsWith('/information/')) return ['desk']
  // One way in opens all three: whose post it came to is asked of the reading.
  if (has('item')) return name === 'readMyIntelligence' ? ['police', 'school', 'health'] : ['police']
  return parameterNames(path).length === 0 ? ['list'] : ['other thing']
}

const tableFor = (name: OperationName, kind: Kind) => {
  if (kind === 'police') return givenToPolice
  if (kind === 'school') return givenToSchool
  if (kind === 'health') return givenToHealth
  if (kind === 'breach') return operations[name].method === 'GET' ? breachRead : desk
  return desk
}

/** What somebody is answered of each item. A part of one that nobody has made is not there, also of an item that they may read. */
const expectedOf = (name: OperationName, kind: Kind, who: Who): Readonly<Record<ItemName, Reach>> => {
  const row = rowOf(tableFor(name, kind), who)
  if (kind !== 'part') return row
  return Object.fromEntries(
    Object.entries(row).map(([item, reach]) => [item, reach === '+' ? '0' : reach]),
  ) as Record<ItemName, Reach>
}

const inputOf = (name: OperationName, kind: Kind, item: ItemName): object => {
  const { reference } = stored[item]
  const dissemination = ['desk', 'part'].includes(kind) ? 'police' : kind
  const given = cases[name]({ ...noOther, intelligence: reference, dissemination })
  const own = { item: reference, dissemination, breach: breachOf(item) }
  const wanted = parameterNames(operations[name].path)
  return { ...given, ...Object.fromEntries(Object.entries(own).filter(([field]) => wanted.includes(field))) }
}

/** All that a caller can see of an answer, but for the time and the id of the request. */
const visible = ({ status, text, headers }: Answered<never>) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== 'date' && name !== 'apigw-requestid'),
})

const reachOf = ({ status }: Answered<never>): Reach | number =>
  (({ 200: '+', 201: '+', 409: '+', 422: '+', 403: '-', 404: '0' }) as const)[status] ?? status

/** One call, and how often the hub asked its database for it. */
async function ask(name: OperationName, who: Who, input: object) {
  const asked = vi.spyOn(DynamoDBClient.prototype, 'send')
  try {
    const answer = await api.call(name, input, tokens.get(who) as string)
    return { answer, trips: asked.mock.calls.length }
  } finally {
    asked.mockRestore()
  }
}

/** For whom every item is alike, a few are as good as all. */
const isAsked = (row: Readonly<Record<ItemName, Reach>>, item: ItemName): boolean => {
  if (new Set(Object.values(row)).size > 1) return true
  return item === 'hidden' || (row[item] === '0' && ['open', 'theirs'].includes(item))
}

const done = names.flatMap((name) =>
  kindsOf(name)
    .filter((kind) => kind !== 'list' && kind !== 'other thing')
    .map((kind) => [name, kind] as const),
)

test('the tables know every operation of intelligence', () => {
  expect(names.length).toBeGreaterThan(30)
  const unknown = names.filter((name) => kindsOf(name).includes('other thing'))
  // What is written down here is nobody else's: a draft, an export, a watch, an agreement. It has tests of its own.
  for (const name of unknown)
    expect(operations[name].path, name).toMatch(/\{(draft|export|watch|agreement|alert|pointer)\}/)
})

describe.each(done)('%s (%s)', (name, kind) => {
  test('lets in whom the table names, and says the same to all others of what is kept as of what is not there', async () => {
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const who of people) {
      const row = rowOf(tableFor(name, kind), who)
      const reaches = expectedOf(name, kind, who)
      const none = await ask(name, who, inputOf(name, kind, 'nowhere'))
      for (const item of itemNames) {
        if (!isAsked(row, item)) continue
        const line = `${who}: ${item}`
        const { answer, trips } = await ask(name, who, inputOf(name, kind, item))
        found[line] = reachOf(answer)
        expected[line] = reaches[item]
        if (row[item] === '+') continue
        const seen = `${line}, and what is not there`
        found[seen] = { ...visible(answer), trips }
        expected[seen] = { ...visible(none.answer), trips: none.trips }
      }
    }
    expect(found).toEqual(expected)
  })
})

const listNames = names.filter((name) => kindsOf(name).includes('list'))
const listKind = (name: OperationName): keyof typeof lists => {
  const { may } = operations[name]
  if (may === 'breach.read') return 'breaches'
  if (may === 'dissemination.list') return 'posts'
  if (may === 'intelligence.agree') return 'agree'
  return may === 'intelligence.give' || may === 'intelligence.feedback' ? 'give' : 'desk'
}

/** Which of the items an answer names. */
const namedIn = (text: string): ItemName[] =>
  itemNames.filter((name) => text.includes(stored[name].reference))

/** What somebody may find in a list of the desk, of what came to them, and of breaches. */
const mayFind = (name: OperationName, who: Who): ItemName[] => {
  const among = (...tables: (typeof givenToPolice)[]) =>
    itemNames.filter((item) => tables.some((table) => rowOf(table, who)[item] === '+'))
  if (listKind(name) === 'posts') return among(givenToPolice, givenToSchool, givenToHealth)
  if (listKind(name) === 'breaches')
    // Of one that is kept from an auditor, and of no other, they learn no reference.
    return among(breachRead).filter((item) => who !== 'lkm-auditor' || item !== 'kept from agencies')
  return listKind(name) === 'desk' ? among(desk) : []
}

test.each(listNames)('%s is for the roles that have it, and names nothing that is kept', async (name) => {
  for (const who of people) {
    const input = { ...cases[name](noOther), ...(name === 'listIntelligence' ? { state: 'released' } : {}) }
    const { answer } = await ask(name, who, input)
    const isTheirs = lists[listKind(name)].includes(who)
    expect(reachOf(answer), who).toBe(isTheirs ? '+' : '-')
    const allowed = mayFind(name, who)
    expect(
      namedIn(answer.text).filter((item) => !allowed.includes(item)),
      who,
    ).toEqual([])
  }
})

test('the lists hold what somebody may find, so that not finding the rest means something', async () => {
  const textOf = async (name: OperationName, who: Who, input: object = {}) =>
    (await ask(name, who, input)).answer.text
  for (const who of people.filter((one) => lists.posts.includes(one)))
    expect(namedIn(await textOf('listMyIntelligence', who)).toSorted(), who).toEqual(
      mayFind('listMyIntelligence', who).toSorted(),
    )
  for (const who of lists.desk) {
    expect(namedIn(await textOf('listIntelligence', who, { state: 'released' })).toSorted(), who).toEqual(
      mayFind('listIntelligence', who).toSorted(),
    )
    expect(namedIn(await textOf('findIntelligence', who, { find: 'van' }))).not.toContain('nowhere')
  }
  for (const who of lists.breaches)
    expect(namedIn(await textOf('listBreaches', who)).toSorted()).toEqual(
      mayFind('listBreaches', who).toSorted(),
    )
})
