import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isClosed, recipientStateOf } from '#shared/intelligence/recipient-access.ts'
import { planAnswer, type TypedAnswer } from '#shared/intelligence/recipient-answer.ts'
import { aDissemination, aGrading, anItem, aRelease } from '#test/factories/intelligence.ts'

const by = { id: 'reader', name: 'Gwenda Marlow', post: 'Child exploitation constable' }
const at = '2026-11-20T10:00:00.000Z'
const opened = aDissemination({ openedAt: at, openedBy: by })

describe('What a recipient says', () => {
  test('names nobody to the source, and gives it no words but those that are for it', () => {
    const typed = fc.record({
      answer: fc.constantFrom<TypedAnswer['answer']>('acknowledged', 'acted', 'not-for-us'),
      words: fc.option(fc.constant('what we did'), { nil: undefined }),
      forSource: fc.option(fc.constant('for them'), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 6 }), (answers) => {
        let told = opened
        let item = anItem()
        for (const [index, answer] of answers.entries()) {
          const planned = planAnswer(told, item, answer, { by, at, id: `f${index}` })
          if (!planned.ok) continue
          const { next, feedback } = planned.value
          expect(next.version).toBe(told.version + 1)
          told = next
          item = anItem({ feedback: feedback ?? item.feedback ?? [] })
        }
        const { feedback = [] } = item
        expect(feedback.filter(({ what }) => what === 'acknowledged').length).toBeLessThan(2)
        for (const one of feedback) {
          expect(Object.keys(one)).not.toContain('by')
          expect([undefined, 'for them']).toContain(one.words)
          expect(JSON.stringify(one)).not.toMatch(/Gwenda|what we did|lkm-police/)
        }
      }),
    )
  })

  test('is taken twenty times and then by telephone', () => {
    const acted = Array.from({ length: 20 }, () => ({ words: 'Done', by, at }))
    const full = planAnswer(
      { ...opened, acted },
      anItem(),
      { answer: 'acted', words: 'More' },
      { by, at, id: 'f' },
    )
    expect(full).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
  })
})

describe('What was given', () => {
  const item = anItem({ grading: aGrading() })
  const release = aRelease()
  const recalled = { by, at, because: 'The wrong post', breach: 'b' }
  const stricter = anItem({ grading: aGrading({ number: 2, handling: 'C', conditions: 'Police only' }) })

  test.each([
    ['is open', opened, item, '2026-11-20', false],
    ['is open on its last day', { ...opened, until: '2026-11-20' }, item, '2026-11-20', false],
    ['is closed on the day after', { ...opened, until: '2026-11-20' }, item, '2026-11-21', true],
    ['is closed once recalled', { ...opened, recalled }, item, '2026-11-20', true],
    [
      'is closed once it was said not to be for them',
      { ...opened, misdirected: { by, at } },
      item,
      '2026-11-20',
      true,
    ],
    ['is closed under a stricter grading', opened, stricter, '2026-11-20', true],
    ['is closed where no grading counts', opened, anItem(), '2026-11-20', true],
  ] as const)('%s', (_, told, now, today, closed) => {
    expect(isClosed(told, now, release, today)).toBe(closed)
    expect(recipientStateOf(told, closed)).toBe(closed ? 'closed' : 'opened')
  })
})
