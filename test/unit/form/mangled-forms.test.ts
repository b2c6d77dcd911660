import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { pathOf } from '#shared/form/format-check/complaint.ts'
import { answersTo } from './any-answers.ts'
import { anySlip, placesIn } from './mangle.ts'
import { withLevels } from './prompt-factory.ts'
import { shippedForms } from './shipped-forms.ts'
import { works } from './works.ts'

const forms: [string, FormDefinition][] = [
  ['with-levels', withLevels()],
  ...shippedForms().map(({ file, form }): [string, FormDefinition] => [file, form]),
]

/** A place of the file, or a property that is missing there. */
const leadsTo = (there: ReadonlySet<string>, path: string): boolean => {
  const holder = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '')
  return there.has(path) || there.has(holder) || !/[.[]/.test(path)
}

describe('a form that is mangled in one or two places is still good, or is refused with its place and a remedy', () => {
  test.each(forms)('%s', { timeout: 60_000 }, (_, form) => {
    const places = placesIn(form)
    const slips = fc.array(fc.tuple(fc.constantFrom(...places), anySlip), { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(slips, fc.integer(), (slips, seed) => {
        const mangled = structuredClone(form)
        for (const [path, slip] of slips) {
          try {
            slip(mangled, path, places)
          } catch {
            // The first slip took away the place of the second.
          }
        }
        const checked = checkDefinition(mangled)
        if (checked.ok) {
          // Answering a whole form takes long: every fourth is enough.
          if (seed % 4 !== 0) return
          const [answers = {}] = fc.sample(answersTo(checked.value), { numRuns: 1, seed })
          works(checked.value, answers)
          return
        }
        const there = new Set(['the file', ...placesIn(mangled).map(pathOf)])
        for (const { path, what, remedy } of checked.failure) {
          expect(leadsTo(there, path), path).toBe(true)
          expect(what).toMatch(/^\S.*\S$/s)
          expect(remedy).toMatch(/^[A-Z].*\S$/s)
          expect(`${what} ${remedy}`).not.toMatch(/undefined|\[object|NaN|Invalid input/)
        }
      }),
      { numRuns: 300 },
    )
  })
})
