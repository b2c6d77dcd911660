import type { SomeDetailFields } from './detail-field.ts'

/** What is asked about help that a family is offered: services, early help, somebody who has the child already, an assessment. */
export const helpFields: SomeDetailFields = {
  universal: [
    {
      id: 'service',
      label: 'Which service was the family told of?',
      kind: 'text',
      missing: 'Enter the service that the family was told of',
    },
  ],
  'early-help': [
    {
      id: 'agreedBy',
      label: 'Who in the family agrees to early help?',
      hint: 'Their name, and who they are to the child. Early help needs agreement.',
      kind: 'text',
      missing: 'Enter who in the family agrees to early help; without agreement, choose another outcome',
    },
    {
      id: 'agreedOn',
      label: 'When did they agree?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date on which the family agreed',
    },
    { id: 'service', label: 'Which team will help?', kind: 'text' },
  ],
  'specialist-service': [
    {
      id: 'service',
      label: 'Which service?',
      hint: 'For example child and adolescent mental health, youth justice, substance misuse, an exploitation project.',
      kind: 'text',
      missing: 'Enter the targeted or specialist service',
    },
  ],
  'allocated-worker': [
    {
      id: 'name',
      label: 'Allocated worker',
      kind: 'text',
      missing: 'Enter the name of the allocated worker',
    },
    { id: 'post', label: 'Their post', kind: 'text', missing: 'Enter the post of the allocated worker' },
    { id: 'team', label: 'Their team', kind: 'text', missing: 'Enter the team of the allocated worker' },
  ],
  'section-17': [
    { id: 'team', label: 'Which team assesses?', kind: 'text', missing: 'Enter the team that assesses' },
    {
      id: 'started',
      label: 'When does the assessment start?',
      hint: 'It is to be finished within 45 working days of when the referral came.',
      kind: 'date',
      dates: 'near',
      missing: 'Enter the date on which the assessment starts',
    },
  ],
}
