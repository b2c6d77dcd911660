import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { shortCase } from '../short-case.ts'

/** A joint section 47 enquiry with a strategy discussion and the National Referral Mechanism, agreed to by a manager. */
export const jointEnquiry = (times: CaseTimes): Case =>
  shortCase(
    {
      id: 'joint-enquiry',
      author: 'lkm-constable',
      child: { name: 'Lucian Farthingale', age: 15, gender: 'Boy' },
      home: {
        address: 'Flat 2, 11 Tollgate Lane\nLarkmere',
        postcode: 'ZZ99 4TL',
        mother: 'Dorothea Farthingale',
      },
      school: 'Larkmere High School, year 11',
      knownHow: 'Officer who found him; has spoken with him twice',
      worry: `On ${times.said(3)} Lucian was found by officers in a flat 60 miles away with a phone that was not his and money that he could not explain. He had been missing for two nights, the fourth time this term.`,
      why: 'Older young men gave him trainers and then told him what he owed.',
      strengths: 'He rings his grandmother every day, also from the flat.',
      says: '“They said they know where my nan lives.”',
      wants: '“I want it to be over and to sit my exams.”',
      motherSays: 'She has rung the police each time. She says that he has changed since the summer.',
      opinion: 'exploited',
      analysis:
        'He is made to carry and sell by people who threaten his family. He is a child who is harmed.',
      plan: 'Officers pass the home each evening. His head of year meets him at the gate.',
      hope: 'That he sleeps at home and that nobody asks him for money.',
      steps: [
        { by: 'lkm-mash-one', does: 'claimReferral', with: {} },
        {
          by: 'lkm-mash-one',
          does: 'rateReferral',
          with: { rating: 'red', reason: 'He was found far from home, and his family is threatened.' },
        },
        {
          by: 'lkm-mash-one',
          does: 'passOn',
          with: {
            requestId: 'demonstration-passed-on-joint-enquiry',
            kind: 'front-door',
            to: 'VNT',
            parts: ['child', 'danger', 'concern'],
            purpose:
              'The flat in which he was found is in Tarnwick. Others of his age may be kept there: you know the place, and we do not.',
            gateway: 'children-act-1989-s47',
          },
        },
        {
          by: 'lkm-mash-one',
          does: 'decideReferral',
          with: {
            outcome: 'section-47',
            further: ['strategy-discussion', 'nrm'],
            details: {
              'section-47': {
                kind: 'joint',
                policeUnit: 'Larkmere Police, child exploitation team',
                started: times.ago(0),
                discussed: times.ago(0),
                seen: 'not-yet',
              },
              'strategy-discussion': {
                held: 'arranged',
                complex: 'no',
                date: times.ahead(1),
                time: '10:00',
                how: 'video',
                chair: 'Philippa Dunmore, MASH manager',
                attendees: [
                  { contact: 'lkm-police-spoc', presence: 'invited' },
                  { contact: 'lkm-health-spoc', presence: 'invited' },
                  { post: 'Head of year 11, Larkmere High School', presence: 'invited' },
                ],
              },
              nrm: {
                organisation: 'Larkmere Police',
                responder: 'Gwenda Marlow, child exploitation constable',
                referred: times.ago(0),
                consent: 'child',
                grounds: 'waiting',
              },
            },
            reasons:
              'He is suffering significant harm: missing four times, found with what is not his, and threatened. Police and children’s services enquire together.',
            senderShould:
              'Come to the strategy discussion tomorrow at 10am by video. Bring what the officers found. Tell the MASH at once if he is missing again.',
            family: { told: 'yes', by: 'Bryony Okafor, by telephone' },
          },
        },
        {
          by: 'lkm-mash-manager',
          does: 'agreeToDecision',
          with: { comment: 'Agreed. I chair tomorrow.' },
        },
      ],
    },
    times,
  )
