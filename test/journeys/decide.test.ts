import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendToMash, takeAndRate, triage } from '#test/api/support/desks.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

const ready = async (): Promise<string> => {
  const reference = await sendToMash(journeys)
  await takeAndRate(journeys.as('lkm-mash-one'), reference)
  return reference
}

const fillInDate = async (visitor: Visitor, question: string, date = new Date()) => {
  const group = visitor.page.getByRole('group', { name: question })
  await group.getByLabel('Day').fill(String(date.getDate()))
  await group.getByLabel('Month').fill(String(date.getMonth() + 1))
  await group.getByLabel('Year').fill(String(date.getFullYear()))
}

const forTheSender = async (visitor: Visitor) => {
  await visitor.fill('What are the reasons?', 'Harm is likely, and police agree.')
  await visitor.fill('What should the sender do now?', 'Come to the discussion on Tuesday.')
  await visitor.choose('Yes', 'Has the family been told of the outcome?')
  await visitor.fill('Who told them, or who will?', 'Bryony Okafor, MASH triage worker')
}

describe.each([{ scripts: true }, { scripts: false }])('With scripts: $scripts', ({ scripts }) => {
  test('a worker proposes to do nothing, a manager who is somebody else agrees, and only then the sender reads it', async () => {
    const reference = await ready()
    const worker = await journeys.visitAs('lkm-mash-one', { scripts })
    await worker.open(`/mash/${reference}/decide`)
    await worker.choose('No further action', 'What is the main outcome?')
    await forTheSender(worker)
    await worker.press('Save the decision')
    expect(await worker.text()).toContain('waits for a manager’s agreement. Its sender is not told yet')
    await worker.leave()

    const seen = await journeys.as('lkm-teacher').readAssessment({ reference })
    expect(seen.body.referral.decision).toBeUndefined()

    const manager = await journeys.visitAs('lkm-mash-manager', { scripts })
    await manager.open(`/mash/${reference}`)
    await manager.follow('Agree or not')
    await manager.fill('Your comment', 'I have read the history.')
    await manager.press('Agree')
    expect(await manager.text()).toContain('You have agreed to the decision')
    expect(await manager.text()).toContain('I have read the history.')
    await manager.leave()

    const sender = await journeys.visitAs('lkm-teacher', { scripts })
    await sender.open(`/assessments/${reference}`)
    await sender.press('Open the outcome')
    expect(await sender.text()).toContain('Harm is likely, and police agree.')
    expect(await sender.text()).not.toContain('I have read the history.')
    await sender.leave()
  })

  test('an enquiry asks for what it needs, keeps what was typed when something is wrong, and shows what follows', async () => {
    const reference = await ready()
    const worker = await journeys.visitAs('lkm-mash-one', { scripts })
    await worker.open(`/mash/${reference}/decide`)
    await worker.choose('Child protection enquiry (section 47)', 'What is the main outcome?')
    await worker.choose('Children’s services and the police jointly', 'Who makes the enquiry?')
    await forTheSender(worker)
    await worker.press('Save the decision')
    expect(await worker.text()).toContain('Enter the police unit that the enquiry is made with')
    expect(await worker.page.getByLabel('What are the reasons?').inputValue()).toContain('police agree')
    await worker.fill('With which police unit?', 'Unit 7')
    await fillInDate(worker, 'When did it start?')
    await fillInDate(worker, 'When was the strategy discussion that decided on it?')
    await worker.choose('Not yet', 'Has the child been seen?')
    await worker.press('Save the decision')
    expect(await worker.text()).toContain('Your decision is saved, and the sender is being told')
    expect(await worker.text()).toContain('First child protection conference')
    expect((await triage(journeys.as('lkm-mash-one'), reference)).referral.decision).toMatchObject({
      outcome: 'section-47',
      details: { 'section-47': { kind: 'joint', policeUnit: 'Unit 7' } },
    })
    await worker.leave()
  })
})

test('a worker loses the role while typing: the decision is refused, and every word is still there', async () => {
  const reference = await sendToMash(journeys)
  const two = journeys.as('lkm-mash-two')
  await takeAndRate(two, reference)
  const worker = await journeys.visitAs('lkm-mash-two')
  await worker.open(`/mash/${reference}/decide`)
  await worker.choose('Information and advice only', 'What is the main outcome?')
  await forTheSender(worker)
  const administrator = journeys.as('lkm-administrator')
  const { people } = (await administrator.listPeople({})).body
  const person = people.find(({ name }) => name === 'Caspian Nwosu')
  if (!person) throw new Error('Nobody')
  const change = (roles: 'mash-worker'[] | 'practitioner'[], version: number) =>
    administrator.changePerson({ person: person.id, version, active: true, roles })
  await change(['practitioner'], person.version)
  await worker.press('Save the decision')
  expect((await triage(journeys.as('lkm-mash-one'), reference)).referral.state).toBe('in-triage')
  // The page shows nothing of the referral any more; what was typed waits for the same person.
  expect(await worker.text()).not.toContain('Save the decision')
  const kept = worker.page.url()
  await change(['mash-worker'], person.version + 1)
  await worker.open(kept.replace(journeys.web, ''))
  expect(await worker.page.getByLabel('What are the reasons?').inputValue()).toContain('police agree')
  await worker.leave()
})

test('a decision on a stale page is refused with who was first, and keeps what was typed', async () => {
  const reference = await ready()
  const worker = await journeys.visitAs('lkm-mash-one')
  await worker.open(`/mash/${reference}/decide`)
  await worker.choose('Information and advice only', 'What is the main outcome?')
  await forTheSender(worker)
  const manager = journeys.as('lkm-mash-manager')
  const { version } = (await triage(manager, reference)).referral
  expect((await manager.decideReferral({ reference, version, ...decisionOf('early-help') })).status).toBe(200)
  await worker.press('Save the decision')
  expect(await worker.text()).toContain('Philippa Dunmore (MASH manager) decided this referral')
  expect(await worker.page.getByLabel('What are the reasons?').inputValue()).toContain('police agree')
  await worker.leave()
})
