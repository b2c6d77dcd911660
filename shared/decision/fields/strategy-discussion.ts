import type { DetailField } from './detail-field.ts'

const arranged = { field: 'held', is: ['held', 'arranged'] } as const

/** What a strategy discussion asks for: held, arranged, or why not yet. */
export const strategyDiscussionFields: readonly DetailField[] = [
  {
    id: 'held',
    label: 'Has the strategy discussion been held?',
    kind: 'choice',
    choices: { held: 'Yes, it has been held', arranged: 'It is arranged', 'not-yet': 'Not yet arranged' },
    missing: 'Select whether the strategy discussion has been held',
  },
  {
    id: 'complex',
    label: 'Is it a complex or organised case?',
    hint: 'Several children or several people who may be harming them. Then they discuss within 24 hours and meet within 72.',
    kind: 'choice',
    choices: { yes: 'Yes', no: 'No' },
    missing: 'Select whether it is a complex or organised case',
  },
  {
    id: 'date',
    label: 'On which date?',
    kind: 'date',
    dates: 'near',
    missing: 'Enter the date of the strategy discussion',
    when: arranged,
  },
  {
    id: 'time',
    label: 'At what time?',
    hint: 'For example, 2:30pm',
    kind: 'time',
    missing: 'Enter the time of the strategy discussion',
    when: arranged,
  },
  {
    id: 'how',
    label: 'How do they meet?',
    kind: 'choice',
    choices: { meeting: 'In a meeting', video: 'By video', telephone: 'By telephone' },
    missing: 'Select how they meet',
    when: arranged,
  },
  {
    id: 'chair',
    label: 'Who chairs it?',
    hint: 'Name and post',
    kind: 'text',
    missing: 'Enter who chairs the strategy discussion',
    when: arranged,
  },
  {
    id: 'attendees',
    label: 'Who takes part?',
    kind: 'attendees',
    missing: 'Select who takes part in the strategy discussion',
    when: arranged,
  },
  {
    id: 'whyNot',
    label: 'If it is not arranged yet, or later than the time set: why?',
    kind: 'long',
  },
]
