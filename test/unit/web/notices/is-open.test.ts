import { expect, test } from 'vitest'
import type { NoticeRow } from '#shared/notices/notice.ts'
import { isOpen } from '../../../../web/app/notices/[reference]/[notice]/is-open.ts'

const row: NoticeRow = {
  reference: 'LKM-4821-7306-7',
  id: 'n',
  subject: 'locations',
  fromAgency: 'Hollin Bank Academy',
  at: '2026-11-23T09:00:00Z',
}

test('an address alone never opens a notice that its reader has not opened', () => {
  expect(isOpen(row, true)).toBe(false)
  expect(isOpen(undefined, false)).toBe(false)
})

test('a notice that was opened is shown again without asking', () => {
  expect(isOpen({ ...row, openedAt: '2026-11-23T10:00:00Z' }, false)).toBe(true)
})

test('what was sent to others is shown to an officer who has pressed the button', () => {
  expect(isOpen(undefined, true)).toBe(true)
})
