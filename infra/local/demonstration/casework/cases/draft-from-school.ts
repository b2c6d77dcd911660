import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { notApplicable, notKnown, relative, text } from '../wording.ts'

/** Half done: the safeguarding lead has begun, and is waiting to speak with the child again and to hear from health. */
export const draftFromSchool = ({ ago, said, born }: CaseTimes): Case => ({
  id: 'draft-from-school',
  author: 'lkm-lead',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Marnie Ashgrove',
    '2.2': '31 Dunnock Grove\nLarkmere',
    '2.2-postcode': 'ZZ99 1AD',
    '2.3': notApplicable,
    '2.4': '07700 900114',
    '2.5': born(14, 19, 2),
    '2.6': 'Girl',
    '2.7': notApplicable,
    '2.8': 'English',
    '2.9': 'white-british',
    '2.10': notKnown,
    '2.13': [
      relative('Gail Ashgrove', 'Mother', 'yes'),
      relative('Len Ashgrove', 'Grandfather, lives next door', 'no'),
    ],
    '2.16': notKnown,
    '2.18': 'Hollin Bank Academy, year 10',
    '2.18-upn': 'Q999410018011',
    '2.19': 'mainstream',
    '2.20': ['full-time', 'pre-16'],
    '3.4': 'Designated safeguarding lead at her school since year 7',
    '3.7': ago(1),
    '3.8': notApplicable,
    '4.1': text`
      On ${said(2)} her form tutor saw Marnie in tears in the corridor before registration. She had a second phone with
      her, which she said was “on loan”. She said the person who lent it “gets funny if I don’t answer”, and that she
      had been up until three in the morning.

      In September she missed no lessons. In the last three weeks she has been late on seven mornings and has asked
      twice to sit with the pastoral team at lunch. Her mother rang on ${said(1)}, worried about new trainers and a
      coat that nobody in the family bought.

      Still to do: speak with Marnie again, somewhere quiet, with Mrs Sethi whom she trusts; ask about the phone
      without taking it from her.`,
    '4.2': notKnown,
    '4.5': 'no',
    '5.1': text`
      Marnie’s best friend moved to another school in the summer, and she has said that lunchtimes are “long”. Whoever
      lent the phone is in touch with her mostly at night.`,
    '5.4':
      'She plays cornet in the borough youth band and has not missed a rehearsal. She trusts Mrs Sethi, pastoral lead.',
  },
  steps: [
    {
      by: 'lkm-lead',
      does: 'askForContribution',
      with: {
        requestId: 'demonstration-casework-asks-health',
        contact: 'lkm-health-spoc',
        sections: ['child-domain'],
        ask: 'Has the trust seen her since the summer, and is there anything about her health or sleep that we should know?',
      },
    },
  ],
})
