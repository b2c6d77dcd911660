import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptPosts, unreadPosts } from '#functions/disseminations/kept-posts.ts'
import { isKeptFrom, marksOf } from '#functions/platform/intelligence/kept.ts'
import { itemKinds } from '#shared/intelligence/kinds.ts'
import {
  NO_CONDITIONS,
  NOT_TO_BE_TOLD,
  placesIn,
  proposeRecipients,
  type ToGive,
} from '#shared/intelligence/propose-recipients.ts'
import { checkChosen } from '#shared/intelligence/recipient-choice.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Role } from '#shared/permissions/roles.ts'
import { aGrading, anItem } from '#test/factories/intelligence.ts'

const deps = { secretMark: (text: string) => `mark of ${text}` }
const nobody = { desk: 'desk', kept: new Set<string>(), unread: new Set<string>() }

const aPost = (id: string, changes: Partial<Contact> = {}): Contact => ({
  id,
  post: `Post ${id}`,
  organisation: 'An agency',
  email: `${id}@lkm.example`,
  phone: '01632 960300',
  readerIds: ['somebody'],
  active: true,
  version: 1,
  ...changes,
})
const van: ToGive = {
  kind: 'vehicle',
  handling: 'P',
  named: [],
  places: ['Hollin Bank, by the gate'],
  text: 'A silver van',
}
const needs = { kinds: ['vehicle'], places: [], conditions: false } as const
const reasonsOf = (item: ToGive, contact: Contact) =>
  proposeRecipients(item, [contact], nobody)[0]?.reasons ?? []

describe('A post is proposed', () => {
  test('where it needs to know of this kind, everywhere or in its area', () => {
    expect(reasonsOf(van, aPost('a', { needs }))).toEqual(['It needs to know of this: a vehicle'])
    const inArea = aPost('a', { needs: { ...needs, places: ['Quay', 'hollin  bank'] } })
    expect(reasonsOf(van, inArea)).toEqual([
      'It needs to know of this: a vehicle',
      'It is in its area: hollin  bank',
    ])
    expect(reasonsOf(van, aPost('a', { needs: { ...needs, places: ['Quay'] } }))).toEqual([])
    expect(reasonsOf(van, aPost('a', { needs: { ...needs, kinds: ['child'] } }))).toEqual([])
    expect(reasonsOf(van, aPost('a'))).toEqual([])
  })

  test('where nobody knows where it was, and it says so', () => {
    const contact = aPost('a', { needs: { ...needs, places: ['Quay'] } })
    expect(reasonsOf({ ...van, places: [] }, contact)).toEqual([
      'It needs to know of this: a vehicle, and where it was is not known',
    ])
  })

  test('by the text that is released, where that says the place', () => {
    const contact = aPost('a', { needs: { ...needs, places: ['Quay'] } })
    expect(reasonsOf({ ...van, text: 'Seen at the old quay' }, contact)).toHaveLength(2)
  })

  test('where whoever gave it named it, unless they told it themselves', () => {
    const named = (told: boolean) => ({ ...van, named: [{ contactId: 'a', told }] })
    expect(reasonsOf(named(false), aPost('a'))).toHaveLength(1)
    expect(reasonsOf(named(true), aPost('a'))).toEqual([])
  })

  test('the more reasons the earlier; what cannot be chosen comes last, and what was retired not at all', () => {
    const contacts = [
      aPost('closed', { needs }),
      aPost('plain'),
      aPost('retired', { active: false, needs }),
      aPost('one', { needs }),
      aPost('two', { needs: { ...needs, places: ['Hollin Bank'] } }),
    ]
    const proposals = proposeRecipients(van, contacts, { ...nobody, unread: new Set(['closed']) })
    expect(proposals.map(({ contactId }) => contactId)).toEqual(['two', 'one', 'plain', 'closed'])
  })
})

test('what is handled with conditions goes to posts that may have it, whoever named them', () => {
  const item: ToGive = { ...van, handling: 'C', named: [{ contactId: 'a', told: false }] }
  expect(proposeRecipients(item, [aPost('a', { needs })], nobody)).toEqual([
    { contactId: 'a', reasons: [], not: NO_CONDITIONS },
  ])
  const may = aPost('a', { needs: { ...needs, conditions: true } })
  expect(proposeRecipients(item, [may], nobody)[0]?.not).toBeUndefined()
})

