import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FrozenAnswer, type FrozenDocument, redact } from '#shared/form/document/document.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import { type ComparedQuestion, compareVersions } from '#shared/review/compare.ts'
import { keptFor, tool, version } from './versions.ts'

const facts = { on: '2026-11-21', contacts: {} }
const questionsOf = (before: FrozenDocument, after: FrozenDocument): ComparedQuestion[] =>
  compareVersions(before, after).sections.flatMap(({ questions }) => questions)
const find = (before: FrozenDocument, after: FrozenDocument, id: string) =>
  questionsOf(before, after).find((question) => question.id === id)

const secret = keptFor('2')

const sign = (row: string, state: string, evidence = '') => ({ row, state, evidence })

describe('two versions of an assessment', () => {
  it('are the same where nothing changed', () => {
    fc.assert(
      fc.property(version, (document) => {
        const { counts } = compareVersions(document, document)
        expect([counts.changed, counts.added, counts.removed]).toEqual([0, 0, 0])
      }),
    )
  })

  it('do not tell whether an answer changed that is withheld in one of them', () => {
    const [was, is] = ['A man', 'Another man'].map((text) =>
      freeze(secret, { '2': { value: text } }, facts),
    ) as [FrozenDocument, FrozenDocument]
    expect(find(was, is, '2')?.change).toBe('changed')
    for (const [one, other] of [
      [redact(was, []), is],
      [was, redact(is, [])],
      [redact(was, []), redact(is, [])],
    ] as const)
      expect(find(one, other, '2')?.change).toBe('withheld')
  })

  it('hold every question of either once', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const ids = (document: FrozenDocument) =>
          document.sections.flatMap(({ questions }) => questions.map(({ id }) => id))
        const compared = questionsOf(before, after).map(({ id }) => id)
        expect(compared.toSorted()).toEqual([...new Set([...ids(before), ...ids(after)])].toSorted())
      }),
    )
  })

  it('have gained backwards what they lost forwards', () => {
    const opposite = {
      same: 'same',
      changed: 'changed',
      added: 'removed',
      removed: 'added',
      withheld: 'withheld',
    } as const
    fc.assert(
      fc.property(version, version, (before, after) => {
        const forwards = questionsOf(before, after).map(({ id, change }) => `${id} ${opposite[change]}`)
        const backwards = questionsOf(after, before).map(({ id, change }) => `${id} ${change}`)
        expect(forwards.toSorted()).toEqual(backwards.toSorted())
      }),
    )
  })

  it('lose no row and make none up', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        for (const { rows = [], ...question } of questionsOf(before, after)) {
          const rowsIn = (answer: FrozenAnswer | undefined) => (answer?.as === 'rows' ? answer.rows : [])
          if (rows.length === 0) continue
          const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted()
          expect(sorted(rows.flatMap((row) => (row.before ? [row.before] : [])))).toEqual(
            sorted(rowsIn(question.before?.answer)),
          )
          expect(sorted(rows.flatMap((row) => (row.after ? [row.after] : [])))).toEqual(
            sorted(rowsIn(question.after?.answer)),
          )
        }
      }),
    )
  })

  it('show each indicator that appeared, is no longer present, or is suspected now', () => {
    const before = freeze(
      tool,
      { '5': { value: [sign('missing', 'present', 'Twice'), sign('phone', 'not-present')] } },
      facts,
    )
    const after = freeze(
      tool,
      { '5': { value: [sign('missing', 'suspected', 'Twice'), sign('phone', 'present', 'Seen')] } },
      facts,
    )
    const rows = find(before, after, '5')?.rows
    expect(rows?.map(({ change, before, after }) => [after?.[0], change, before?.[1], after?.[1]])).toEqual([
      ['Goes missing', 'changed', 'Present', 'Suspected'],
      ['A second phone', 'changed', 'Not present', 'Present'],
      ['Gifts', 'same', 'Not answered', 'Not answered'],
    ])
  })

  it('are compared by id across versions of a tool, whatever it calls them and wherever it asks them', () => {
    const [child, signs] = tool.sections
    const next = {
      ...tool,
      version: '2',
      sections: [
        {
          id: 'all',
          title: 'All',
          questions: [...(signs?.questions ?? []), ...(child?.questions ?? [])].map((question) =>
            question.kind === 'indicators'
              ? {
                  ...question,
                  label: 'Warning signs',
                  rows: question.rows
                    .filter(({ id }) => id !== 'gifts')
                    .map((row) => ({ ...row, label: `${row.label} now` })),
                }
              : question,
          ),
        },
      ],
    } as typeof tool
    const answers = { '1': { value: 'Ada' }, '5': { value: [sign('missing', 'present')] } }
    const before = freeze(tool, answers, facts)
    const after = freeze(next, answers, facts)
    expect(find(before, after, '1')?.change).toBe('same')
    expect(find(before, after, '5')?.rows?.map(({ change }) => change)).toEqual(['same', 'same', 'removed'])
  })

  it('pair people who were added by hand by their names', () => {
    const family = (...rows: readonly (readonly string[])[]): FrozenDocument => ({
      form: { id: 'signs', version: '1', kind: 'assessment', title: 'Signs', source: 'A test' },
      on: '2026-11-21',
      sections: [
        {
          id: 'family',
          title: 'Family',
          questions: [
            { id: 'f', label: 'Family', answer: { as: 'rows', columns: ['Name', 'Is their'], rows } },
          ],
        },
      ],
    })
    const compared = find(
      family(['Ada', 'Mother'], ['Ben', 'Friend'], ['Cy', 'Uncle']),
      family(['Cy', 'Uncle'], ['Ben', 'Brother'], ['Dee', 'Aunt']),
      'f',
    )
    expect(compared?.change).toBe('changed')
    expect(compared?.rows?.map(({ change, before, after }) => [change, before?.[0], after?.[0]])).toEqual([
      ['same', 'Cy', 'Cy'],
      ['changed', 'Ben', 'Ben'],
      ['added', undefined, 'Dee'],
      ['removed', 'Ada', undefined],
    ])
  })
})
