import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isPersonMark, personMark } from '#web/forms/person-mark.ts'

const ann = { issuer: 'https://sign-in.example', subject: 'ann' }

beforeEach(() => {
  vi.stubEnv('OIDC_ISSUER', 'https://sign-in.example')
  vi.stubEnv('OIDC_CLIENT_ID', 'hub')
  vi.stubEnv('OIDC_CLIENT_SECRET', 'a secret')
  vi.stubEnv('API_AUDIENCE', 'https://api.example')
})

describe('for whom a form was made', () => {
  it('is the same each time for one person, and differs between people and providers', () => {
    expect(personMark(ann)).toBe(personMark({ ...ann }))
    expect(personMark(ann)).not.toBe(personMark({ ...ann, subject: 'bob' }))
    expect(personMark(ann)).not.toBe(personMark({ ...ann, issuer: 'https://other.example' }))
  })

  it('does not tell who it is', () => {
    expect(personMark(ann)).not.toContain('ann')
  })

  it('is known as one of ours, and a changed or invented one is not', () => {
    const mark = personMark(ann)

    expect(isPersonMark(mark)).toBe(true)
    expect(isPersonMark(`x${mark}`)).toBe(false)
    expect(isPersonMark(`${mark}x`)).toBe(false)
    expect(isPersonMark('a.b')).toBe(false)
    expect(isPersonMark(null)).toBe(false)
  })

  it('made under another secret is not ours', () => {
    const mark = personMark(ann)
    vi.stubEnv('OIDC_CLIENT_SECRET', 'another secret')

    expect(isPersonMark(mark)).toBe(false)
  })
})
