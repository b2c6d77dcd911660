import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { QueueRow as Row } from '#shared/api/queue.ts'
import { QueueRow } from '../../../../web/app/mash/parts/queue-row.tsx'

const now = Date.parse('2026-11-23T12:00:00Z')

const row = (changes: Partial<Row> = {}): Row => ({
  reference: 'LKM-4821-7306-7',
  state: 'new',
  list: 'new',
  version: 3,
  agency: { id: 'school', name: 'Hollin Bank Academy' },
  author: { id: 'a', name: 'Tamsin Ellery', post: 'Class teacher' },
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-23T09:00:00Z',
  sentAt: '2026-11-23T09:00:00Z',
  dueAt: '2026-11-23T15:30:00Z',
  pauses: [],
  childName: 'Wren Quennell',
  childDateOfBirth: '2012-11-24',
  danger: false,
  signOff: 'authorised',
  unopenedOutcome: false,
  timeLeft: { kind: 'left', words: '3 working hours left' },
  ...changes,
})

const shown = (changes?: Partial<Row>) =>
  renderToStaticMarkup(createElement(QueueRow, { row: row(changes), now }))

test('the row says who the child is, how soon it is due and how long it has waited', () => {
  const page = shown()

  expect(page).toContain('Wren Quennell, aged 13')
  expect(page).toContain('3 working hours left')
  expect(page).toContain('3 hours ago')
  expect(page).toContain('Nobody has taken it')
})

test('the address of a row holds the reference and nothing of the child', () => {
  const addresses = [...shown().matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

  expect(addresses).toEqual(['/mash/LKM-4821-7306-7'])
})

test('only what is overdue stands out', () => {
  expect(shown({ timeLeft: { kind: 'overdue', words: 'Overdue by 2 hours' } })).toContain(
    '<strong class="govuk-tag hub-tag--late">Overdue by 2 hours</strong>',
  )
  expect(shown()).not.toContain('hub-tag--late')
})

test('a clock says when it is up, for nobody reckons in working hours on a Sunday', () => {
  const at = '2026-11-23T15:30:00Z'
  expect(shown({ timeLeft: { kind: 'left', words: '3 working hours left', at } })).toContain(
    'by 3:30pm today',
  )
  const over = { kind: 'overdue', words: 'Overdue by 2 days', at: '2026-11-21T12:00:00Z' } as const
  expect(shown({ timeLeft: over })).toContain('since midday on Saturday')
})

test('what it is about and the school of the child stand in the row', () => {
  const page = shown({ school: 'Osier Wharf College', concerns: ['sexual-exploitation', 'trafficking'] })

  expect(page).toContain('School: Osier Wharf College')
  expect(page).toContain('Sexual exploitation, or a risk of it; Trafficking')
  expect(shown({ school: 'Hollin Bank Academy, year 9' })).toContain(
    'From Hollin Bank Academy, the child’s school',
  )
})

test('nothing is as loud as danger', () => {
  const page = shown({ danger: true, signOff: 'sent-without', rating: { level: 'red', reason: '', at: '' } })

  expect(page.match(/hub-tag--urgent/g)).toHaveLength(1)
  expect(page).toContain('hub-tag--urgent">In danger now')
  expect(page).toContain('govuk-tag--grey">Not yet authorised')
})

test('danger, and that nobody has authorised it, stand in the row in words', () => {
  const page = shown({ danger: true, signOff: 'sent-without' })

  expect(page).toContain('In danger now')
  expect(page).toContain('Not yet authorised')
})

test('a decided referral says whether its sender has opened the decision', () => {
  expect(shown({ state: 'decided', unopenedOutcome: true })).toContain('has not opened the decision yet')
  expect(shown({ state: 'decided', unopenedOutcome: false })).toContain('has opened the decision')
})

test('once reminding has come to an end the row says to ring, in words', () => {
  const page = shown({ state: 'decided', unopenedOutcome: true, ring: true })
  expect(page).toContain('The sender has not opened the decision: ring them')
  expect(shown({ state: 'decided', unopenedOutcome: true })).not.toContain('ring them')
})

test('a child whose name or age is not known is still a row', () => {
  expect(shown({ childName: undefined, childDateOfBirth: undefined })).toContain(
    'Name not known, age not known',
  )
  expect(shown({ childDateOfBirth: '2027-02-01' })).toContain('not yet born')
})
