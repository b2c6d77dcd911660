import { describe, expect, it } from 'vitest'
import { contentPolicy } from '#web/security/content-policy.ts'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]))

describe('the content security policy', () => {
  it('refuses everything that is not named', () => {
    expect(directives(contentPolicy('abc'))['default-src']).toEqual(["'none'"])
  })

  it('runs only scripts with the nonce of the page and what they load', () => {
    expect(directives(contentPolicy('abc'))['script-src']).toEqual([
      "'self'",
      "'nonce-abc'",
      "'strict-dynamic'",
    ])
  })

  it('has no unsafe source outside development', () => {
    expect(contentPolicy('abc')).not.toContain('unsafe')
    expect(contentPolicy('abc', true)).toContain('unsafe-eval')
  })

  it('lets forms go to the hub alone, and nobody frame it or move its base', () => {
    const policy = directives(contentPolicy('abc'))

    expect(policy['form-action']).toEqual(["'self'"])
    expect(policy['frame-ancestors']).toEqual(["'none'"])
    expect(policy['base-uri']).toEqual(["'none'"])
  })
})
