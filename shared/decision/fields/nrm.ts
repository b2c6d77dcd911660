import type { DetailField } from './detail-field.ts'

/** What a referral to the National Referral Mechanism asks for. */
export const nrmFields: readonly DetailField[] = [
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
]
