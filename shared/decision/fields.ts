import type { Outcome } from '../referral/outcomes.ts'

type DetailKind = 'text' | 'long' | 'choice' | 'date' | 'time' | 'attendees' | 'reference'

/** One thing that an outcome asks for. */
export interface DetailField {
  readonly id: string
  /** The question, as the page asks it. */
  readonly label: string
  readonly hint?: string
  readonly kind: DetailKind
  readonly choices?: Readonly<Record<string, string>>
  /** Which dates it can be: `past` for what was done, `near` for what may also be to come; of a year at most. */
  readonly dates?: 'past' | 'near'
  /** What a message calls it, where that is not what `missing` says after "Enter". */
  readonly called?: string
  /** What the error says where it is missing; left out where it may be. Begins with what to do. */
  readonly missing?: string
  /** Asked only where a choice asked before it was answered so. */
  readonly when?: { readonly field: string; readonly is: readonly string[] }
}

const arranged = { field: 'held', is: ['held', 'arranged'] } as const

/** What each outcome asks for, in the order asked. Outcomes that ask for nothing are not here. */
export const detailFields: Readonly<Partial<Record<Outcome, readonly DetailField[]>>> = {
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
  'strategy-discussion': [
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
  ],
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
  nrm: [
    {
      id: 'organisation',
      label: 'Which first responder organisation refers?',
      hint: 'The police or a local authority, for example. Schools and NHS trusts in England are not first responders.',
      kind: 'text',
      missing: 'Enter the first responder organisation',
    },
    {
      id: 'responder',
      label: 'Who refers for it?',
      hint: 'Name and post',
      kind: 'text',
      missing: 'Enter who refers for the first responder organisation',
    },
    {
      id: 'referred',
      label: 'When was it referred?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date of the referral to the National Referral Mechanism',
    },
    {
      id: 'nrmReference',
      label: 'Reference of the National Referral Mechanism',
      hint: 'Leave this out if there is none yet.',
      kind: 'text',
    },
    {
      id: 'consent',
      label: 'Consent',
      hint: 'For somebody under 18 no consent is needed, and they must always be referred.',
      kind: 'choice',
      choices: {
        child: 'Under 18: no consent is needed',
        agrees: '18 or over now, and agrees',
        notify: '18 or over now, and does not agree: the duty to notify applies',
      },
      missing: 'Select whether consent is needed',
    },
    {
      id: 'grounds',
      label: 'Reasonable grounds decision',
      kind: 'choice',
      choices: { waiting: 'Not yet made', positive: 'Positive', negative: 'Negative' },
      missing: 'Select whether the reasonable grounds decision has been made',
    },
    {
      id: 'groundsOn',
      label: 'On which date?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date of the reasonable grounds decision',
      when: { field: 'grounds', is: ['positive', 'negative'] },
    },
  ],
  'other-authority': [
    {
      id: 'authority',
      label: 'Which local authority?',
      kind: 'text',
      missing: 'Enter the local authority that takes over',
    },
    {
      id: 'takenBy',
      label: 'Who there has taken it over?',
      hint: 'Name, post and telephone number. Until somebody there has, it stays with you.',
      kind: 'text',
      missing: 'Enter who at the other local authority has taken it over',
    },
    {
      id: 'takenOn',
      label: 'On which date?',
      kind: 'date',
      dates: 'past',
      missing: 'Enter the date on which it was taken over',
    },
  ],
  duplicate: [
    {
      id: 'other',
      label: 'Reference of the other referral',
      hint: 'For example, LKM-4821-7306-5',
      kind: 'reference',
      missing: 'Enter the reference of the other referral',
    },
  ],
}
