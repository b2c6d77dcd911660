import { expect, test } from 'vitest'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import type { NoticeRow } from '#shared/notices/notice.ts'
import { mayOpen } from '../../../../web/app/notices/[reference]/[notice]/may-open.ts'

const row: NoticeRow = {
  reference: 'LKM-4821-7306-7',
  id: 'n',
  subject: 'locations',
  fromAgency: 'Hollin Bank Academy',
  at: '2026-11-23T09:00:00Z',
}
const listed = (count: number) => Array.from({ length: count }, () => row)

test('a reader is asked to open what is listed to them', () => {
  expect(mayOpen(row, [row], ['notice.list'])).toBe(true)
})

test('a notice to somebody else is not there', () => {
  expect(mayOpen(undefined, [], ['notice.list'])).toBe(false)
  expect(mayOpen(undefined, listed(PAGE_SIZE - 1), ['notice.list'])).toBe(false)
})

test('an older notice than a full list shows may still be the reader’s', () => {
  expect(mayOpen(undefined, listed(PAGE_SIZE), ['notice.list'])).toBe(true)
})

test('an intelligence officer may open what was sent to others', () => {
  expect(mayOpen(undefined, [], ['notice.list', 'intelligence.list'])).toBe(true)
})
