import { expect, test } from 'vitest'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { listTools, maseForm, referralForm } from '#shared/tools/index.ts'
import { nwg, tool } from './form-factory.ts'

test.each(listTools().map((form) => [form.title, form] as const))('%s passes the check', (_, form) => {
  expect(checkDefinition(form)).toEqual({ ok: true, value: form })
})

test('a form is found by its id and version and by no other', () => {
  expect(tool('nwg', '2017').title).toBe('NWG Child Sexual Exploitation (CSE) Assessment Tool')
  expect(() => tool('nwg', '2016')).toThrow()
})

test('the NWG tool asks every question of the instrument in its own words', () => {
  const numbers = questionsOf(nwg()).map(({ number }) => number)
  const sections: [string, number][] = [
    ['2', 20],
    ['3', 9],
    ['6', 4],
    ['9', 5],
  ]
  for (const [section, last] of sections)
    for (let at = 1; at <= last; at++) expect(numbers).toContain(`${section}.${at}`)
  const words = JSON.stringify(nwg())
  for (const label of instrumentLabels) expect(words).toContain(JSON.stringify(label).slice(1, -1))
})

test('the NWG tool lists the 25 planning actions, each with who leads and when it was completed', () => {
  const actions = questionsOf(nwg()).find(({ id }) => id === '10.1')
  if (actions?.kind !== 'checklist') throw new Error('10.1 is no list')
  expect(actions.rows).toHaveLength(25)
  expect(actions.rows[0]?.label).toBe('Dial 999 to secure an immediate police response')
  expect(actions.rows[24]?.label).toBe('Step down or closure')
  expect(actions.columns.map(({ id }) => id)).toEqual(['take', 'lead', 'completed'])
})

test('one of four opinions is asked for, and other exploitation apart from them', () => {
  const opinion = questionsOf(nwg()).find(({ role }) => role === 'opinion')
  expect(opinion?.kind === 'choice' && opinion.options).toHaveLength(4)
  expect(questionsOf(nwg()).find(({ role }) => role === 'opinion.other-exploitation')?.kind).toBe('tick')
})

test('information about other children, suspects and places is kept for intelligence, with who needs to know', () => {
  const kept = questionsOf(nwg()).filter(({ audience }) => audience === 'intelligence')
  expect(kept.map(({ id }) => id)).toEqual(['8.2', '8.2-told', '8.3', '8.3-told', '8.4', '8.4-told'])
  expect(kept.filter(({ kind }) => kind === 'need-to-know').map(({ id }) => id)).toEqual([
    '8.2-told',
    '8.3-told',
    '8.4-told',
  ])
})

test('management oversight is for the manager', () => {
  expect(
    questionsOf(nwg())
      .filter(({ answeredBy }) => answeredBy === 'manager')
      .map(({ number }) => number),
  ).toEqual(['10.2'])
})

test('the referral form has the sections A to J, and consent as four questions for the child and for each parent', () => {
  const letters = referralForm.sections.flatMap(({ title }) => /^([A-J]) /.exec(title)?.[1] ?? [])
  expect([...new Set(letters)].join('')).toBe('ABCDEFGHIJ')
  const roles = questionsOf(referralForm).map(({ role }) => role)
  for (const asked of ['told', 'agrees', 'why-not', 'objects'])
    expect(roles).toContain(`consent.child.${asked}`)
  const parents = questionsOf(referralForm).find(({ role }) => role === 'consent.parents')
  const columns = parents?.kind === 'repeat' ? parents.columns.map(({ role }) => role) : []
  for (const asked of ['told', 'agrees', 'why-not', 'objects'])
    expect(columns).toContain(`consent.person.${asked}`)
  expect(columns).toContain('consent.partner-checks')
})

test('the MASE form asks for consultation, blocker, strategic information and the strategy discussion', () => {
  const roles = questionsOf(maseForm).map(({ role }) => role)
  expect(roles).toEqual(
    expect.arrayContaining([
      'mase.manager-consulted',
      'mase.blocker',
      'mase.strategic',
      'volt.victims',
      'volt.offenders',
      'volt.locations',
      'volt.trends',
      'mase.strategy-discussion.date',
      'mase.strategy-discussion.absent',
    ]),
  )
})

