import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { referralForm } from '#shared/tools/index.ts'
import { fillIn as fillInByApi, start } from '#test/api/support/referrals.ts'
import { fillIn } from './support/fill-in.ts'
import { type Journeys, startJourneys, startTakes } from './support/start-journeys.ts'
import type { Visitor } from './support/visitor.ts'

const names = {
  child: 'Merrin Quillfeather',
  sister: 'Elowen Quillfeather',
  unborn: 'Baby of Rowena Quillfeather',
  mother: 'Rowena Quillfeather',
}

const hour = 60 * 60 * 1000

/** When they telephoned: twenty hours ago, so that four are left. */
function telephoned(): Answers {
  const { date, time } = londonClock(Date.now() - 20 * hour)
  const [year = '', month = '', day = ''] = date.split('-')
  return {
    a1: { value: 'safeguarding' },
    a2: { value: 'yes' },
    a3: { value: 'yes' },
    a4: { value: 'The MASH duty desk' },
    a5: { value: { day, month, year } },
    a6: { value: time },
    a10: { value: 'yes' },
    a11: { value: 'That it was a neighbour who rang us' },
  }
}

const noFixedAbode: Answers = {
  c32: { value: 'On the sofas of two aunts. She answers her mother’s telephone.' },
  c7: { value: 'home' },
}

const others: Answers = {
  c50: {
    value: [
      {
        name: names.sister,
        birth: { day: '3', month: '4', year: '2016' },
        affected: 'She waits up at night.',
      },
      { name: names.unborn, affected: 'Their mother has missed two appointments.' },
    ],
  },
}

const harm: Answers = {
  g3: { value: ['sexual-exploitation'] },
  g5: { value: 'She does not sleep, and her sister does not either.' },
}

const wanted: Answers = {
  g9: { value: 'Two aunts who care for her.' },
  g10: { value: 'Two talks with the school nurse.' },
  g11: { value: 'A strategy discussion.' },
  g29: { value: 'level-4' },
  g14: { mark: 'not-applicable' },
}

const notTold: Answers = {
  h1: { value: 'yes' },
  h2: { value: 'yes' },
  h5: {
    value: [
      {
        name: names.mother,
        told: 'no',
        agrees: 'not-asked',
        'why-not': ['risk-to-child', 'cannot-contact'],
        attempts: 'Rang twice on Friday and once this morning; a letter went with the aunt.',
        checks: 'not-asked',
      },
    ],
  },
}

const voice: Answers = {
  i1: { value: '“I want to sleep in my own bed.”' },
  'i4-absent': { value: 'Not safe to ask yet.' },
}

let journeys: Journeys

beforeAll(async () => {
  journeys = await startJourneys()
}, startTakes)

afterAll(() => journeys?.stop())

