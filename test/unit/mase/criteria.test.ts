import { expect, test } from 'vitest'
import { checkCriteria, mayBeAccepted, unmetOf } from '#shared/mase/criteria.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { referral } from '../queue/factory.ts'

const by = { id: '1', name: 'Soraya Whitlock', post: 'MASE coordinator' }
const at = '2027-03-01T09:00:00.000Z'
const progress = (own: Partial<MaseProgress> = {}): MaseProgress => ({
  from: 'sender',
  reason: '',
  at,
  ...own,
})
const atMase = (own: Partial<Referral>): Referral =>
  referral({ state: 'waiting-for-mase', desks: ['mase'], mase: progress(), ...own })

const unmet = (one: Referral) => unmetOf(checkCriteria(one, [])).map(({ id }) => id)

test('of what came directly everything is needed; what the MASH passed on was looked at there', () => {
  expect(unmet(atMase({ signOff: { status: 'not-asked' } }))).toEqual([
    'open-or-mash',
    'reason',
    'strategy-discussion',
    'manager',
  ])
  expect(unmet(atMase({ mase: progress({ from: 'mash', reason: 'Known already' }) }))).toEqual([])
})

test('a high risk is a reason by itself, and authorisation in the agency is a manager who agreed', () => {
  const one = atMase({ danger: { now: 'yes' }, signOff: { status: 'authorised' } })
  expect(unmet(one)).toEqual(['open-or-mash', 'strategy-discussion'])
})

test('what is missing is settled by the answer of its sender or by the chair, and by a question alone it is not', () => {
  const question = { text: 'When?', by, at }
  const accepts = (own: Partial<MaseProgress>) => {
    const one = atMase({ mase: progress(own) })
    return mayBeAccepted(one, checkCriteria(one, []))
  }
  expect(accepts({})).toBe(false)
  expect(accepts({ question })).toBe(false)
  expect(accepts({ question: { ...question, answer: 'Last week', answeredAt: at } })).toBe(true)
  expect(accepts({ override: { by, at, reason: 'A pattern' } })).toBe(true)
})
