import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { shortCase } from '../short-case.ts'

/** Decided, and her teacher does not agree: a manager who had no part in it is to look again. */
export const reconsiderationAsked = (times: CaseTimes): Case =>
  shortCase(
    {
      id: 'reconsideration-asked',
      author: 'lkm-teacher',
      child: { name: 'Philomena Harcastle', age: 12, gender: 'Girl' },
      home: { address: '31 Cobbler’s Green\nLarkmere', postcode: 'ZZ99 6CG', mother: 'Roisin Harcastle' },
      school: 'Hollin Bank Academy, year 8',
      knownHow: 'Form tutor since September',
      worry:
        'Philomena has come in tired on five mornings. Twice a car with an adult whom nobody knows has dropped her two streets away.',
      why: 'She looks for friends among people who are older, since hers moved away.',
      strengths: 'She sings, draws, and comes to me when something is wrong.',
      says: '“He’s only giving me a lift.”',
      wants: '“I’d like Marnie to come back.”',
      motherSays: 'Her mother works nights and did not know of the car.',
      opinion: 'vulnerable',
      analysis:
        'An adult whom her family does not know drives her. It may be nothing, and I do not think so.',
      plan: 'She is met at the gate, and has lunch with two older pupils.',
      hope: 'That her mother knows who drives her.',
      steps: [
        { by: 'lkm-mash-one', does: 'claimReferral', with: {} },
        {
          by: 'lkm-mash-one',
          does: 'rateReferral',
          with: { rating: 'green', reason: 'The school meets her, and her mother now knows.' },
        },
        {
          by: 'lkm-mash-one',
          does: 'decideReferral',
          with: {
            outcome: 'advice-only',
            reasons: 'Her mother will ask who drives her. Nothing is known of the car.',
            senderShould: 'Write down the car’s number and ring the police if it comes again.',
            family: { told: 'yes', by: 'Bryony Okafor, by telephone' },
          },
        },
        { by: 'lkm-teacher', does: 'openOutcome' },
        {
          by: 'lkm-teacher',
          does: 'askReconsideration',
          with: {
            reason:
              'The car came again this morning, and she had a new telephone that her mother did not buy.',
            wanted: 'That a social worker sees her and her mother this week.',
          },
        },
      ],
    },
    times,
  )
