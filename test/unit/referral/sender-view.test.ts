import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HistoryEntry, HistoryKind } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { historyForSender, referralForSender } from '#shared/referral/sender-view.ts'

const at = '2026-03-02T10:00:00.000Z'
const worker = { id: 'w', name: 'A worker', post: 'MASH' }
const author = { id: 'a', name: 'An author', post: 'Teacher' }

const head = (more: object = {}): Referral =>
  ({
    reference: 'LKM-4821-7306-7',
    partnership: 'LKM',
    agency: { id: 'school', name: 'School' },
    author,
    forms: {},
    state: 'decided',
    version: 4,
    createdAt: at,
    updatedAt: at,
    updatedBy: worker,
    child: { name: 'A child' },
    danger: { now: 'no' },
    signOff: { status: 'authorised' },
    desks: ['mash'],
    pauses: [],
    ...more,
  }) as never

/** Everything of a head that a sender may see. Written here by hand: what is added to the list is added here too. */
const mayStand = [
  ...['reference', 'partnership', 'agency', 'author', 'writers', 'wrote', 'forms', 'state', 'version'],
  ...[
    'createdAt',
    'updatedAt',
    'updatedBy',
    'child',
    'otherChildren',
    'call',
    'sameChild',
    'danger',
    'route',
  ],
  ...['signOff', 'desks', 'sentAt', 'acknowledgeBy', 'acknowledged', 'rating', 'dueAt', 'pauses', 'owner'],
  ...['question', 'decision', 'mase', 'series', 'reconsideration', 'clockFrom'],
]

test('whatever else stands on the head, in it or in the decision, stays with the desks', () => {
  const secret = fc.constantFrom('SECRET', ['SECRET'], { text: 'SECRET' })
  const extra = fc.dictionary(
    fc
      .oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom('asked', 'repeat', 'restriction', 'proposal', 'measured', 'cameFrom'),
      )
      .filter((name) => !mayStand.includes(name) && name !== '__proto__'),
    secret,
  )
  fc.assert(
    fc.property(extra, fc.constantFrom('a', 'colleague'), (more, viewer) => {
      const decision = {
        outcome: 'early-help',
        reasons: 'Reasons',
        senderShould: 'Go on',
        by: worker,
        at,
        agreement: { when: 'before', because: ['SECRET'], answer: { comment: 'SECRET' } },
        details: { 'section-47': { discussed: 'SECRET' } },
        family: { told: 'no', whyNot: 'SECRET' },
        reopened: { by: worker, at, reason: 'SECRET' },
      }
      const reconsideration = {
        step: 0,
        stepName: 'MASH manager',
        askedBy: author,
        at,
        reason: 'Why',
        wanted: 'What',
        dueAt: at,
        note: 'SECRET',
        answers: [{ asked: {}, result: 'upheld', reasons: 'Because', by: worker, at, note: 'SECRET' }],
      }
      const seen = referralForSender(head({ ...more, decision, reconsideration }), viewer)
      expect(JSON.stringify(seen)).not.toContain('SECRET')
      expect(Object.keys(seen).filter((name) => !mayStand.includes(name))).toEqual([])
    }),
  )
})

test('a decision that waits for agreement looks as a referral that is being worked on', () => {
  const working = head({ state: 'in-triage', owner: worker })
  const waiting = head({
    state: 'awaiting-agreement',
    owner: worker,
    proposal: { outcome: 'no-further-action', reasons: 'SECRET' },
    updatedBy: { id: 'm', name: 'SECRET manager', post: 'Manager' },
  })
  const seen = referralForSender(waiting, 'a')
  expect(seen.state).toBe('in-triage')
  expect(JSON.stringify(seen)).not.toContain('SECRET')
  expect(Object.keys(seen)).toEqual(Object.keys(referralForSender(working, 'a')))
})

const entry = (kind: string): HistoryEntry => ({
  id: kind,
  kind: kind as HistoryKind,
  at,
  by: worker,
  text: 'WORDS',
})
const toldOf = (kind: string, more: object = {}) => historyForSender([entry(kind)], head(more))[0]

test.each(['propose', 'not-agreed', 'take-back-proposal', 'not-shared', 'something-new'])(
  'nothing is told of: %s',
  (kind) => {
    expect(toldOf(kind)).toBeUndefined()
  },
)

test.each(['claim', 'release', 'rate', 'reassign', 'reopen'])('%s is told without words', (kind) => {
  expect(toldOf(kind)).toMatchObject({ kind })
  expect(toldOf(kind)?.text).toBeUndefined()
})

test('what says what was decided is told without words until the decision was opened', () => {
  const decision = { outcome: 'early-help', reasons: '', senderShould: '', by: worker, at }
  for (const kind of ['decide', 'uphold']) {
    expect(toldOf(kind, { decision })?.text).toBeUndefined()
    expect(toldOf(kind, { decision: { ...decision, openedAt: at } })?.text).toBe('WORDS')
  }
})

test('what was agreed to is told as the decision that it is', () => {
  const decision = { outcome: 'early-help', reasons: '', senderShould: '', by: worker, at, openedAt: at }
  expect(toldOf('agree', { decision })).toMatchObject({ kind: 'decide', text: 'WORDS' })
})
