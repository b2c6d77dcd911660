import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#shared/permissions/may.ts'
import { audiencesOf, mayReadWithheld, type ReadRecord } from '#shared/permissions/may-read-withheld.ts'
import { type Role, roles } from '#shared/permissions/roles.ts'

const record: ReadRecord = {
  partnership: 'LKM',
  agency: 'school',
  authorId: 'author',
  writerIds: ['writer'],
  desks: ['mash'],
  ownerId: 'worker',
}
const atMase: ReadRecord = { ...record, desks: ['mash', 'mase'] }

const person = (id: string, agency: string, ...held: Role[]): Actor => ({
  id,
  roles: held,
  partnership: 'LKM',
  agency,
})

describe('an answer that is kept for intelligence', () => {
  it.each([
    ['its author', person('author', 'school', 'practitioner'), record],
    ['who writes on it with them', person('writer', 'school', 'practitioner'), record],
    ['a lead of their agency', person('lead', 'school', 'safeguarding-lead'), record],
    ['the worker who has taken it', person('worker', 'council', 'mash-worker'), record],
    ['a manager of the MASH', person('manager', 'council', 'mash-manager'), record],
    ['an intelligence officer', person('officer', 'police', 'intelligence-officer'), record],
    ['the MASE coordinator, once it is there', person('mase', 'council', 'mase-coordinator'), atMase],
  ])('is shown to %s', (_, actor, thing) => {
    expect(audiencesOf(actor, thing)).toEqual(['intelligence'])
  })

  it.each([
    ['a colleague', person('colleague', 'school', 'practitioner'), record],
    ['who wrote on it and has gone to another agency', person('writer', 'health', 'practitioner'), record],
    ['a lead of another agency', person('lead', 'health', 'safeguarding-lead'), record],
    ['a MASH worker who has not taken it', person('other', 'council', 'mash-worker'), record],
    [
      'any MASH worker while nobody has',
      person('worker', 'council', 'mash-worker'),
      { ...record, ownerId: undefined },
    ],
    ['who took it and is no MASH worker any more', person('worker', 'council', 'practitioner'), record],
    ['the MASE coordinator before it is there', person('mase', 'council', 'mase-coordinator'), record],
    ['an auditor', person('auditor', 'council', 'auditor'), atMase],
    ['an administrator', person('admin', 'council', 'administrator'), atMase],
  ])('is withheld from %s', (_, actor, thing) => {
    expect(audiencesOf(actor, thing)).toEqual([])
  })

  it('is withheld from everybody of another partnership, whatever their role', () => {
    const anybody = fc.constantFrom('author', 'writer', 'worker', 'somebody')
    fc.assert(
      fc.property(anybody, fc.uniqueArray(fc.constantFrom(...roles)), (id, held) => {
        const stranger = { ...person(id, 'school', ...held), partnership: 'VNT' }
        expect(mayReadWithheld(stranger, atMase)).toBe(false)
      }),
    )
  })
})
