import type { Column, FormDefinition, Question, Section } from '../format/definition.ts'

/** The columns of every "Who needs to know about this information and have you told them?" (NWG tool, 8.2 to 8.4). */
export const needToKnowColumns = [
  {
    kind: 'contact',
    id: 'recipient',
    label: 'Who needs to know',
    hint: 'Choose from the directory. The intelligence desk decides who is told, and tells them',
  },
  {
    kind: 'text',
    id: 'someone',
    label: 'Somebody else you have already told',
    hint: 'Their name, post and organisation. Leave this empty if you chose somebody from the directory',
  },
  {
    kind: 'choice',
    id: 'told',
    label: 'Have you told them?',
    called: 'whether you have told them',
    required: 'to-send',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  },
  {
    kind: 'date',
    id: 'when',
    label: 'When were they told?',
    called: 'the date they were told',
    within: 'past',
    when: { question: 'told', equals: 'yes' },
  },
  { kind: 'text', id: 'by', label: 'Who told them?', when: { question: 'told', equals: 'yes' } },
] as const satisfies readonly Column[]

type Indicators = Extract<Question, { kind: 'indicators' }>

const usualStates = [
  { state: 'present', label: 'Present' },
  { state: 'suspected', label: 'Suspected' },
  { state: 'not-present', label: 'Not present' },
  { state: 'not-known', label: 'Not known' },
] as const satisfies Indicators['states']

/** What is asked of each indicator: whether it is there, and the evidence where it is or may be. */
function indicatorColumns({ states = [...usualStates], evidence = 'optional' }: Indicators): Column[] {
  const state: Column = {
    kind: 'choice',
    id: 'state',
    label: 'Is it present?',
    options: states.map(({ state, label }) => ({ value: state, label })),
  }
  if (evidence === 'none') return [state]
  return [
    state,
    {
      kind: 'paragraph',
      id: 'evidence',
      label: 'Evidence',
      called: 'the evidence',
      rows: 3,
      required: evidence,
      when: { question: 'state', in: ['present', 'suspected'] },
    },
  ]
}

/** The fixed lines of a question; none where there are none. */
export const linesOf = (
  question: Question,
): readonly { id: string; label: string; showLabel?: string; hint?: string }[] =>
  question.kind === 'checklist' || question.kind === 'indicators' ? question.rows : []

/** The columns of a question that is answered in rows; none for any other. */
export function columnsOf(question: Question): readonly Column[] {
  if (question.kind === 'indicators') return indicatorColumns(question)
  if (question.kind === 'repeat' || question.kind === 'checklist') return question.columns
  return question.kind === 'need-to-know' ? needToKnowColumns : []
}

/** Whether the answer of a question is rows. */
export const isInRows = (question: Question): boolean => columnsOf(question).length > 0

/** Every question of a form, in order. */
export const questionsOf = (definition: FormDefinition): Question[] =>
  definition.sections.flatMap((section) => section.questions)

export const findSection = (definition: FormDefinition, id: string): Section | undefined =>
  definition.sections.find((section) => section.id === id)
