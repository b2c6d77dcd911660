import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putReferral, referralItem } from '#functions/platform/referral-items.ts'
import type { Referral } from '#shared/referral/referral.ts'
import {
  isAllowed,
  maseStates,
  type State,
  sentStates,
  stateNames,
  states,
  type TransitionName,
  transitions,
} from '#shared/referral/states.ts'

const names = Object.keys(transitions) as TransitionName[]
const steps = fc.array(fc.constantFrom(...names), { maxLength: 60 })

/** Walks as far as the table lets one: what is not allowed where one stands is left out. */
function walk(tried: readonly TransitionName[]): State[] {
  const path: State[] = ['draft']
  for (const name of tried) if (isAllowed(name, path.at(-1) as State)) path.push(transitions[name].to)
  return path
}

const referral = (state: State): Referral => ({
  reference: 'LKM-0000-0000-0',
  partnership: 'LKM',
  agency: { id: 'school', name: 'A school' },
  author: { id: 'ada', name: 'Ada', post: 'Teacher' },
  forms: {
    assessment: { id: 'nwg', version: '2017' },
    marf: { id: 'marf', version: '1' },
    mase: { id: 'mase', version: '1' },
  },
  state,
  version: 3,
  createdAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-01T10:00:00.000Z',
  updatedBy: { id: 'somebody', name: 'Somebody', post: 'Practitioner' },
  child: {},
  danger: { now: 'no' },
  signOff: { status: 'not-asked' },
  desks: [],
  pauses: [],
})

describe('the states of a referral', () => {
  it('stay with the author or at a desk: whatever is tried, only sending brings one to a desk', () => {
    const atDesk = (state: State) => (sentStates as readonly State[]).includes(state)
    fc.assert(
      fc.property(steps, (tried) => {
        const path = walk(tried)
        for (const [index, to] of path.slice(1).entries()) {
          const from = path[index] as State
          expect(states).toContain(to)
          if (atDesk(to) && !atDesk(from)) expect(['new', 'waiting-for-mase']).toContain(to)
          if (!atDesk(to) && atDesk(from)) expect(to).toBe('draft')
        }
      }),
    )
  })

  it('go back from a desk to their author only by being handed back', () => {
    const backToAuthor = names.filter(
      (name) =>
        transitions[name].from.some((from) => (sentStates as readonly State[]).includes(from)) &&
        !(sentStates as readonly State[]).includes(transitions[name].to),
    )
    expect(backToAuthor).toEqual(['hand-back-to-sender'])
  })

  it('lead on from a decision only by being reopened, or when the sender asks for another look', () => {
    expect(names.filter((name) => isAllowed(name, 'decided'))).toEqual(['reopen', 'ask-reconsideration'])
  })

  it('can all be reached from a draft, and each has a name that people read', () => {
    const reached = new Set<State>(['draft'])
    for (let round = 0; round < states.length; round++)
      for (const name of names)
        if ([...reached].some((from) => isAllowed(name, from))) reached.add(transitions[name].to)
    expect([...reached].toSorted()).toEqual([...states].toSorted())
    expect(Object.keys(stateNames).toSorted()).toEqual([...states].toSorted())
  })

  it('let nobody send what was discarded or has gone', () => {
    for (const name of ['send-to-mash', 'send-to-mase'] as const)
      for (const from of [...sentStates, 'discarded' as const]) expect(isAllowed(name, from)).toBe(false)
  })
})

describe('what the store writes', () => {
  it('holds the very states that the table allows as a condition, and the version that was read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...states), (name, from) => {
        const before = referral(from)
        const write = putReferral({ ...before, state: transitions[name].to, version: 4 }, before, name)
        const { ':version': version, ...allowed } = ('when' in write && write.when?.values) || {}
        expect(version).toBe(3)
        expect(Object.values(allowed)).toEqual([...transitions[name].from])
        for (const placeholder of Object.keys(allowed))
          expect('when' in write && write.when?.expression).toContain(placeholder)
      }),
    )
  })

  it('lets a change without a transition through only from the state that was read', () => {
    const before = referral('in-triage')
    const write = putReferral({ ...before, version: 4 }, before)
    expect('when' in write && write.when?.values).toEqual({ ':version': 3, ':from0': 'in-triage' })
  })

  it('lists what is at a desk there and nowhere else, and nothing of a draft', () => {
    for (const state of states) {
      const item = referralItem({ ...referral(state), mase: { from: 'sender', reason: 'R', at: 'T' } })
      const isSent = (sentStates as readonly State[]).includes(state)
      expect(item.worklistPk !== undefined, state).toBe(isSent)
      const list = state === 'awaiting-agreement' ? 'agreement' : state
      if (isSent) expect(item.worklistPk).toBe(`${/mase|agenda/.test(state) ? 'MASE' : 'MASH'}#LKM#${list}`)
    }
  })
})

it('what the MASE has, or had last, is told by one list, whatever is asked of it', () => {
  const byName = sentStates.filter((state) => state.includes('mase') || state === 'on-agenda')
  expect([...maseStates].toSorted()).toEqual(byName.toSorted())
})
