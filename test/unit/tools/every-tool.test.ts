import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { linesOf, questionsOf } from '#shared/form/answers/columns.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { listTools } from '#shared/tools/index.ts'
import { loadShippedTools, loadTool } from '#shared/tools/load-tool.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import { today } from './said.ts'

const tools = listTools().filter(({ kind }) => kind === 'assessment')
const named = tools.map((tool) => [`${tool.id} ${tool.version}`, tool] as const)

test('three published tools come with the hub, and two of other shapes', () => {
  expect(named.map(([name]) => name)).toEqual([
    'nwg 2017',
    'matrices 1',
    'nottingham 1',
    'brackenmoor-signs 1',
    'wyndale-domains 1',
  ])
})

test('what is loaded one at a time is what is listed', async () => {
  const byName = (forms: readonly FormDefinition[]) =>
    new Map(forms.map((form) => [`${form.id} ${form.version}`, form]))
  expect(byName(await loadShippedTools())).toEqual(byName(listTools()))
  expect(await loadTool('nottingham', '2')).toBeUndefined()
})

/** Every id under which an answer is kept, and every value that one has. */
const idsOf = (tool: FormDefinition): string =>
  questionsOf(tool)
    .map((question) =>
      [
        question.id,
        ...linesOf(question).map(({ id }) => id),
        ...('columns' in question ? question.columns.map(({ id }) => id) : []),
        ...('options' in question ? question.options.map(({ value }) => value) : []),
      ].join(' '),
    )
    .join('\n')

const fingerprints: Record<string, string> = {
  'nwg 2017': '151944755d08',
  'matrices 1': '894e387f8875',
  'nottingham 1': 'cf3d3d4645be',
  'brackenmoor-signs 1': '25c860b6f162',
  'wyndale-domains 1': 'd1b98543fa3a',
}

describe.each(named)('%s', (name, tool) => {
  test('passes the check', () => {
    expect(checkDefinition(tool)).toEqual({ ok: true, value: tool })
  })

  test('keeps its ids: where one must change, it is another version of the tool', () => {
    const fingerprint = createHash('sha256').update(idsOf(tool)).digest('hex').slice(0, 12)
    expect(fingerprint).toBe(fingerprints[name])
  })

  test('asks for what the referral, the items for intelligence, the matching and the lists take from it', () => {
    const roles = questionsOf(tool).map(({ role }) => role)
    const wanted = [
      'child.name',
      'child.date-of-birth',
      'child.address',
      'child.postcode',
      'child.gender',
      'child.ethnicity',
      'worker.name',
      'worker.role',
      'worker.contact',
      'contributors',
      'concern.reason',
      'concern.risks',
      'vulnerability',
      'strengths',
      'unknowns',
      'voice.child',
      'voice.child.absent',
      'voice.child.wishes',
      'voice.parent',
      'voice.parent.absent',
      'opinion',
      'volt.victims',
      'volt.offenders',
      'volt.locations',
      'need-to-know.other-children',
      'need-to-know.suspects',
      'need-to-know.locations',
      'assessment.completed',
      'manager.oversight',
    ] as const
    expect(wanted.filter((role) => !roles.includes(role))).toEqual([])
  })

  test('can be filled in and sent', () => {
    const answers: Answers = Object.assign({}, ...Object.values(completeAnswers(tool)))
    const { sections, ready } = findProgress(tool, answers, today)
    expect(sections.flatMap(({ problems, missing }) => [...problems, ...missing])).toEqual([])
    expect(ready).toBe(true)
  })

  test('names nobody: no mailbox, no telephone number', () => {
    const words = JSON.stringify(tool)
    expect(words).not.toMatch(/@|gov\.uk\b(?!\/)/)
    expect(words).not.toMatch(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/)
  })

  test('keeps information about people and places for intelligence, with who needs to know', () => {
    const questions = questionsOf(tool)
    for (const question of questions.filter(({ role }) => role?.startsWith('volt.'))) {
      expect(question.audience).toBe('intelligence')
      // A table stands beside the narrative of the same, and whoever needs to know is asked for once.
      const narrative = questions.find(({ kind, role }) => kind === 'paragraph' && role === question.role)
      expect(narrative?.required).toBe('to-send')
      const told = questions.filter((one) => one.kind === 'need-to-know' && one.about === narrative?.id)
      expect(told.map(({ audience }) => audience)).toEqual(['intelligence'])
    }
  })
})
