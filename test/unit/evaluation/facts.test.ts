import { describe, expect, it } from 'vitest'
import { basisOf, changeSince, factsOfAnswers } from '#shared/evaluation/facts.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition, Question } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'

const levels = ['low', 'medium', 'high']
const optionsFor = (values: readonly string[], withLevels = true) =>
  values.map((value) => ({ value, label: value.toUpperCase(), ...(withLevels ? { level: value } : {}) }))

const form = (...questions: Question[]): FormDefinition => ({
  id: 'own',
  version: '1',
  title: 'A tool of their own',
  kind: 'assessment',
  source: 'Made for a test',
  levels: levels.map((id) => ({ id, label: id })),
  sections: [{ id: 'page', title: 'A page', questions }],
})
const opinion = (options: ReturnType<typeof optionsFor>) =>
  form({ kind: 'choice', id: 'opinion', label: 'Your opinion', role: 'opinion', options })
const changed = (tool: FormDefinition, before: string, now: string) =>
  changeSince(basisOf(tool, { opinion: { value: before } }), basisOf(tool, { opinion: { value: now } }))
    .opinion

describe('what changed in the opinion', () => {
  it.each([
    ['lowest first', levels],
    ['highest first', levels.toReversed()],
  ])('goes by the level, with the opinions listed %s', (_, order) => {
    const tool = opinion(optionsFor(order))
    expect(changed(tool, 'low', 'high')).toBe('more')
    expect(changed(tool, 'high', 'medium')).toBe('less')
    expect(changed(tool, 'high', 'high')).toBe('same')
  })

  it('has an opinion without a level, such as “cannot say”, below those with one', () => {
    const tool = opinion([...optionsFor(levels), ...optionsFor(['cannot-say'], false)] as never)
    expect(changed(tool, 'high', 'cannot-say')).toBe('less')
    expect(changed(tool, 'cannot-say', 'low')).toBe('more')
  })

  it('goes by the list of opinions where they have no levels', () => {
    const tool = opinion(optionsFor(['none', 'some', 'much'], false))
    expect(changed(tool, 'none', 'much')).toBe('more')
    expect(changed(tool, 'much', 'some')).toBe('less')
  })
})

describe('views', () => {
  const tool = form(
    { kind: 'paragraph', id: 'voice', label: 'Views', role: 'voice.child', marks: ['not-known'] },
    { kind: 'paragraph', id: 'absent', label: 'Why not', role: 'voice.child.absent', marks: ['not-known'] },
  )
  it.each<[string, Answers, string]>([
    ['words', { voice: { value: 'She wants it to stop' } }, 'present'],
    ['a mark', { voice: { mark: 'not-known' } }, 'neither'],
    ['a mark and a reason', { voice: { mark: 'not-known' }, absent: { value: 'Not seen yet' } }, 'reason'],
    ['marks alone', { voice: { mark: 'not-known' }, absent: { mark: 'not-known' } }, 'neither'],
  ])('with %s are counted for what they are', (_, answers, views) => {
    expect(factsOfAnswers(tool, answers).childViews).toBe(views)
  })
})

describe('signs and their evidence', () => {
  const counted = (tool: FormDefinition, answers: Answers) => basisOf(tool, answers).indicators

  it('are not asked for by a tool without indicators and scales', () => {
    expect(counted(findTool('nwg', '2017') as FormDefinition, {})).toEqual({
      asked: false,
      found: 0,
      withEvidence: 0,
    })
  })

  it('are indicators that are present or suspected', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, label: id }))
    const tool = form({ kind: 'indicators', id: 'signs', label: 'Signs', item: 'sign', rows })
    const value = [
      { row: 'a', state: 'present', evidence: 'Seen at the gate' },
      { row: 'b', state: 'suspected', evidence: ' ' },
      { row: 'c', state: 'not-present', evidence: 'Never seen' },
    ]
    expect(counted(tool, { signs: { value } })).toEqual({ asked: true, found: 2, withEvidence: 1 })
  })

  it('are scales above their lowest step, with the paragraph that follows as evidence', () => {
    const wyndale = findTool('wyndale-domains', '1') as FormDefinition
    const answers: Answers = {
      home: { value: 'high' },
      'home-evidence': { value: 'Told her teacher on Monday' },
      settled: { value: 'medium' },
      'settled-evidence': { mark: 'not-known' },
      'settled-strengths': { value: 'Her aunt' },
      health: { value: 'low' },
      'health-evidence': { value: 'Seen by the nurse' },
      friends: { mark: 'not-known' },
      overall: { value: 'high' },
    }
    expect(counted(wyndale, answers)).toEqual({ asked: true, found: 2, withEvidence: 1 })
  })

  it('take no paragraph about something else for evidence, and no opinion for a sign', () => {
    const scale = { kind: 'scale', id: 'scale', label: 'Scale', options: optionsFor(levels) } as const
    const followedBy = (role: Question['role']): FormDefinition =>
      form(scale, { kind: 'paragraph', id: 'next', label: 'Next', ...(role ? { role } : {}) })
    const answers = { scale: { value: 'high' }, next: { value: 'Something' } }
    expect(counted(followedBy('strengths'), answers).withEvidence).toBe(0)
    expect(counted(followedBy('concern.evidence'), answers).withEvidence).toBe(1)
    expect(counted(form({ ...scale, role: 'opinion' }), answers)).toMatchObject({ asked: false, found: 0 })
  })

  it('do not count a second step of the lowest level as raised', () => {
    const options = [
      { value: 'none', label: 'None', level: 'low' },
      { value: 'hardly', label: 'Hardly', level: 'low' },
      { value: 'much', label: 'Much', level: 'high' },
    ]
    const tool = form({ kind: 'scale', id: 'scale', label: 'Scale', options })
    expect(counted(tool, { scale: { value: 'hardly' } }).found).toBe(0)
    expect(counted(tool, { scale: { value: 'much' } }).found).toBe(1)
  })
})
