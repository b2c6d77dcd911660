import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handlingIds } from '#shared/partners/answer.ts'
import { mayPassOn, type OwnedContribution, type Recipient } from '#shared/partners/may-pass-on.ts'
import { type Leave, requestStates } from '#shared/partners/request.ts'

const contacts = ['police', 'school', 'housing']
const recipients: readonly Recipient[] = [
  ...contacts.map((contactId): Recipient => ({ kind: 'agency', contactId })),
  { kind: 'mase' },
  { kind: 'sender' },
  { kind: 'elsewhere' },
]
const recipient = fc.constantFrom(...recipients)
const at = fc.integer({ min: 1, max: 9 }).map((day) => `2026-11-0${day}T10:00:00.000Z`)
const leave: fc.Arbitrary<Leave> = fc.record({
  id: fc.uuid(),
  to: recipient,
  toWhom: fc.constant('somebody'),
  why: fc.constant('so'),
  askedBy: fc.constant({ id: 'worker', name: 'A worker', post: 'MASH worker' }),
  askedAt: fc.constant('2026-11-01T10:00:00.000Z'),
  state: fc.constantFrom('asked', 'agreed', 'refused'),
  at,
})
const contribution: fc.Arbitrary<OwnedContribution> = fc.record({
  state: fc.constantFrom(...requestStates),
  handling: fc.option(fc.constantFrom(...handlingIds), { nil: undefined }),
  handlingAt: at,
  leaves: fc.array(leave, { maxLength: 4 }),
  contactId: fc.constantFrom(...contacts),
})
const answered = contribution.map((one): OwnedContribution => ({ ...one, state: 'answered' }))

const key = (to: Recipient) => (to.kind === 'agency' ? to.contactId : to.kind)

describe('what an agency contributed', () => {
  it('is passed on to nobody before there is an answer', () => {
    fc.assert(
      fc.property(contribution, recipient, (one, to) => {
        fc.pre(one.state !== 'answered' && one.state !== 'nothing-known')
        expect(mayPassOn(one, to)).toBe(false)
      }),
    )
  })

  it('goes to nobody but its owner without its handling or its leave', () => {
    fc.assert(
      fc.property(answered, recipient, (one, to) => {
        const without = { ...one, handling: 'mash-only' as const, leaves: [] }
        expect(mayPassOn(without, to)).toBe(key(to) === one.contactId)
        expect(mayPassOn({ ...without, handling: 'ask-first' }, to)).toBe(key(to) === one.contactId)
      }),
    )
  })

  it('never leaves the partnership by its handling alone', () => {
    fc.assert(
      fc.property(answered, (one) => {
        expect(mayPassOn({ ...one, leaves: [] }, { kind: 'elsewhere' })).toBe(false)
      }),
    )
  })

  it('goes by leave only to whom it was given for, and only while the owner has not changed its mind', () => {
    fc.assert(
      fc.property(answered, recipient, (one, to) => {
        const closed = { ...one, handling: 'ask-first' as const }
        const given = closed.leaves.filter(
          (one) =>
            one.state === 'agreed' && key(one.to) === key(to) && (one.at ?? '') >= (closed.handlingAt ?? ''),
        )
        expect(mayPassOn(closed, to)).toBe(given.length > 0 || key(to) === one.contactId)
      }),
    )
  })

  it('reaches at least as many when its owner lets it go further', () => {
    fc.assert(
      fc.property(answered, recipient, (one, to) => {
        const reached = (['mash-only', 'agencies', 'sender'] as const).map((handling) =>
          Number(mayPassOn({ ...one, handling }, to)),
        )
        expect(reached).toEqual(reached.toSorted())
      }),
    )
  })
})
