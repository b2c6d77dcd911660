import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localPath } from '#web/security/local-path.ts'

describe('a path to go to after signing in or saving', () => {
  it('is taken when it is a page of the hub', () => {
    expect(localPath('/mash/LKM-4821-7306-5?view=new#notes')).toBe('/mash/LKM-4821-7306-5?view=new#notes')
  })

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    'mash',
    '',
    undefined,
    null,
  ])('falls back to the home page for %j', (wanted) => {
    expect(localPath(wanted)).toBe('/home')
  })

  it('never leads away from the hub, whatever it is given', () => {
    const nasty = fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '\t', '%', '?', '#') })
    fc.assert(
      fc.property(
        fc.oneof(
          nasty.map((path) => `/${path}`),
          nasty,
          fc.webUrl(),
        ),
        (wanted) => {
          expect(new URL(localPath(wanted), 'https://hub.example').origin).toBe('https://hub.example')
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
