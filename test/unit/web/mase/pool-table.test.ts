import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { OverdueAction, PoolEntry } from '#shared/mase/pool.ts'
import { PoolTable } from '#web/app/mase/pool-table.tsx'

const overdue = (own: Partial<OverdueAction> = {}): PoolEntry => ({
  kind: 'actions',
  id: 'a1',
  since: '2026-11-18',
  agency: 'Larkmere Police',
  action: {
    id: 'a1',
    words: 'Serve a notice on the man who waits by the coach stop.',
    post: 'Police exploitation single point of contact',
    agency: 'Larkmere Police',
    dueOn: '2026-11-18',
    meeting: '2026-11-11',
    item: 'i1',
    ...own,
  },
})
const page = (entry: PoolEntry) =>
  renderToStaticMarkup(createElement(PoolTable, { entries: [entry], title: 'What waits' }))

test.each([
  [overdue(), 'An action without a child'],
  [overdue({ reference: 'LKM-6084-1844-3' }), 'Action for'],
])('an overdue action leads to where it is followed', (entry, words) => {
  expect(page(entry)).toContain('href="/mase/actions/a1"')
  expect(page(entry)).toContain(words)
})
