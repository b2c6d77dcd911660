import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailsUnder, raisedIn } from '#test/api/intelligence/sending/support.ts'
import { sendToMash } from '#test/api/support/desks.ts'
import { expectPrivate } from './support/expect-private.ts'
import { comeByMail } from './support/mail.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys({ deliveryDelay: 50 })
}, startTakes)

afterAll(() => journeys?.stop())

test('A child in danger now is referred at once, with almost nothing filled in', async () => {
  const visitor = await journeys.visitAs('lkm-teacher', { scripts: false })
  await visitor.follow('Assessments')
  await visitor.follow('Start an assessment')
  await visitor.choose('Yes, the child is in danger now')
  expect(await visitor.text()).toContain('Call 999 now')
  await visitor.choose('Yes, the police have been called')
  await visitor.fill(/when were they called/, 'Today at 3:40pm')
  await visitor.fill(/log number/, 'LK-0417')
  await visitor.press('Save and continue')
  await visitor.press('Start now without searching')
  const reference = /LKM-\d{4}-\d{4}-\d/.exec(await visitor.heading())?.[0] ?? ''
  await visitor.follow('Answer where it goes')
  await visitor.choose('I do not know', /open to children’s services/)
  await visitor.choose('I do not know', /already identified the risk/)
  await visitor.press('Save and see where it goes')
  await visitor.press('Save and continue')
  await visitor.open(`/assessments/${reference}`)
  await visitor.follow('Check and send now')
  await visitor.press('Send it now')
  expect(await visitor.heading()).toBe('Referral sent')

  const worker = await journeys.visitAs('lkm-mash-one')
  await worker.follow('MASH queue')
  const queue = await worker.text()
  expect(queue).toContain('In danger now')
  expect(queue).toContain('Not yet authorised')
  await worker.follow(reference)
  const record = await worker.text()
  expect(record).toContain('LK-0417')
  expect(record).toContain('Today at 3:40pm')
})

test('What an assessment says of others goes to the intelligence desk, by a mail that says nothing; the MASH sees nothing of that', async () => {
  const reference = await sendToMash(journeys, {
    'volt.offenders': { value: 'A man of about thirty, silver hatchback.' },
    'need-to-know.suspects': { value: [{ recipient: 'lkm-police-spoc', told: 'no' }] },
  })
  const sender = await journeys.visitAs('lkm-teacher', { scripts: false })
  await sender.open(`/assessments/${reference}/sent`)
  expect(await sender.text()).toContain('is with the intelligence desk as well, without your name beside it')
  expect(await sender.text()).toContain('ring them yourself')

  const item = (await raisedIn(journeys, reference)).find(({ kind }) => kind === 'person')
  const [mail] = await mailsUnder(journeys, await raisedIn(journeys, reference))
  const officer = await comeByMail(journeys, {
    as: 'lkm-intelligence',
    address: 'intelligence@lkm-police.example',
    words: 'Intelligence has come',
    reference: mail?.reference ?? '',
    secrets: ['hatchback', 'Ellery', reference],
  })
  await officer.open(`/intelligence/${item?.reference}`)
  expect(await officer.text()).toContain('A man of about thirty, silver hatchback.')
  expect(await officer.text()).not.toContain('Ellery')
  await expectPrivate(officer)

  const worker = await journeys.visitAs('lkm-mash-one')
  await worker.open(`/mash/${reference}`)
  expect(await worker.text()).not.toMatch(/intelligence desk|LKM-INT/)
})
