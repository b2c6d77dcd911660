import { describe, expect, it } from 'vitest'
import { type Measured, measuredAfter } from '#shared/management/measured.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { TransitionName } from '#shared/referral/states.ts'

const at = (hour: number) => `2026-05-04T${String(hour).padStart(2, '0')}:00:00.000Z`
const before = { dueAt: at(12), rating: { level: 'amber', reason: '', at: at(8) } } as unknown as Referral

/** What is remembered after some transitions, one an hour from nine, each by somebody else. */
const remembered = (...transitions: TransitionName[]): Measured | undefined =>
  transitions.reduce<Measured | undefined>(
    (measured, transition, index) =>
      measuredAfter({ ...before, measured }, transition, { by: `person-${index}`, at: at(9 + index) }),
    undefined,
  )

describe('what a head remembers for the measures', () => {
  it('is nothing before the MASH is done with it', () => {
    expect(remembered('claim', 'rate', 'return-to-sender', 'answer-question', 'propose')).toBeUndefined()
  })

  it.each(['decide', 'agree', 'pass-to-mase'] as const)('is when it was first done with: %s', (done) => {
    expect(remembered('claim', done)).toEqual({
      doneAt: at(10),
      dueAt: at(12),
      rating: 'amber',
      toldAt: at(10),
      deciders: ['person-1'],
      reopened: 0,
      reconsidered: 0,
    })
  })

  it('keeps the first time when it is opened and decided again, and counts that', () => {
    expect(
      remembered('decide', 'ask-reconsideration', 'reopen-on-request', 'decide', 'reopen'),
    ).toMatchObject({
      doneAt: at(9),
      deciders: ['person-0', 'person-3'],
      reopened: 2,
      reconsidered: 1,
    })
  })

  it('names who proposed it beside who agreed, so that neither looks back at it', () => {
    const proposal = { by: { id: 'somebody' } } as Referral['proposal']
    expect(measuredAfter({ ...before, proposal }, 'agree', { by: 'a-manager', at: at(9) })?.deciders).toEqual(
      ['somebody', 'a-manager'],
    )
  })
})
