import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { concernsOf, schoolOf } from '#shared/queue/concerns.ts'
import { findTool, referralForm } from '#shared/tools/index.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'

type Own = Partial<Record<Role, Answer>>
const formOf = (id: string, version: string, own: Own) => {
  const definition = id === 'marf' ? referralForm : findTool(id, version)
  if (!definition) throw new Error(`No form ${id} ${version}`)
  const answers: Answers = Object.assign({}, ...Object.values(completeAnswers(definition, own)))
  return { definition, answers }
}
/** What a referral is about that was made with a tool and the referral form. */
const sentWith = (id: string, version: string, own: Own) => [
  formOf(id, version, own),
  formOf('marf', '1', own),
]

describe('what a referral is about', () => {
  it.each([
    ['nwg', '2017', 'not-a-factor', 'no-exploitation'],
    ['nwg', '2017', 'vulnerable', 'sexual-exploitation'],
    ['nwg', '2017', 'exploited', 'sexual-exploitation'],
    ['matrices', '1', 'standard', 'sexual-exploitation'],
    ['matrices', '1', 'high', 'sexual-exploitation'],
    ['nottingham', '1', 'no-risk', 'no-exploitation'],
    ['nottingham', '1', 'low', 'sexual-exploitation'],
    ['brackenmoor-signs', '1', 'no-concern', 'no-exploitation'],
    ['wyndale-domains', '1', 'low', 'sexual-exploitation'],
  ] as const)('with %s %s and the opinion %s is %s', (id, version, opinion, concern) => {
    const found = concernsOf(sentWith(id, version, { opinion: { value: opinion } }))
    expect(found).toContain(concern)
    expect(found.filter((one) => one.endsWith('exploitation'))).not.toContain(
      concern === 'no-exploitation' ? 'sexual-exploitation' : 'no-exploitation',
    )
  })

  it('is also what the tool and the referral form say besides', () => {
    const own: Own = {
      opinion: { value: 'exploited' },
      'opinion.other-exploitation': { value: 'yes' },
      trafficking: { value: 'Taken to another town' },
      'referral.kind': { value: 'safeguarding' },
      'referral.significant-harm': { value: 'yes' },
    }
    expect(concernsOf(sentWith('nwg', '2017', own)).toSorted()).toEqual([
      'other-exploitation',
      'sexual-exploitation',
      'significant-harm',
      'trafficking',
    ])
    expect(concernsOf([formOf('marf', '1', { 'referral.kind': { value: 'early-help' } })])).toContain(
      'early-help',
    )
  })

  it('is nothing of the opinion where there is none yet', () => {
    const { definition } = formOf('nwg', '2017', {})
    expect(concernsOf([{ definition, answers: {} }])).toEqual([])
  })
})

describe('the school of the child', () => {
  it.each([
    ['nwg', '2017'],
    ['matrices', '1'],
    ['nottingham', '1'],
  ] as const)('is found in what %s %s and the referral form say', (id, version) => {
    const own: Own = { 'child.school': { value: 'Hollin Bank School' } }
    expect(schoolOf(sentWith(id, version, own))).toBe('Hollin Bank School')
  })
})