test('where something is says its address, area or school, and where it happened; not a name or a number plate', () => {
  expect(placesIn({ name: 'Quay', registration: 'ZZ18', address: '2 Quay Row' }, 'The steps')).toEqual([
    '2 Quay Row',
    'The steps',
  ])
  expect(placesIn({ address: ' ' }, undefined)).toEqual([])
})

describe('Nobody who may not learn of an item', () => {
  const agencies = ['school', 'health', 'police'].map((id) => ({ id, name: `The ${id}` }))
  const person = (id: string, agency: number, roles: readonly Role[], active: boolean): Person => ({
    id,
    issuer: 'issuer',
    subject: id,
    name: id,
    post: 'A post',
    email: `${id}@lkm.example`,
    partnership: 'LKM',
    agency: agencies[agency] as Person['agency'],
    roles,
    active,
    version: 1,
  })
  const ids = ['p0', 'p1', 'p2', 'p3', 'p4']
  const somebody = fc.record({
    agency: fc.nat(2),
    roles: fc.subarray<Role>(['practitioner', 'intelligence-officer'], { minLength: 1 }),
    active: fc.boolean(),
  })
  const everybody = fc
    .tuple(...ids.map(() => somebody))
    .map(
      (all) =>
        new Map(
          all.map(({ agency, roles, active }, index) => [
            ids[index] as string,
            person(ids[index] as string, agency, roles, active),
          ]),
        ),
    )
  const directory = fc
    .array(
      fc.record({
        organisation: fc.constantFrom('The school', ' the HEALTH', 'Another'),
        readerIds: fc.subarray(ids),
        active: fc.boolean(),
        kinds: fc.subarray([...itemKinds]),
        conditions: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((posts) =>
      posts.map(({ kinds, conditions, ...post }, index) =>
        aPost(`c${index}`, { ...post, needs: { kinds, conditions, places: [] } }),
      ),
    )
  const kept = fc.record({
    people: fc.subarray(ids),
    agencies: fc.subarray(agencies),
    hidden: fc.boolean(),
    source: fc.constantFrom(...ids),
    handling: fc.constantFrom('P' as const, 'C' as const),
  })

  test('is ever proposed or accepted as a recipient, whatever the directory says and whoever named them', () => {
    fc.assert(
      fc.property(everybody, directory, kept, (people, contacts, how) => {
        const item = anItem({
          grading: aGrading({ handling: how.handling, ...(how.hidden && { hidden: true }) }),
          sourceAgencyMark: marksOf(deps, people.get(how.source) as Person).agency,
          excluded: {
            people: how.people.map((id) => ({ id, name: id, post: 'A post', why: 'A relative' })),
            agencies: how.agencies.map((agency) => ({ ...agency, why: 'It works with them' })),
          },
          named: contacts.map(({ id }) => ({ contactId: id, told: false })),
        })
        const proposals = proposeRecipients(
          { kind: item.kind, handling: how.handling, named: item.named, places: [], text: '' },
          contacts,
          {
            desk: 'desk',
            kept: keptPosts(deps, item, contacts, people),
            unread: unreadPosts(contacts, people),
          },
        )
        for (const contact of contacts) {
          const readers = contact.readerIds.map((id) => people.get(id) as Person)
          if (!readers.some((reader) => isKeptFrom(deps, reader, item))) continue
          const proposal = proposals.find(({ contactId }) => contactId === contact.id)
          expect(proposal?.reasons ?? []).toEqual([])
          expect(checkChosen([{ contact: contact.id }], proposals)).toHaveLength(1)
          // One word for all: by exclusion or because it came from there.
          if (proposal) expect(proposal.not).toBe(NOT_TO_BE_TOLD)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('and one who may is accepted: the rule shuts out no more than it must', () => {
    const people = new Map([['somebody', person('somebody', 0, ['practitioner'], true)]])
    const contacts = [aPost('a'), aPost('b', { organisation: 'The health' })]
    const item = anItem({
      excluded: { people: [], agencies: [{ id: 'health', name: 'The health', why: 'It works with them' }] },
    })
    const closed = keptPosts(deps, item, contacts, people)
    const proposals = proposeRecipients(van, contacts, { ...nobody, kept: closed })
    expect(checkChosen([{ contact: 'a' }], proposals)).toEqual([])
    // Its mailbox is read there, whoever signs in for the post.
    expect(checkChosen([{ contact: 'b' }], proposals)).toHaveLength(1)
  })
})
