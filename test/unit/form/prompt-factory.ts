import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition, Question } from '#shared/form/format/definition.ts'
import { alwaysAsked } from './form-factory.ts'

/** The day on which the prompts of the tests are asked. */
export const day = '2026-11-21'

type Indicators = Extract<Question, { kind: 'indicators' }>

const list = (level: 'low' | 'medium' | 'high'): Indicators => ({
  kind: 'indicators',
  id: level,
  label: `Signs of ${level} risk`,
  item: 'indicator',
  rows: Array.from({ length: 6 }, (_, at) => ({
    id: `${level}-${at}`,
    label: `${level} sign ${at}`,
    ...(at === 0 ? { showLabel: 'A better wording' } : {}),
    level,
  })),
})

/** The thresholds of Nottinghamshire's tool in small: four low, two medium, one high; nobody under 13 is low. */
export const withLevels = (): FormDefinition => ({
  id: 'with-levels',
  version: '1',
  title: 'With levels',
  kind: 'assessment',
  source: 'Made for a test',
  levels: [
    { id: 'none', label: 'None' },
    { id: 'low', label: 'Low' },
    { id: 'medium', label: 'Medium' },
    { id: 'high', label: 'High' },
  ],
  prompts: [
    {
      id: 'four-low',
      when: { count: { level: 'low', atLeast: 4 } },
      says: '{count} low indicators are present',
      suggests: 'low',
      asks: [
        { area: 'county', words: 'Refer to the Family Service (county)' },
        { area: 'city', words: 'Refer to Children and Families Direct (city)' },
        'Share what you know',
      ],
    },
    {
      id: 'two-medium',
      when: { count: { in: ['medium'], atLeast: 2 } },
      says: '{count} medium indicators',
      suggests: 'medium',
    },
    {
      id: 'one-high',
      when: { count: { in: ['high'], states: ['present', 'suspected'], atLeast: 1 } },
      says: 'A high indicator',
      suggests: 'high',
    },
    {
      id: 'under-13',
      when: {
        any: [
          { under: 13 },
          { count: { in: ['low'], rows: ['low-5'], atLeast: 1 } },
          { question: 'needs', equals: 'yes' },
        ],
      },
      says: 'A child under 13, or with learning difficulties, is not recorded as low',
      floor: 'medium',
    },
    {
      id: 'home',
      when: { count: { in: ['home'], level: 'high', atLeast: 1 } },
      says: '{count} domain is high',
      suggests: 'high',
    },
    {
      id: 'raise',
      when: {
        all: [
          { question: 'raise', equals: 'yes' },
          { question: 'why', answered: true },
        ],
      },
      says: 'What makes the child vulnerable raises the level',
      raises: true,
    },
  ],
  sections: [
    {
      id: 'child',
      title: 'Child',
      questions: [
        {
          kind: 'date-of-birth',
          id: 'dob',
          label: 'Date of birth',
          role: 'child.date-of-birth',
          of: 'child',
          unborn: true,
        },
        {
          kind: 'choice',
          id: 'needs',
          label: 'Learning difficulties?',
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
        {
          kind: 'choice',
          id: 'area',
          label: 'Where does the child live?',
          role: 'area',
          options: [
            { value: 'county', label: 'County' },
            { value: 'city', label: 'City' },
          ],
        },
      ],
    },
    { id: 'signs', title: 'Signs', questions: [list('low'), list('medium'), list('high')] },
    {
      id: 'domains',
      title: 'Domains',
      questions: [
        {
          kind: 'scale',
          id: 'home',
          label: 'Home',
          options: [
            { value: 'safe', label: 'Safe', level: 'low' },
            { value: 'unsafe', label: 'Not safe', level: 'high' },
          ],
        },
      ],
    },
    {
      id: 'opinion',
      title: 'Opinion',
      questions: [
        {
          kind: 'choice',
          id: 'opinion',
          label: 'Your opinion',
          role: 'opinion',
          options: [
            { value: 'none', label: 'No risk', level: 'none' },
            { value: 'low', label: 'Low risk', level: 'low' },
            { value: 'medium', label: 'Medium risk', level: 'medium' },
            { value: 'high', label: 'High risk', level: 'high' },
            { value: 'cannot-say', label: 'Cannot say yet' },
          ],
        },
        { kind: 'paragraph', id: 'reason', label: 'Why?', role: 'opinion.reason' },
        {
          kind: 'choice',
          id: 'raise',
          label: 'Do vulnerabilities raise the level?',
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
        { kind: 'paragraph', id: 'why', label: 'Which?' },
      ],
    },
    {
      ...alwaysAsked(),
      questions: alwaysAsked().questions.filter(({ id }) => id !== 'born' && id !== 'opinion'),
    },
  ],
})

/** Answers to what the form needs besides what it says of levels. */
export const alwaysAnswered: Answers = {
  name: { value: 'Robin Example' },
  says: { value: '“I am fine.”' },
  'parents-say': { value: 'They are worried.' },
}

/** The first so many indicators of a list, all present. */
export const present = (list: string, many: number): Answers => ({
  [list]: { value: Array.from({ length: many }, (_, at) => ({ row: `${list}-${at}`, state: 'present' })) },
})
