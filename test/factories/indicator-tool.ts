import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'

/** A small tool of a partnership's own: two lists of indicators, a scale, levels, prompts, an opinion and its reason. */
export function indicatorTool(): FormDefinition {
  const checked = checkDefinition({
    id: 'example-indicators',
    version: '1',
    title: 'Example risk tool',
    kind: 'assessment',
    source: 'Made for a test',
    levels: [
      { id: 'low', label: 'Low', means: 'Early help may be enough' },
      { id: 'medium', label: 'Medium' },
      { id: 'high', label: 'High' },
    ],
    sections: [
      {
        id: 'child',
        title: '1 The child',
        questions: [
          { kind: 'text', id: '1.1', label: 'Name of child', called: 'the child’s name', role: 'child.name' },
          {
            kind: 'date-of-birth',
            id: '1.2',
            label: 'Date of birth',
            of: 'child',
            role: 'child.date-of-birth',
          },
          {
            kind: 'choice',
            id: '1.3',
            label: 'Where the child lives',
            role: 'area',
            options: [
              { value: 'county', label: 'Vennshire' },
              { value: 'city', label: 'Tarnwick' },
            ],
          },
        ],
      },
      {
        id: 'medium',
        title: '2 Medium indicators',
        questions: [
          {
            kind: 'indicators',
            id: '2',
            label: 'Medium indicators',
            item: 'indicator',
            evidence: 'to-send',
            rows: [
              { id: 'gifts', label: 'Unexplained gifts', level: 'medium', hint: 'Clothes, phones, money' },
              { id: 'missing', label: 'Goes missing', level: 'medium' },
              {
                id: 'clients',
                label: 'Associates with risky adults',
                showLabel: 'Adults who may exploit are in contact with the child',
                level: 'medium',
              },
            ],
          },
        ],
      },
      {
        id: 'opinion',
        title: '3 Your opinion',
        questions: [
          {
            kind: 'scale',
            id: '3.1',
            label: 'Home',
            options: [
              {
                value: 'low',
                label: 'Low',
                level: 'low',
                bullets: ['Safe and warm', 'An adult who listens'],
              },
              { value: 'high', label: 'High', level: 'high', bullets: ['Nobody at home at night'] },
            ],
            marks: ['not-known'],
          },
          {
            kind: 'choice',
            id: '3.2',
            label: 'Your own opinion of the level of risk',
            role: 'opinion',
            options: [
              { value: 'low', label: 'Low', level: 'low' },
              { value: 'medium', label: 'Medium', level: 'medium' },
              { value: 'high', label: 'High', level: 'high' },
            ],
          },
          { kind: 'paragraph', id: '3.3', label: 'Reasons for your opinion', role: 'opinion.reason' },
        ],
      },
      {
        id: 'views',
        title: '4 Views, strengths and what is not known',
        questions: [
          {
            kind: 'paragraph',
            id: '4.1',
            label: 'The child’s own views',
            role: 'voice.child',
            required: 'to-send',
            orElse: '4.2',
          },
          { kind: 'paragraph', id: '4.2', label: 'If there are none, why', role: 'voice.child.absent' },
          {
            kind: 'paragraph',
            id: '4.3',
            label: 'The views of parents or carers',
            role: 'voice.parent',
            required: 'to-send',
            orElse: '4.4',
          },
          { kind: 'paragraph', id: '4.4', label: 'If there are none, why', role: 'voice.parent.absent' },
          { kind: 'paragraph', id: '4.5', label: 'Strengths and what protects the child', role: 'strengths' },
          { kind: 'paragraph', id: '4.6', label: 'What still needs to be found out', role: 'unknowns' },
        ],
      },
    ],
    prompts: [
      {
        id: 'two-medium',
        when: { count: { in: ['2'], level: 'medium', states: ['present'], atLeast: 2 } },
        says: '{count} medium indicators: this tool asks for a referral to MASH',
        suggests: 'medium',
        asks: ['Refer to the MASH', { area: 'city', words: 'Hold a strategy meeting in Tarnwick' }],
      },
      {
        id: 'under-13',
        when: { under: 13 },
        says: 'A child under 13 cannot be recorded as low with this tool',
        floor: 'medium',
      },
    ],
  })
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure, undefined, 2))
  return checked.value
}
