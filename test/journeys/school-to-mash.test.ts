import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectGuarded, expectPrivate, secrets } from './support/expect-private.ts'
import { fillInForm } from './support/fill-in-form.ts'
import { comeByMail, mailTo } from './support/mail.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import { assessment } from './support/story/assessment.ts'
import { child } from './support/story/child.ts'
import { referralForm } from './support/story/referral-form.ts'
import type { Visitor } from './support/visitor.ts'

const tool = { id: 'nwg', version: '2017', answers: assessment() }
const marf = { id: 'marf', version: '1', answers: referralForm() }
const mails = {
  lead: 'idris.calloway@lkm-hollin-bank.example',
  head: 'maud.penhallow@lkm-hollin-bank.example',
  mash: 'mash@lkm-council.example',
}

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

describe.each([
  { name: 'without scripts', scripts: false, width: 1280 },
  { name: 'on a narrow screen', scripts: true, width: 320 },
])('A school refers a child who is not known, $name', ({ scripts, width }) => {
  const visitors: Visitor[] = []
  let reference = ''
  let lead: Visitor
  let head: Visitor
  let worker: Visitor

  /** Somebody who follows the link of a mail, and must sign in on the way. */
  const byMail = async (subject: string, address: string, words: string): Promise<Visitor> => {
    const mail = { as: subject, address, words, reference, secrets }
    const visitor = await comeByMail(journeys, mail, { scripts, width })
    visitors.push(visitor)
    return visitor
  }

  const leadSignsIn = async () => {
    lead = await journeys.visit({ scripts, width })
    await lead.signIn('lkm-lead')
    visitors.push(lead)
  }

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave()
  })

  test('the lead signs in and is asked first whether the child is in danger now', async () => {
    await leadSignsIn()
    expect(await lead.heading()).toBe('Hello, Idris Calloway')
    await lead.follow('Assessments')
    await lead.follow('Start an assessment')
    expect(await lead.text()).toContain('Is the child in danger now?')
    await lead.choose('No, not at this moment')
    await lead.press('Save and continue')
    expect(await lead.heading()).toBe('Is this child already known to your agency?')
    await lead.page.getByLabel('Nothing of this is known yet').check()
    await lead.press('Search and continue')
    expect(await lead.text()).toContain('The assessment is started')
    reference = /LKM-\d{4}-\d{4}-\d/.exec(await lead.heading())?.[0] ?? ''
    expect(reference).not.toBe('')
  })

  test('they fill in a part of the tool, and find it again another day with what is left', async () => {
    await lead.follow(/^Continue with/)
    await fillInForm(lead, tool, 'identifying-details', 'background')
    await lead.press('Save and come back later')
    await expectPrivate(lead)
    await leadSignsIn()
    await lead.follow('Assessments')
    await lead.follow(reference)
    const tasks = await lead.text()
    expect(tasks).toContain('3 of 10 needed sections are complete')
    expect(tasks).toMatch(/2 Identifying details\s+Complete/)
    expect(tasks).toMatch(/9 Planning\s+Not started/)
    await lead.follow('2 Identifying details')
    expect(await lead.page.getByLabel(/^2.1 /).inputValue()).toBe(child.name)
  })

  test('they finish the tool, and two answers say that it goes to the MASH, and why', async () => {
    await lead.follow('Back to the list of tasks')
    await lead.follow(/^Continue with/)
    await fillInForm(lead, tool, 'child-domain', 'additional')
    await lead.press('Save and continue')
    expect(await lead.text()).toContain('10 of 10 needed sections are complete')
    await lead.follow('Answer where it goes')
    await lead.choose('No', /open to children’s services/)
    await lead.choose('I do not know', /already identified the risk/)
    await lead.press('Save and see where it goes')
    expect(await lead.text()).toMatch(/This goes to the MASH\.\s+\S+/)
    await lead.press('Save and continue')
  })

  test('the referral form comes filled in with what the assessment says', async () => {
    await lead.open(`/assessments/${reference}/forms/marf/child`)
    expect(
      await lead.page
        .getByLabel(/^(C1 )?Name/)
        .first()
        .inputValue(),
    ).toBe(child.name)
    expect(await lead.text()).toContain('Filled in')
    await lead.open(`/assessments/${reference}/forms/marf/referral`)
    await fillInForm(lead, marf, 'referral', 'quality')
    await lead.press('Save and continue')
    const tasks = await lead.text()
    expect(tasks.match(/10 of 10 needed sections are complete/g)).toHaveLength(2)
    expect(tasks).toMatch(/Send this by \d/)
  })

  test('they ask for sign-off, and the head returns it with a comment', async () => {
    await lead.follow('Check your answers')
    expect(await lead.text()).toContain('Nothing is missing')
    await lead.press('Ask for sign-off')
    expect(await lead.text()).toContain('Sign-off is asked for')
    head = await byMail('lkm-head', mails.head, 'Your sign-off is needed')
    expect(await head.heading()).toBe(`Sign-off of ${reference}`)
    expect(await head.text()).toContain('He listens to me')
    await head.follow('Leave a comment')
    await head.fill('Your comment', 'A clear account, and in her own words.')
    await head.press('Save the comment')
    expect(await head.text()).toContain('Your comment is saved')
    await head.follow('Return to its author')
    await head.fill('What should change?', 'Say who collects her on Fridays.')
    await head.press('Return it')
    expect(await head.text()).toContain('You have returned it to its author')
  })

  test('the lead puts it right and the head authorises it', async () => {
    await mailTo(journeys, mails.lead, 'Returned to you', reference)
    await lead.open(`/assessments/${reference}`)
    expect(await lead.text()).toContain('Say who collects her on Fridays.')
    await lead.follow('9 Planning')
    await lead.fill(/^9.1 /, 'Collected by her aunt every day, Fridays too; the band leader knows.')
    await lead.press('Save and come back later')
    await lead.follow('Check your answers and send')
    await lead.press('Ask for sign-off')
    await head.follow('Sign-off')
    await head.follow(reference)
    await head.follow('Authorise')
    await head.fill('Your oversight (optional)', 'Discussed on Thursday. I agree with every word.')
    await head.press('Authorise')
    expect(await head.text()).toContain('You have authorised it')
    await head.follow('Sign-off')
    expect(await head.text()).toContain('Nothing waits for you')
  })

  test('they check it once more, send it, and get a reference, a copy, and what happens next', async () => {
    const { link } = await mailTo(journeys, mails.lead, 'Signed off', reference)
    await lead.open(link)
    await lead.follow('Check and send')
    await lead.press('Send it now')
    expect(await lead.heading()).toBe('Referral sent')
    expect(await lead.text()).toContain(reference)
    expect(await lead.text()).toContain('What happens next')
    await lead.follow('Read and print what you sent')
    const copy = await lead.text()
    for (const words of [child.name, 'He listens to me', 'Fridays too', 'I agree with every word'])
      expect(copy).toContain(words)
  })

  test('a MASH worker gets a mail, sees it in the queue and takes it', async () => {
    worker = await byMail('lkm-mash-one', mails.mash, 'A new referral is in the queue')
    expect(await worker.heading()).toBe(`Referral ${reference}`)
    await worker.follow('MASH queue')
    expect(await worker.text()).toContain(`${child.name}, aged`)
    await worker.follow(reference)
    await worker.press('Take this referral')
    const record = await worker.text()
    expect(record).toContain('You have taken this referral')
    expect(record).toContain('I agree with every word')
  })

  test('they rate it with a reason, and decide with reasons', async () => {
    await worker.follow('Rate')
    await worker.choose('Amber')
    await worker.fill('Why?', 'Groomed by an adult who is not known, and out all night on Friday.')
    await worker.press('Save the rating')
    await worker.follow('Decide')
    await worker.page.getByRole('radio').first().check()
    await worker.fill('What are the reasons?', 'Likely significant harm; police and health agree.')
    await worker.fill('What should the sender do now?', 'Come to the strategy discussion on Tuesday.')
    await worker.choose('Yes', 'Has the family been told of the outcome?')
    await worker.fill('Who told them, or who will?', 'Bryony Okafor, MASH triage worker')
    await worker.press('Save the decision')
    expect(await worker.text()).toContain('Your decision is saved')
    expect(await worker.text()).toContain('Not yet. Until they open it')
  })

  test('the lead gets a mail and opens the outcome, and the worker sees that they have', async () => {
    const { link } = await mailTo(journeys, mails.lead, 'has been decided', reference)
    await lead.open(link)
    await lead.press('Open the outcome')
    expect(await lead.text()).toContain('Come to the strategy discussion on Tuesday.')
    await worker.open(`/mash/${reference}`)
    expect(await worker.text()).not.toContain('Not yet. Until they open it')
  })

  test('nothing of the child has left the pages', async () => {
    for (const visitor of [lead, head, worker]) {
      await expectPrivate(visitor)
      expectGuarded(visitor, journeys.web)
    }
  })
})
