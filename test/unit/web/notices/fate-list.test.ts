import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { NoticeFate } from '#shared/notices/notice.ts'
import { FateList } from '../../../../web/app/notices/parts/fate-list.tsx'

const fate = (changes: Partial<NoticeFate> = {}): NoticeFate => ({
  id: 'n',
  subject: 'locations',
  post: 'Housing duty officer',
  organisation: 'Larkmere Council',
  phone: '01632 960306',
  state: 'delivered',
  since: '2026-11-23T09:00:00Z',
  ...changes,
})

const shown = (...fates: NoticeFate[]) => renderToStaticMarkup(createElement(FateList, { fates }))

test('where mail failed, the reader is asked to ring and given the number', () => {
  const page = shown(fate({ state: 'failed', because: 'The mailbox did not take it' }))

  expect(page).toContain('The mailbox did not take it. ')
  expect(page).toContain('Ring them')
  expect(page).toContain('href="tel:01632960306"')
})

test('delivered is not told: only opening is, with who and when', () => {
  expect(shown(fate())).toContain('not opened yet')
  const opened = shown(fate({ openedAt: '2026-11-23T10:00:00Z', openedBy: 'Gwenda Marlow, Constable' }))
  expect(opened).toContain('Gwenda Marlow, Constable')
  expect(opened).not.toContain('not opened yet')
})

test('nobody is asked to ring about a notice that was opened although its mail failed', () => {
  const page = shown(fate({ state: 'failed', openedAt: '2026-11-23T10:00:00Z', openedBy: 'Gwenda Marlow' }))

  expect(page).not.toContain('Ring them')
})

test('what somebody has to do stands first', () => {
  const page = shown(fate({ post: 'First post' }), fate({ post: 'Second post', state: 'failed' }))

  expect(page.indexOf('Second post')).toBeLessThan(page.indexOf('First post'))
})
