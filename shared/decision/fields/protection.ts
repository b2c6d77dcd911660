import type { SomeDetailFields } from './detail-field.ts'

/** What is asked about protection: an enquiry, and what cannot wait for one. */
export const protectionFields: SomeDetailFields = {
  'section-47': [
    {
      id: 'kind',
      label: 'Who makes the enquiry?',
      kind: 'choice',
      choices: { single: 'Children’s services alone', joint: 'Children’s services and the police jointly' },
      missing: 'Select who makes the enquiry',
    },
    {
      id: 'policeUnit',
      label: 'With which police unit?',
      kind: 'text',
      missing: 'Enter the police unit that the enquiry is made with',
      when: { field: 'kind', is: ['joint'] },
    },
    {
      id: 'started',
      label: 'When did it start?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date on which the enquiry started',
    },
    {
      id: 'discussed',
      label: 'When was the strategy discussion that decided on it?',
      hint: 'A first child protection conference is to be held within 15 working days of it. Leave it out if you give the strategy discussion above.',
      called: 'Date of the strategy discussion',
      kind: 'date',
      dates: 'past',
    },
    {
      id: 'seen',
      label: 'Has the child been seen?',
      hint: 'The child is to be seen within 24 hours.',
      kind: 'choice',
      choices: { yes: 'Yes', 'not-yet': 'Not yet' },
      missing: 'Select whether the child has been seen',
    },
    {
      id: 'seenOn',
      label: 'On which date?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date on which the child was seen',
      when: { field: 'seen', is: ['yes'] },
    },
  ],
  'immediate-protection': [
    {
      id: 'power',
      label: 'Which power is used?',
      kind: 'choice',
      choices: {
        epo: 'Emergency protection order (Children Act 1989, section 44)',
        police: 'Police protection (Children Act 1989, section 46)',
        agreed: 'The parents agree to the child being looked after (Children Act 1989, section 20)',
        other: 'Another court order',
      },
      missing: 'Select which power is used',
    },
    {
      id: 'date',
      label: 'Since which date?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date since which the child is protected',
    },
    {
      id: 'time',
      label: 'Since what time?',
      hint: 'For example, 2:30pm',
      kind: 'time',
      missing: 'Enter the time since which the child is protected',
    },
    { id: 'where', label: 'Who looks after the child now?', kind: 'text' },
  ],
}
