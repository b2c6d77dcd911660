import type { Answers, Row } from '#shared/form/answers/answers.ts'
import type { FormDefinition, Question, Section } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'

export const today = '2026-11-21'

/** A form of one section with these questions. */
export const aForm = (questions: Question[], rest: Partial<FormDefinition> = {}): FormDefinition => ({
  id: 'example',
  version: '1',
  title: 'Example tool',
  kind: 'assessment',
  source: 'Made for a test',
  sections: [{ id: 'only', title: 'Only page', questions }],
  ...rest,
})

/** The page that no assessment can leave out. */
export const alwaysAsked = (): Section => ({
  id: 'always',
  title: 'Always asked',
  questions: [
    { kind: 'text', id: 'name', label: 'Name of child', required: 'to-send', role: 'child.name' },
    { kind: 'date-of-birth', id: 'born', label: 'Date of birth', role: 'child.date-of-birth', of: 'child' },
    {
      kind: 'paragraph',
      id: 'says',
      label: 'What does the child say?',
      required: 'to-send',
      orElse: 'says-not',
      role: 'voice.child',
    },
    { kind: 'paragraph', id: 'says-not', label: 'Why not asked?', role: 'voice.child.absent' },
    {
      kind: 'paragraph',
      id: 'parents-say',
      label: 'What do parents say?',
      required: 'to-send',
      orElse: 'parents-say-not',
      role: 'voice.parent',
    },
    { kind: 'paragraph', id: 'parents-say-not', label: 'Why not asked?', role: 'voice.parent.absent' },
    { kind: 'paragraph', id: 'strengths', label: 'What protects the child?', role: 'strengths' },
    { kind: 'paragraph', id: 'unknowns', label: 'What must be found out?', role: 'unknowns' },
    {
      kind: 'choice',
      id: 'opinion',
      label: 'What do you think?',
      required: 'to-send',
      role: 'opinion',
      options: [
        { value: 'low', label: 'Low' },
        { value: 'high', label: 'High' },
      ],
    },
  ],
})

export const sectionOf = (form: FormDefinition, id: string): Section => {
  const section = form.sections.find((one) => one.id === id)
  if (!section) throw new Error(`The form has no section ${id}`)
  return section
}

/** A form that comes with the hub. */
export const tool = (id: string, version: string): FormDefinition => {
  const form = findTool(id, version)
  if (!form) throw new Error(`There is no tool ${id} ${version}`)
  return form
}

export const nwg = () => tool('nwg', '2017')

/** A need-to-know line: somebody of the directory who has not been told yet. */
export const notTold = (recipient = 'police-spoc'): Row => ({ recipient, told: 'no' })

/** Answers to everything that the NWG tool needs before it can be sent. */
export const completeNwg = (): Answers => ({
  '2.1': { value: 'Robin Example' },
  '2.2': { value: '1 Invented Way\nLarkmere' },
  '2.2-postcode': { value: 'zz99 3vz' },
  '2.5': { value: { day: '27', month: '3', year: '2012' } },
  '2.13': {
    value: [
      { name: 'Sam Example', relationship: 'Mother', responsibility: 'yes' },
      { name: 'Alex Example', relationship: 'Brother', responsibility: 'no' },
    ],
  },
  '2.16': { value: '9990000018' },
  '3.1': { value: 'Pat Sample' },
  '3.2': { value: 'Designated safeguarding lead' },
  '3.3': { value: 'Larkmere Invented School' },
  '3.5': { value: '01632 960001' },
  '3.7': { value: { day: '2', month: '11', year: '2026' } },
  '4.1': { value: 'Picked up from school by adults nobody knows.' },
  '4.5': { value: 'no' },
  '5.1': { value: 'A bereavement last year.' },
  '5.4': { value: 'Plays in a band.' },
  '5.6': { mark: 'not-known' },
  '5.7': { value: 'A grandmother nearby.' },
  '5.9': { value: 'Adults wait near the station.' },
  '6.1': { value: '“They are my friends.”' },
  '6.2': { value: 'To be left alone.' },
  '6.3-absent': { value: 'Not safe to ask yet.' },
  '6.4-absent': { value: 'Not safe to ask yet.' },
  '7.1': { value: 'groomed-or-targeted' },
  '8.1': { value: 'Risk of sexual exploitation.' },
  '8.2': { mark: 'not-applicable' },
  '8.3': { value: 'A man in a grey van.' },
  '8.3-told': { value: [notTold()] },
  '8.4': { mark: 'not-known' },
  '9.1': { value: 'Safe way home.' },
  '9.5': { value: { day: '20', month: '11', year: '2026' } },
})
