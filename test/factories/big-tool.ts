import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'

const QUESTIONS = 200
const INDICATORS = 60
const ON_A_PAGE = 20

const asked = [
  { kind: 'text', id: 'name', label: 'Name of child', role: 'child.name', required: 'to-send' },
  {
    kind: 'date-of-birth',
    id: 'birth',
    label: 'Date of birth',
    of: 'child',
    role: 'child.date-of-birth',
    required: 'to-send',
  },
  {
    kind: 'paragraph',
    id: 'voice',
    label: 'The child’s own views',
    role: 'voice.child',
    required: 'to-send',
    orElse: 'voice-absent',
  },
  { kind: 'paragraph', id: 'voice-absent', label: 'If there are none, why', role: 'voice.child.absent' },
  {
    kind: 'paragraph',
    id: 'parents',
    label: 'The views of parents or carers',
    role: 'voice.parent',
    required: 'to-send',
    orElse: 'parents-absent',
  },
  { kind: 'paragraph', id: 'parents-absent', label: 'If there are none, why', role: 'voice.parent.absent' },
  { kind: 'paragraph', id: 'strengths', label: 'Strengths', role: 'strengths' },
  { kind: 'paragraph', id: 'unknowns', label: 'What is not known', role: 'unknowns' },
  {
    kind: 'choice',
    id: 'opinion',
    label: 'Your own opinion of the level of risk',
    role: 'opinion',
    required: 'to-send',
    options: ['low', 'medium', 'high'].map((level) => ({ value: level, label: level, level })),
  },
  { kind: 'paragraph', id: 'why', label: 'Why', role: 'opinion.reason' },
]

const signs = {
  kind: 'indicators',
  id: 'signs',
  label: 'Signs',
  item: 'indicator',
  evidence: 'to-send',
  required: 'to-send',
  rows: Array.from({ length: INDICATORS }, (_, at) => ({
    id: `sign-${at + 1}`,
    label: `Sign ${at + 1} of what may be happening to the child`,
    hint: 'Say who saw it, when and where',
    level: ['low', 'medium', 'high'][at % 3],
  })),
}

const plain = Array.from({ length: QUESTIONS - asked.length - 1 }, (_, at) => {
  const common = { id: `q${at + 1}`, number: `${at + 1}`, label: `What is known of matter ${at + 1}?` }
  if (at % 3 === 0) return { ...common, kind: 'paragraph', marks: ['not-known'] }
  if (at % 3 === 1) return { ...common, kind: 'text' }
  const options = ['yes', 'no'].map((value) => ({ value, label: value }))
  return { ...common, kind: 'choice', options, marks: ['not-known'], required: 'to-send' }
})

/** A tool of 200 questions, one of them a list of 60 indicators: as large as tools on paper come. */
export function bigTool(): FormDefinition {
  const pages = Array.from({ length: Math.ceil(plain.length / ON_A_PAGE) }, (_, at) => ({
    id: `page-${at + 1}`,
    title: `Page ${at + 1}`,
    questions: plain.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
  }))
  const checked = checkDefinition({
    id: 'big',
    version: '1',
    title: 'A tool of two hundred questions',
    kind: 'assessment',
    source: 'Made for a test',
    levels: ['low', 'medium', 'high'].map((id) => ({ id, label: id })),
    prompts: [
      {
        id: 'high',
        when: { count: { level: 'high', atLeast: 1 } },
        says: '{count} high indicators: this tool asks for a referral at once',
        suggests: 'high',
      },
    ],
    sections: [
      { id: 'child', title: 'The child, and your opinion', questions: asked },
      { id: 'signs', title: 'Signs', questions: [signs] },
      ...pages,
    ],
  })
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure, undefined, 2))
  return checked.value
}
