import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { answersTo } from './any-answers.ts'
import { anyForm } from './any-form.ts'
import { works } from './works.ts'

test('every form that passes the check saves, checks, sends and prints whatever is answered', {
  timeout: 60_000,
}, () => {
  let good = 0
  let all = 0
  fc.assert(
    fc.property(
      anyForm.chain((form) => fc.tuple(fc.constant(form), answersTo(form))),
      ([form, answers]) => {
        all++
        if (!checkDefinition(form).ok) return
        good++
        works(form, answers)
      },
    ),
    { numRuns: 300 },
  )
  expect(good / all).toBeGreaterThan(0.5)
})
