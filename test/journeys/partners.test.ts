import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendToMash, takeAndRate } from '#test/api/support/desks.ts'
import { expectSound } from './support/expect-sound.ts'
import { comeByMail } from './support/mail.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

describe.each([{ scripts: true }, { scripts: false }])('With scripts: $scripts', ({ scripts }) => {
  let worker: Visitor
  let reference = ''

  test('a MASH worker asks two agencies, each with a reason', async () => {
    reference = await sendToMash(journeys)
    await takeAndRate(journeys.as('lkm-mash-one'), reference)
    worker = await journeys.visitAs('lkm-mash-one', { scripts })
    await worker.open(`/mash/${reference}`)
    expect(await worker.text()).toContain('No agency has been asked yet')
    await worker.follow('Ask agencies what they know')
    await worker.choose('The family knows and agrees')
    await worker.page.getByRole('checkbox', { name: /\(the child\)/ }).check()
    await worker.choose('No', /address/)
    await worker.fill('What would you like to know?', 'Who collects her from school?')
    await worker.fill('Why do you ask?', 'A school is worried that an adult collects her')
    for (const agency of [
      'Larkmere Police: Police exploitation single point of contact',
      'Larkmere Community Health Trust: Sexual health single point of contact',
    ])
      await worker.page.getByRole('checkbox', { name: agency }).check()
    await worker.fill(/^Why ask Larkmere Police, Police exploitation/, 'They know the place')
    await worker.press('Ask them')
    expect(await worker.text()).toContain('Say why this agency is asked')
    expect(await worker.page.getByLabel('What would you like to know?').inputValue()).toBe(
      'Who collects her from school?',
    )
    await worker.fill(/^Why ask Larkmere Community/, 'She was seen there')
    await worker.press('Ask them')
    expect(await worker.text()).toContain('You have asked them')
    if (scripts) await expectSound(worker)
  })

  test('one agency says in one step that nothing is known', async () => {
    const address = 'safeguarding@lkm-health.example'
    const words = 'You are asked what your agency knows'
    const mail = { address, words, reference, secrets: ['collects'] }
    const nurse = await comeByMail(journeys, { as: 'lkm-nurse', ...mail }, { scripts })
    expect(await nurse.text()).toContain('Who collects her from school?')
    await nurse.press('Nothing known about anybody named')
    expect(await nurse.text()).toContain('Nothing is known about anybody named.')
    await nurse.leave()
  })

  test('the other tells what it knows, loses nothing on the way, and says how far it may go', async () => {
    const constable = await journeys.visitAs('lkm-constable', { scripts })
    await constable.open('/partners')
    await constable.follow(reference)
    await constable.fill('What is known', 'A silver hatchback, three Fridays')
    await constable.press('Save and come back later')
    expect(await constable.text()).toContain('What you typed is saved')
    await constable.press('Send this to the MASH')
    expect(await constable.text()).toContain('Enter from whom it is known')
    expect(await constable.page.getByLabel('What is known').inputValue()).toBe(
      'A silver hatchback, three Fridays',
    )
    await constable.fill('From whom?', 'PC Marlow')
    await constable.choose('We know it first hand')
    await constable.choose(/^Witnessed/)
    await constable.choose('To the MASH only')
    await constable.press('Send this to the MASH')
    expect(await constable.text()).toContain('The MASH has your answer')
    if (scripts) await expectSound(constable)
    await constable.leave()
  })

  test('the worker reads each answer apart, with whose it is, and asks for leave to pass it on', async () => {
    await worker.open(`/mash/${reference}`)
    const words = await worker.text()
    expect(words).toContain('A silver hatchback, three Fridays')
    expect(words).toContain('May be passed on: to the MASH only')
    expect(words).toContain('Nothing is known about anybody named')
    await worker.follow(/^What it was asked.*Larkmere Police/)
    await worker.follow('Ask for leave to pass it on')
    await worker.choose('The sender of the referral')
    await worker.fill('Why do they need it?', 'The school must know who may not collect her')
    await worker.press('Ask for leave')
    expect(await worker.text()).toContain('Leave asked, not answered yet')
    await worker.leave()
  })

  test('the agency gives leave under a condition', async () => {
    const sergeant = await journeys.visitAs('lkm-sergeant', { scripts })
    await sergeant.open('/partners')
    await sergeant.follow(reference)
    await sergeant.follow(/^To the sender/)
    await sergeant.choose('Yes, it may be passed on to them')
    await sergeant.fill('Any condition, or why not', 'Without the officer’s name')
    await sergeant.press(/^Tell /)
    expect(await sergeant.text()).toContain('The MASH has your answer')
    await sergeant.leave()
  })
})
