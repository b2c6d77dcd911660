import { describe, expect, it } from 'vitest'
import { measureOf } from '#shared/review/measure.ts'
import { mergeSteps, pictureOf } from '#shared/review/picture.ts'
import { keptFor, tool } from './versions.ts'

const first = measureOf(tool, {
  '5': {
    value: [
      { row: 'missing', state: 'present', evidence: 'Twice' },
      { row: 'phone', state: 'suspected', evidence: '' },
    ],
  },
  '6': { value: 'unsafe' },
  '7': { value: 'some' },
})

describe('the measure of a version', () => {
  it('keeps the opinion in the words shown, what was said of each indicator, and how many there are of each level', () => {
    expect(first).toMatchObject({
      tool: { id: 'signs', version: '1', title: 'Signs' },
      opinion: { value: 'some', label: 'In need of help', level: 'low' },
      indicators: { '5': { missing: 'present', phone: 'suspected' } },
      scales: { '6': { value: 'unsafe', label: 'Unsafe', level: 'high' } },
      counts: [
        { level: 'low', present: 0, suspected: 1, scales: 0 },
        { level: 'high', present: 1, suspected: 0, scales: 1 },
      ],
    })
  })

  it('counts and shows nothing of an answer that is kept for intelligence', () => {
    const measured = measureOf(keptFor('5', '6', '7'), {
      '5': { value: [{ row: 'missing', state: 'present' }] },
      '6': { value: 'unsafe' },
      '7': { value: 'some' },
    })
    expect(measured).toMatchObject({ indicators: {}, scales: {}, counts: [], asked: 4, answered: 0 })
    expect(measured.opinion).toBeUndefined()
  })

  it('holds nothing that somebody wrote', () => {
    const measured = measureOf(tool, { '1': { value: 'Ada Lovelace' }, '2': { value: 'Sings' } })
    expect(JSON.stringify(measured)).not.toMatch(/Ada|Sings/)
    expect(JSON.stringify(first)).not.toContain('Twice')
  })

  it('counts what is not known apart from what is empty', () => {
    const { asked, answered, notKnown } = measureOf(tool, {
      '1': { value: 'Ada' },
      '7': { mark: 'not-known' },
    })
    expect({ asked, answered, notKnown }).toEqual({ asked: 7, answered: 1, notKnown: 1 })
  })
})

describe('the picture of a series', () => {
  it('counts indicators by level where the tool has any, with nothing added up across levels', () => {
    const { bars, opinions, steps } = pictureOf([first, measureOf(tool, {})])
    expect(bars).toEqual({
      title: 'Indicators',
      groups: [
        { label: 'Low: present', values: [0, 0] },
        { label: 'High: present', values: [1, 0] },
        { label: 'Suspected', values: [1, 0] },
      ],
    })
    expect(opinions).toEqual(['some', undefined])
    expect(steps.map(({ label }) => label)).toEqual(['Not at risk', 'In need of help', 'Exploited'])
  })

  it('counts answers where a tool has neither indicators nor scales', () => {
    const plain = { ...tool, levels: undefined, sections: tool.sections.slice(0, 1) } as typeof tool
    const { bars } = pictureOf([measureOf(plain, { '1': { value: 'Ada' } })])
    expect(bars.groups).toEqual([
      { label: 'Answered', values: [1] },
      { label: 'Marked as not known', values: [0] },
      { label: 'Not answered', values: [3] },
    ])
  })

  it('puts the steps of all versions of a tool in one order, the latest as it is', () => {
    const steps = (ids: string) => [...ids].map((id) => ({ id, label: id }))
    const merged = mergeSteps([steps('abxd'), steps('abcd')]).map(({ id }) => id)
    expect(merged.join('')).toBe('abxcd')
    expect(
      mergeSteps([steps('za'), steps('ab')])
        .map(({ id }) => id)
        .join(''),
    ).toBe('zab')
  })
})
