import { expect, test } from 'vitest'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { referralForSender } from '#shared/referral/sender-view.ts'
import { progressOf } from '../../../../web/app/assessments/[reference]/progress-of.ts'
import { acknowledged, decision, due, later, pressed, sentAt, sentHead, worker } from './sent-heads.ts'

const question = { text: 'Where does he sleep?', by: worker, at: later }
const mase = { from: 'mash', reason: 'Known already', at: later } as const

/** Each step with its stage, as one line. */
const shown = (changes: Partial<Referral>, history: readonly HistoryEntry[] = []) =>
  progressOf(sentHead(changes), history).map(({ name, stage }) => `${name}: ${stage}`)

const looked = 'Looked at by the MASH'

test.each<[string, Partial<Referral>, string[]]>([
  ['was just sent', {}, ['Sent: done', 'Acknowledged: later', `${looked}: later`, 'Decided: later']],
  [
    'was sent in danger',
    { danger: { now: 'yes' } },
    ['Sent: done', 'Acknowledged: later', `${looked}: later`, 'Decided: later'],
  ],
  [
    'somebody works on',
    { state: 'in-triage', owner: worker, acknowledged },
    ['Sent: done', 'Acknowledged: done', `${looked}: now`, 'Decided: later'],
  ],
  [
    'is back with a question',
    { state: 'returned', owner: worker, acknowledged, question },
    ['Sent: done', 'Acknowledged: done', `${looked}: done`, 'Question for you: now', 'Decided: later'],
  ],
  [
    'was answered',
    { state: 'in-triage', owner: worker, acknowledged, question: { ...question, answeredAt: later } },
    ['Sent: done', 'Acknowledged: done', `${looked}: now`, 'Question answered: done', 'Decided: later'],
  ],
  [
    'is decided',
    { state: 'decided', owner: worker, acknowledged, decision: decision() },
    ['Sent: done', 'Acknowledged: done', `${looked}: done`, 'Decided: done'],
  ],
  [
    'was decided before anybody acknowledged it',
    { state: 'decided', owner: worker, decision: decision() },
    ['Sent: done', 'Acknowledged: done', `${looked}: done`, 'Decided: done'],
  ],
  [
    'is looked at again',
    { state: 'reconsideration', acknowledged, decision: decision(later), reconsideration: pressed() },
    ['Sent: done', 'Acknowledged: done', `${looked}: done`, 'Decided: done', 'Looked at again: now'],
  ],
  [
    'was looked at again',
    { state: 'decided', acknowledged, decision: decision(later), reconsideration: pressed('unopened') },
    [
      'Sent: done',
      'Acknowledged: done',
      `${looked}: done`,
      'Decided: done',
      'Looked at again: MASH manager: done',
    ],
  ],
  [
    'is with the MASE, where nobody at the MASH decides any more',
    { state: 'waiting-for-mase', mase, acknowledged },
    ['Sent: done', 'Acknowledged: done', `${looked}: done`],
  ],
  [
    'is on an agenda',
    { state: 'on-agenda', mase, acknowledged },
    ['Sent: done', 'Acknowledged: done', `${looked}: done`],
  ],
])('the way of what %s', (_, changes, steps) => {
  expect(shown(changes)).toEqual(steps)
})

test('what is still to come says by when, and what is done says when and by whom', () => {
  const steps = progressOf(sentHead({ state: 'in-triage', owner: worker, acknowledged }), [])
  expect(steps.map(({ at, by }) => at ?? by)).toEqual([sentAt, later, undefined, due])
  expect(steps[1]).toMatchObject({ who: 'Bryony Okafor, MASH triage worker', words: 'We read it today.' })
})

test('one whom nobody wrote to was told with the decision, or when it was passed on', () => {
  const decided = decision() as NonNullable<ReturnType<typeof decision>>
  const step = (changes: Partial<Referral>) => progressOf(sentHead(changes), [])[1]
  expect(step({ state: 'decided', owner: worker, decision: decided })).toEqual({
    name: 'Acknowledged',
    stage: 'done',
    at: decided.at,
    who: 'Bryony Okafor, MASH triage worker',
    words: 'You were told with the decision.',
  })
  expect(step({ state: 'waiting-for-mase', mase })).toMatchObject({
    stage: 'done',
    at: later,
    words: 'You were told when it was passed on to the MASE.',
  })
})

test('while a question waits for its sender no moment is promised for the decision', () => {
  const steps = progressOf(sentHead({ state: 'returned', owner: worker, question }), [])
  expect(steps.at(-1)).toEqual({ name: 'Decided', stage: 'later', by: undefined })
})

test('what waits for a manager’s agreement looks as what is being worked on, and names no manager', () => {
  const working = sentHead({ state: 'in-triage', owner: worker, acknowledged, updatedBy: worker })
  const waiting = { ...working, state: 'awaiting-agreement' as const, proposal: decision() }
  const [seen, like] = [waiting, working].map((head) => progressOf(referralForSender(head, 'a'), []))
  expect(seen).toEqual(like)
  expect(JSON.stringify(seen)).not.toMatch(/agree/i)
})

test('whatever was passed on stands at the end, the first first, each with where it went', () => {
  const entry = (kind: 'passed-on' | 'pass-to-mase', at: string, text: string): HistoryEntry => ({
    id: at,
    kind,
    at,
    by: worker,
    text,
  })
  const steps = progressOf(sentHead({ state: 'waiting-for-mase', mase }), [
    entry('pass-to-mase', '2026-11-23T13:00:00.000Z', 'The words of the MASH for the MASE'),
    entry('passed-on', '2026-11-23T12:00:00.000Z', 'Front door, Vennshire and Tarnwick'),
  ])
  expect(steps.slice(-2)).toEqual([
    {
      name: 'Passed on',
      stage: 'done',
      at: '2026-11-23T12:00:00.000Z',
      who: 'Front door, Vennshire and Tarnwick',
    },
    { name: 'Passed on', stage: 'done', at: '2026-11-23T13:00:00.000Z', who: 'The MASE' },
  ])
  expect(JSON.stringify(steps)).not.toContain('The words of the MASH')
})
