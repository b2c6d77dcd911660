import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { operations } from '#shared/api/index.ts'
import { operationWords } from '#web/app/audit/operation-words.ts'
import { TrailObject } from '#web/app/audit/trail-object.tsx'
import { roleChoices } from '#web/app/people/[person]/role-choices.ts'

describe('the words of a trail', () => {
  it('are different for each operation of the API', () => {
    const words = Object.keys(operations).map(operationWords)

    expect(new Set(words).size).toBe(words.length)
  })

  it('fall back on the name of an operation that is no longer there', () => {
    expect(operationWords('formerOperation')).toBe('formerOperation')
    expect(operationWords('constructor')).toBe('constructor')
  })
})

describe('what a line of a trail is about', () => {
  const shown = (object: string) => renderToStaticMarkup(TrailObject({ object }))

  it('leads from a referral to its own trail', () => {
    expect(shown('referral LKM-4821-7306-7')).toContain('href="/audit?reference=LKM-4821-7306-7"')
    expect(shown('trail of referral LKM-4821-7306-7')).toContain('href="/audit?reference=LKM-4821-7306-7"')
  })

  it('leads from a person to what that person saw and did', () => {
    expect(shown('person a/b')).toContain('href="/audit/people/a%2Fb"')
  })

  it('is named where there is nowhere to go, with markup as text', () => {
    expect(shown('queue new')).toBe('Queue new')
    expect(shown('referral <b>')).toBe('Referral &lt;b&gt;')
  })
})

describe('the roles that an administrator can give', () => {
  it('each say what they let a person do', () => {
    for (const { label, hint } of roleChoices) {
      expect(label).not.toBe('')
      expect(hint).not.toBe('')
    }
  })
})
