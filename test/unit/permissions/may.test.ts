import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '#shared/api/index.ts'
import type { Operation } from '#shared/api/operation.ts'
import { type Actor, may, type Resource, scopesFor } from '#shared/permissions/may.ts'
import { roles } from '#shared/permissions/roles.ts'
import { type Action, rules } from '#shared/permissions/rules.ts'

const actions = Object.keys(rules) as Action[]
const action = fc.constantFrom(...actions)
const partnership = fc.constantFrom('LKM', 'VNT')
const agency = fc.constantFrom('school', 'health', 'council')
const id = fc.constantFrom('ada', 'bo', 'cy')
const actor: fc.Arbitrary<Actor> = fc.record({
  id,
  roles: fc.uniqueArray(fc.constantFrom(...roles)),
  partnership,
  agency,
})
const resource: fc.Arbitrary<Resource> = fc.record(
  {
    partnership,
    agency,
    authorId: id,
    desks: fc.uniqueArray(fc.constantFrom('mash' as const, 'mase' as const)),
    recipientIds: fc.uniqueArray(id),
  },
  { requiredKeys: ['partnership'] },
)

describe('who may what', () => {
  it('lets nobody reach another partnership, whatever their roles', () => {
    fc.assert(
      fc.property(actor, action, resource, (person, what, thing) => {
        fc.pre(person.partnership !== thing.partnership)
        expect(may(person, what, thing)).toBe(false)
      }),
    )
  })

  it('lets nobody do to a thing what they may not do at all', () => {
    fc.assert(
      fc.property(actor, action, resource, (person, what, thing) => {
        if (may(person, what, thing)) expect(may(person, what)).toBe(true)
      }),
    )
  })

  it('gives nothing to somebody without a role', () => {
    for (const what of actions)
      expect(may({ id: 'ada', roles: [], partnership: 'LKM', agency: 'school' }, what)).toBe(false)
  })

  it('never takes anything away when a role is added', () => {
    fc.assert(
      fc.property(actor, fc.constantFrom(...roles), action, resource, (person, role, what, thing) => {
        const more = { ...person, roles: [...person.roles, role] }
        if (may(person, what, thing)) expect(may(more, what, thing)).toBe(true)
      }),
    )
  })

  it('gives to several roles together exactly what they have one by one', () => {
    fc.assert(
      fc.property(actor, action, resource, (person, what, thing) => {
        const one = person.roles.some((role) => may({ ...person, roles: [role] }, what, thing))
        expect(may(person, what, thing)).toBe(one)
      }),
    )
  })

  it('shows a practitioner what they wrote and not what a colleague wrote, a lead what the agency wrote', () => {
    const person = { id: 'ada', roles: ['practitioner'] as const, partnership: 'LKM', agency: 'school' }
    const thing = { partnership: 'LKM', agency: 'school', authorId: 'bo', desks: [] }
    expect(may(person, 'assessment.read', { ...thing, authorId: 'ada' })).toBe(true)
    expect(may(person, 'assessment.read', thing)).toBe(false)
    const lead = { ...person, roles: ['safeguarding-lead'] as const }
    expect(may(lead, 'assessment.read', thing)).toBe(true)
    expect(may(lead, 'assessment.read', { ...thing, agency: 'health' })).toBe(false)
    expect(may(lead, 'assessment.write', thing)).toBe(false)
  })

  it('shows the desks what was sent to them and no draft', () => {
    const worker = { id: 'cy', roles: ['mash-worker'] as const, partnership: 'LKM', agency: 'council' }
    const thing = { partnership: 'LKM', agency: 'school', authorId: 'bo' }
    expect(may(worker, 'mash.read', { ...thing, desks: ['mash'] })).toBe(true)
    expect(may(worker, 'mash.read', { ...thing, desks: [] })).toBe(false)
    const coordinator = { ...worker, roles: ['mase-coordinator'] as const }
    expect(may(coordinator, 'mase.read', { ...thing, desks: ['mash'] })).toBe(false)
    expect(may(coordinator, 'mase.read', { ...thing, desks: ['mash', 'mase'] })).toBe(true)
  })

  it('keeps administrators and auditors away from what children’s records hold', () => {
    for (const role of ['administrator', 'auditor'] as const)
      for (const what of actions.filter(
        (one) =>
          /^(assessment|sign-off|mash|mase|intelligence)\./.test(one) &&
          // How a partnership meets, and numbers that point to nobody.
          !['mase.settings', 'mase.figures', 'intelligence.agree'].includes(one),
      ))
        expect(scopesFor({ roles: [role] }, what), `${role} ${what}`).toEqual([])
  })

  it('asks for an action that is in the table, for every operation of the API', () => {
    for (const [name, operation] of Object.entries<Operation>(operations))
      expect(actions, name).toContain(operation.may)
  })
})
