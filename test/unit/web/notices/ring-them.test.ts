import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { NoticeFate } from '#shared/notices/notice.ts'
import { mustBeRung, RingThem } from '../../../../web/app/assessments/[reference]/ring-them.tsx'

const failed: NoticeFate = {
  id: 'n',
  subject: 'locations',
  post: 'Housing duty officer',
  organisation: 'Larkmere Council',
  phone: '01632 960306',
  state: 'failed',
  since: '2026-11-23T09:00:00Z',
}

const shown = (notice: NoticeFate) =>
  renderToStaticMarkup(createElement(RingThem, { notice })).replace(/<[^>]+>/g, '')

test('the sender reads whom to ring, on which number and about what', () => {
  expect(shown(failed)).toContain(
    'Ring the Housing duty officer, Larkmere Council on 01632 960306: the email about places of concern could not be delivered.',
  )
})

test('without a number the sender still reads whom to ring', () => {
  expect(shown({ ...failed, phone: '' })).toContain('Larkmere Council: the email about')
})

test('only a notice that failed and was not opened has to be rung about', () => {
  expect(mustBeRung(failed)).toBe(true)
  expect(mustBeRung({ ...failed, openedAt: '2026-11-23T10:00:00Z' })).toBe(false)
  expect(mustBeRung({ ...failed, state: 'delivered' })).toBe(false)
})
