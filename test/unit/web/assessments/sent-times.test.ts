import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WhatHappensNext } from '../../../../web/app/assessments/[reference]/sent/what-happens-next.tsx'
import type { AssessmentRecord } from '../../../../web/app/assessments/assessment-record.ts'
import { sentHead } from './sent-heads.ts'

const shown = (acknowledgeBy: string, dueAt: string): string => {
  const record = {
    referral: sentHead({ acknowledgeBy, dueAt, desks: ['mash'] }),
    me: { partnership: { mashPhone: '01632 960001' } },
  } as unknown as AssessmentRecord
  return renderToStaticMarkup(createElement(WhatHappensNext, { record })).replace(/<[^>]*>/g, ' ')
}

test('a sender hears what happens, and then what is decided', () => {
  const page = shown('2026-11-23T17:00:00.000Z', '2026-11-24T04:02:00.000Z')

  expect(page.indexOf('23 November')).toBeLessThan(page.indexOf('24 November'))
  expect(page).not.toContain('Should it take longer')
})

test('where the decision is due in the night before, the two times do not cross', () => {
  const page = shown('2026-11-23T17:00:00.000Z', '2026-11-23T04:02:00.000Z')

  expect(page.indexOf('4:02am')).toBeLessThan(page.indexOf('5pm'))
  expect(page).toContain('day and night')
  expect(page).toContain('Should it take longer, you hear what happens by')
})
