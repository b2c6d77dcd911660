import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { shortCase } from '../short-case.ts'

/** Decided once, and opened again because something new was heard. */
export const openedAgain = (times: CaseTimes): Case =>
  shortCase(
    {
      id: 'opened-again',
      author: 'lkm-nurse',
      child: { name: 'Casimir Dunwoodie', age: 16, gender: 'Boy' },
      home: { address: '5 Ropewalk\nLarkmere', postcode: 'ZZ99 2RW', mother: 'Agata Dunwoodie' },
      school: 'Larkmere Sixth Form Centre',
      knownHow: 'Nurse of the clinic; two visits',
      worry: 'Casimir came to the clinic with a man of about 40 who answered for him and paid for the taxi.',
      why: 'He left home in the spring and sleeps on sofas.',
      strengths: 'He came back by himself the next day and asked for the same nurse.',
      says: '“He’s helping me out until I find somewhere.”',
      wants: '“My own room.”',
      motherSays: 'She would have him home at any time and does not know where he sleeps.',
      opinion: 'vulnerable',
      analysis: 'He depends on an adult who gives him a roof and answers for him.',
      plan: 'He has an appointment each week, alone.',
      hope: 'A place to live that nobody wants anything for.',
      steps: [
        { by: 'lkm-mash-two', does: 'claimReferral', with: {} },
        {
          by: 'lkm-mash-two',
          does: 'rateReferral',
          with: { rating: 'amber', reason: 'He depends on an adult who is not known.' },
        },
        {
          by: 'lkm-mash-two',
          does: 'decideReferral',
          with: {
            outcome: 'specialist-service',
            details: { 'specialist-service': { service: 'Larkmere youth housing and outreach' } },
            reasons: 'Outreach knows him and finds him a room this week.',
            senderShould: 'Keep the weekly appointment and tell outreach if he does not come.',
            family: { told: 'no', whyNot: 'He is 16 and asks that his mother is not told where he is.' },
          },
        },
        {
          by: 'lkm-mash-one',
          does: 'reopenReferral',
          with: { reason: 'Outreach rang: he did not come for the room, and the man has his telephone.' },
        },
      ],
    },
    times,
  )
