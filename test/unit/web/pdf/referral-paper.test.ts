import { describe, expect, test } from 'vitest'
import type { Referral } from '#shared/referral/referral.ts'
import { formWith, reference } from '#test/factories/papers.ts'
import { referralPaper } from '../../../../web/pdf/content/referral-paper.ts'
import { textsOf } from '../../../../web/pdf/content/texts.ts'

const person = (name: string) => ({ id: name, name, post: 'Teacher' })
const form = { id: 'nwg', version: '2017' }
const draft: Referral = {
  reference,
  partnership: 'LKM',
  agency: { id: 'school', name: 'Hollin Bank Academy' },
  author: person('Tamsin Ellery'),
  forms: { assessment: form, marf: form, mase: form },
  state: 'draft',
  version: 3,
  createdAt: '2026-11-19T09:00:00.000Z',
  updatedAt: '2026-11-20T09:30:00.000Z',
  updatedBy: person('Tamsin Ellery'),
  child: { name: 'Merrin Quillfeather', dateOfBirth: '2012-03-27', nhsNumber: '9990000018' },
  danger: { now: 'no' },
  signOff: { status: 'not-asked' },
  desks: [],
  pauses: [],
}
const decision = {
  outcome: 'strategy-discussion',
  reasons: 'Likely significant harm.',
  senderShould: 'Come on Tuesday.',
  by: person('Bryony Okafor'),
  at: '2026-11-21T10:00:00.000Z',
} as const
const sent: Referral = { ...draft, state: 'decided', sentAt: '2026-11-20T16:05:00.000Z', decision }

const paperOf = (referral: Referral) =>
  referralPaper({
    referral,
    forms: [formWith({ answer: { as: 'text', text: 'She told me.' } })],
    reader: person('Idris Calloway'),
    now: Date.parse('2026-11-21T12:00:00.000Z'),
  })
const wordsOf = (referral: Referral) => paperOf(referral).blocks.flatMap(textsOf)
const headingsOf = (referral: Referral) =>
  paperOf(referral).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
/** What stands after a label. */
const answerTo = (referral: Referral, label: string) => {
  const words = wordsOf(referral)
  return words[words.indexOf(label) + 1]
}

test('names itself by its reference and marking, and holds nothing of the child in its title', () => {
  expect(paperOf(sent)).toMatchObject({
    title: `Referral ${reference} OFFICIAL-SENSITIVE`,
    marking: 'OFFICIAL-SENSITIVE',
    reference,
  })
})

test('says whose it is, when it was sent, who authorised it, whose copy it is, and who the child is', () => {
  expect(answerTo(sent, 'Written by')).toBe('Tamsin Ellery, Teacher, Hollin Bank Academy')
  expect(answerTo(sent, 'Sent')).toBe('20 November 2026 at 4:05pm')
  expect(answerTo(sent, 'This copy was made by')).toBe('Idris Calloway, Teacher, 21 November 2026 at midday')
  expect(answerTo(sent, 'Date of birth')).toBe('27 March 2012 (aged 14)')
  expect(answerTo(sent, 'NHS number')).toBe('999 000 0018')
  expect(answerTo(sent, 'Postcode')).toBe('Not known')
})

test('of a draft says that it is one, and has no office use', () => {
  expect(wordsOf(draft)[0]).toBe(`Draft ${reference}`)
  expect(answerTo(draft, 'Sent')).toBe('Not sent. Last changed 20 November 2026 at 9:30am')
  expect(headingsOf(draft)).not.toContain('Office use')
})

test('puts danger first of all, and is silent when there was none', () => {
  const danger = { now: 'yes', policeCalled: 'no', whyNotCalled: 'No signal.' } as const
  expect(headingsOf({ ...sent, danger })[1]).toBe('Danger')
  expect(wordsOf({ ...sent, danger })).toContain(
    'The police had not been called when this was written.\nNo signal.',
  )
  expect(headingsOf(sent)).not.toContain('Danger')
})

describe('Office use stands last', () => {
  test('with the decision and when feedback was sent and opened', () => {
    expect(headingsOf(sent).at(-1)).toBe('Office use')
    expect(answerTo(sent, 'Received')).toBe('20 November 2026 at 4:05pm')
    expect(answerTo(sent, 'Decision')).toBe('Strategy discussion')
    expect(answerTo(sent, 'Reasons')).toBe('Likely significant harm.')
    expect(answerTo(sent, 'Feedback sent')).toBe('21 November 2026 at 10am')
    expect(answerTo(sent, 'Feedback opened')).toBe('Not yet')
  })

  test('without a decision that its author has not opened yet', () => {
    const words = wordsOf({ ...sent, decision: { ...decision, reasons: '', senderShould: '' } }).join(' ')
    expect(words).toContain('Open the outcome in the hub to read it')
    expect(words).not.toContain('Strategy discussion')
  })

  test('with the rating, and its reason only where the reader got it', () => {
    const rating = { level: 'amber', reason: '', at: sent.updatedAt, by: person('Bryony Okafor') } as const
    expect(answerTo({ ...sent, rating }, 'Rating')).toBe('Amber: significant concern, not immediate')
    expect(wordsOf({ ...sent, rating })).not.toContain('Why this rating')
    expect(answerTo({ ...sent, rating: { ...rating, reason: 'Groomed.' } }, 'Why this rating')).toBe(
      'Groomed.',
    )
  })

  test('with the question to the sender and their answer, and what the MASE did', () => {
    const asked = { text: 'Who collects her?', by: person('Bryony Okafor'), at: sent.updatedAt }
    const mase = { from: 'mash', reason: 'A group.', at: sent.updatedAt, meeting: '2026-12-09' } as const
    const referral = { ...sent, question: asked, mase }
    expect(answerTo(referral, 'The sender’s answer')).toBe('The sender has not answered yet.')
    expect(answerTo(referral, 'The MASH’s reason')).toBe('A group.')
    expect(answerTo(referral, 'On the agenda of')).toBe('9 December 2026')
  })
})