describe.each([{ scripts: false }, { scripts: true }])(
  'A family of three on one form, scripts: $scripts',
  ({ scripts }) => {
    let lead: Visitor
    let reference = ''

    const open = (section: string) => lead.open(`/assessments/${reference}/forms/marf/${section}`)
    const answer = async (section: string, answers: Answers) => {
      await open(section)
      const found = referralForm.sections.find(({ id }) => id === section)
      if (!found) throw new Error(`There is no section ${section}`)
      await fillIn(lead, found, answers)
    }
    const later = () => lead.press('Save and come back later')
    const fill = async (section: string, answers: Answers) => {
      await answer(section, answers)
      await later()
    }

    test('what the assessment says is confirmed in one press, and stands on the form', async () => {
      const client = journeys.as('lkm-lead')
      reference = await start(client)
      await fillInByApi(client, reference, 'assessment', {
        'child.name': { value: names.child },
        'child.address': { mark: 'not-known' },
      })
      await client.chooseRoute({
        reference,
        openToChildrensServices: 'no',
        exploitationRiskIdentified: 'no',
      })
      lead = await journeys.visitAs('lkm-lead', { scripts })
      await lead.open(`/assessments/${reference}`)
      expect(await lead.text()).toContain('sections are filled in from what is already known')
      await lead.follow('Check what is filled in')
      const shown = await lead.text()
      expect(shown).toContain(names.child)
      expect(shown).toMatch(/From questions? 2\.1\b.* of NWG/)
      await lead.press(/These are right.*‘C The child’/)
      expect(await lead.text()).toContain('What was filled in there is right')
      await open('child')
      expect(await lead.page.getByLabel('C1 Name', { exact: true }).inputValue()).toBe(names.child)
      expect(await lead.text()).not.toContain('Filled in')
    })

    test('they telephoned, and see until when it is to be sent', async () => {
      await fill('referral', telephoned())
      const tasks = await lead.text()
      expect(tasks).toMatch(/Send this by \d{1,2}(:\d\d)?(am|pm) on \d/)
      await lead.open('/assessments')
      expect(await lead.text()).toContain('Send this by')
    })

    test('a child of no fixed abode is asked where they sleep, and nothing else of an address', async () => {
      await answer('child-home', noFixedAbode)
      const marks = (value: string) => lead.page.locator(`[name="c5.mark"][value="${value}"]`)
      await marks('not-known').uncheck()
      await marks('not-applicable').check()
      await lead.page.locator('[name="c6.mark"][value="not-applicable"]').check()
      await later()
      expect(await lead.text()).toMatch(/C Where the child lives, and is now\s+Complete/)
    })

    test('two others are on the form, one of them unborn, and each worry says whom it is about', async () => {
      await answer('other-children', others)
      const part = (name: string) => lead.page.locator(`[name="c50[1].birth-${name}"]`)
      for (const [name, value] of [
        ['day', '1'],
        ['month', '3'],
        ['year', String(new Date().getFullYear() + 1)],
      ] as const)
        await part(name).fill(value)
      await lead.page.locator('[name="c50[1].birth-estimate"][value="expected"]').check()
      await later()
      expect(await lead.text()).toContain('and 2 other children')

      await answer('concern', {
        g1: { value: 'Adults fetch her at night.' },
        g2: { value: 'She was not at home on Friday.' },
        g20: {
          value: [
            { worry: 'Out at night', known: 'reported' },
            { worry: 'Alone at home', known: 'witnessed' },
          ],
        },
      })
      const which = (row: number) => lead.page.locator(`[id$="-row-${row}"]`)
      await which(1).getByLabel(names.child).check()
      await which(2).getByLabel(names.sister).check()
      await which(2).getByLabel(names.unborn).check()
      await later()
      expect(await lead.text()).toMatch(/G What you are worried about\s+Complete/)
    })

    test('parents are not told, with reasons and how often somebody tried', async () => {
      await fill('harm', harm)
      await fill('outcome', wanted)
      await fill('consent', notTold)
      await fill('voice', voice)
      for (const section of ['referrer', 'parents'])
        await fill(
          section,
          section === 'referrer' ? { b7: { value: 'yes' } } : { d1: { value: [{ name: names.mother }] } },
        )
      expect(await lead.text()).toMatch(/H Who has been told, and who agrees\s+Complete/)
      await lead.follow('Check what is filled in')
      await lead.press(/These are right.*‘G The family/)
    })

    test('the quality check says what it sees, and stops nobody who leaves it', async () => {
      await open('quality')
      const shown = await lead.text()
      expect(shown).toMatch(/the child’s own views here[^?]*\?\s+You wrote of this in [^\n]*I1/)
      expect(shown).toContain('The hub sees no answer to this yet')
      await lead.open(`/assessments/${reference}/check`)
      const check = await lead.text()
      expect(check).toContain('Nothing is missing')
      expect(check).toContain(`${names.sister}, ${names.unborn}`)
    })

    test('it is sent, and the desk sees how many children it is about; the copy has a part for office use', async () => {
      await lead.page.getByText('Nobody can be reached to authorise it').click()
      await lead.fill(/^Why can this not wait/, 'The head is away until Tuesday.')
      await lead.press('Send it without sign-off')
      expect(await lead.heading()).toBe('Referral sent')
      await lead.open(`/assessments/${reference}/print`)
      const copy = await lead.text()
      for (const words of [
        'Office use',
        'Received',
        'Nobody has rated it yet',
        names.unborn,
        'No fixed abode',
      ])
        expect(copy).toContain(words)
      await lead.leave()
      const worker = await journeys.visitAs('lkm-mash-one', { scripts })
      await worker.open('/mash')
      expect(await worker.text()).toContain('and 2 other children')
      await worker.follow(reference)
      const record = await worker.text()
      expect(record).toContain('Other children of the family on this form')
      expect(record).toContain('Not yet born, expected 1 March')
      await worker.leave()
    })
  },
)
