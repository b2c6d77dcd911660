import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, may, type Resource, reachOf } from '#shared/permissions/may.ts'
import { roles } from '#shared/permissions/roles.ts'
import { type Action, rules } from '#shared/permissions/rules.ts'

const actions = Object.keys(rules) as Action[]
const action = fc.constantFrom(...actions)
const id = fc.constantFrom('ada', 'bo', 'cy')
const agency = fc.constantFrom('school', 'health')
const partnership = fc.constantFrom('LKM', 'VNT')
const moment = fc.integer({ min: 0, max: 9 }).map((hour) => `2026-03-02T0${hour}:00:00.000Z`)
const actor: fc.Arbitrary<Actor> = fc.record({
  id,
  roles: fc.uniqueArray(fc.constantFrom(...roles)),
  partnership,
  agency,
})
const plain = fc.record({
  partnership,
  agency,
  authorId: id,
  writerIds: fc.uniqueArray(id),
  desks: fc.uniqueArray(fc.constantFrom('mash' as const, 'mase' as const)),
  recipientIds: fc.uniqueArray(id),
})
const restriction = fc.record({
  readerIds: fc.uniqueArray(id, { maxLength: 2 }),
  openedBy: fc.array(fc.record({ id, until: moment }), { maxLength: 3 }),
})

/** What the rule says, said again in the plainest way. */
function expected(person: Actor, what: Action, thing: Resource, at: string): 'open' | 'pointer' | 'none' {
  if (!may(person, what, { ...thing, restriction: undefined })) return 'none'
  if (!thing.restriction || thing.restriction.readerIds.includes(person.id)) return 'open'
  const reads = ['read', 'search', 'follow', 'open'].includes(what.split('.')[1] as string)
  const writes =
    thing.authorId === person.id ||
    (thing.agency === person.agency && Boolean(thing.writerIds?.includes(person.id)))
  const rule: Partial<Record<string, string>> = rules[what]
  const asAgency = person.roles.some(
    (role) =>
      (rule[role] === 'own' && thing.authorId === person.id) ||
      rule[role] === 'written' ||
      (rule[role] === 'agency' && thing.agency === person.agency),
  )
  if (writes && (reads || asAgency)) return 'open'
  const isOpenNow = thing.restriction.openedBy.some((one) => one.id === person.id && at < one.until)
  return reads && isOpenNow ? 'open' : 'pointer'
}

describe('a restricted record', () => {
  it('is open to exactly those whom the rule names, whatever their roles and the time', () => {
    fc.assert(
      fc.property(actor, action, plain, restriction, moment, (person, what, thing, only, at) => {
        const restricted = { ...thing, restriction: only }
        expect(reachOf(person, what, restricted, at)).toBe(expected(person, what, restricted, at))
      }),
      { numRuns: 3000 },
    )
  })

  it('never opens to anybody what would be closed to them if it were not restricted', () => {
    fc.assert(
      fc.property(actor, action, plain, restriction, moment, (person, what, thing, only, at) => {
        if (may(person, what, { ...thing, restriction: only }, at))
          expect(may(person, what, thing)).toBe(true)
      }),
    )
  })

  it('looks to those who could not read it anyway as if it were not there', () => {
    fc.assert(
      fc.property(actor, action, plain, restriction, moment, (person, what, thing, only, at) => {
        fc.pre(!may(person, what, thing))
        expect(reachOf(person, what, { ...thing, restriction: only }, at)).toBe('none')
      }),
    )
  })

  it('is closed again the moment that an emergency is over, and changes nothing through one', () => {
    const worker: Actor = { id: 'ada', roles: ['mash-worker'], partnership: 'LKM', agency: 'council' }
    const until = '2026-03-02T12:00:00.000Z'
    const record: Resource = {
      partnership: 'LKM',
      agency: 'school',
      authorId: 'bo',
      desks: ['mash'],
      restriction: { readerIds: ['cy'], openedBy: [{ id: 'ada', until }] },
    }
    expect(reachOf(worker, 'mash.read', record, '2026-03-02T11:59:59.999Z')).toBe('open')
    expect(reachOf(worker, 'mash.read', record, until)).toBe('pointer')
    expect(reachOf(worker, 'mash.read', record)).toBe('pointer')
    expect(reachOf(worker, 'mash.triage', record, '2026-03-02T11:59:59.999Z')).toBe('pointer')
  })

  it('is never harder to read for being named on it', () => {
    fc.assert(
      fc.property(actor, action, plain, restriction, moment, (person, what, thing, only, at) => {
        fc.pre(may(person, what, { ...thing, restriction: only }, at))
        const named = { ...only, readerIds: [...only.readerIds, person.id] }
        expect(may(person, what, { ...thing, restriction: named }, at)).toBe(true)
      }),
    )
  })
})