const instrumentLabels = [
  "Child/Young Person's Name",
  'Address',
  'Aliases/Nicknames',
  'Telephone Number',
  'Age & DOB',
  'Gender',
  'Disability (learning or physical)',
  'Language(s) spoken',
  'Ethnicity',
  'Religion',
  'Immigration status',
  'Legal status',
  'Family Members/Carers',
  "Children's Social Care ID (If relevant)",
  'Police Log Number (if relevant) /Crime Reference No',
  'NHS Number (If known)',
  'General Practitioner',
  'School/Education Establishment attended (UPN - Unique Pupil Number - if known)',
  'Type of School (mainstream, special school, pupil referral unit, alternative provider, college)',
  'Education Status: In full-time education, pre-16, post 16, elected home school educated, on reduced timetable, not on school roll.',
  'Name of the Worker completing assessment',
  'Role of the Worker',
  'Agency',
  'Relationship of Worker to the young person',
  'Contact details',
  'Line Manager or Safeguarding Lead details',
  'Date assessment started',
  'Agencies contributing to the assessment:',
  'Suggested review date',
  'Outline of the reasons that have resulted in this assessment being completed',
  'Other previous or current assessments of child and/or family',
  'Type of assessment',
  'Date',
  'Has a previous CSE assessment been completed',
  '(If yes, date of completion of last assessment/further details)',
  'Access to support services',
  'Support network',
  'Friends/peers',
  'Risky people (on/off line)',
  'Risky places',
  'Gang neighbourhood',
  'Criminal associations/offending',
  'Isolation',
  'Transport/vehicles',
  'Things to do/lack of things to do',
  "What creates or increases the child's vulnerability?",
  'Does the child have any additional emotional or learning needs, e.g. SEND? (consider capacity assessment and EHCP)',
  'Do you or anybody else suspect that the child has an undiagnosed learning disability that may impact on their behavior?',
  'What evidence, if any, is there that the child is being trafficked for the purposes of sexual exploitation?',
  'What positive relationships and/or activities have you identified or are there any that could be developed?',
  'What do you need to know more about?',
  "How does the child's family and/or living environment impact on the child's needs and vulnerability?",
  "What protective factors exist or could be developed in the child's family and/or living environment?",
  "How do people, locations and other factors in the locality and wider community impact on the child's needs and vulnerability?",
  "What protective factors exist or could be developed in the child's locality and wider community?",
  "What are the child's views about their needs and the risks they face?",
  'What do they want for the short and longer term future?',
  "What are the parent(s)/carer(s) views about the child's needs and the risks they face?",
  "What do they want for the child's short and long term future?",
  'Based on the assessment above, please provide your professional opinion of risk or harm by selecting ONE of the boxes below (please also tick if there is evidence of other forms of exploitation and give details)',
  'CSE currently not a factor at this time/concerns relate to age appropriate behaviours',
  'Evidence² of vulnerability to sexual exploitation',
  'Evidence² of being groomed or targeted for the purposes of sexual exploitation',
  'Evidence² that child is being sexually exploited',
  'Please tick the box below if you have identified evidence of other forms of exploitation',
  'Evidence² of other form(s) exploitation e.g. drug trafficking, trafficking*, modern day slavery',
  '*Please note that the threshold for referral to National Referral Mechanism (NRM) is that there are reasonable grounds to believe the individual is a potential victim of human trafficking and modern slavery and if your assessment has identified reasonable grounds then a referral should be made to the NRM.',
  'Your assessment of the risks the child faces, any harm they are experiencing and their needs.',
  'What information has your assessment identified about other children, including siblings and friends, who may be at risk of, or are, being sexually exploited?',
  'Who needs to know about this information and have you told them?',
  'What information has your assessment identified about alleged perpetrators/suspects?',
  'What information has your assessment identified about risky locations?',
  'What does this child/young person need to make them safer and meet their needs; also consider the needs of the parent/carer and how they can be involved in the protection of their child.',
  'Short term:',
  'Long term:',
  'How will you know the child is safer and their needs are being met?',
  'What support do you need as a professional working with this child to promote their safety?',
  "Please set out the actions that should be included in the child's plan to make them safer and meet their needs. Also consider the needs of parents and their involvement in the protection of their child as well as the disruption and investigation of perpetrators. Please identify leads for each action and timescales for completion.",
  'Date assessment completed:',
  'Consider which of the following actions should be taken following completion of assessment (not an exhaustive list):',
  'Dial 999 to secure an immediate police response',
  'Discuss with Line Manager/Safeguarding Lead',
  'Contact local CSE Coordinator',
  'Provide single agency support',
  'Coordinate multi-agency early help support',
  "Refer to MASH/Children's Social Care",
  'Share intelligence with Police',
  'Request/arrange a multi-agency meeting e.g. strategy meeting, Child in Need Meeting or other meeting as required by local CSE pathway',
  "Explore/address suitability of child's living arrangement",
  'Arrange a GP review',
  'Arrange a sexual health assessment/review (Consider SARC services)',
  'Contact School Nurse',
  'Secure services to meet the health needs of the child',
  'Work alongside parents/carers to identify and respond to their needs',
  "Address any issues in relation to the child's education",
  'Refer to specialist CSE team (if applicable)',
  'Refer to specialist CSE services e.g. voluntary sector project',
  'Refer to National Referral Mechanism (to be actioned by First Responder)',
  'Seek legal advice or ask Local Authority to seek legal advice',
  'Consider disruption options (that you or others can take)',
  'Deliver preventative work eg online safety',
  'Address transition issues including referral to adult services',
  'Refer to CEOP',
  'Agree date for review of assessment',
  'Step down or closure',
  'Management oversight and management sign off',
]
