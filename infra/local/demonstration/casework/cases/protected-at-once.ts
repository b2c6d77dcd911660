import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { shortCase } from '../short-case.ts'

/** Police protection, which could wait for nobody: it counts, and a manager is still to look at it. */
export const protectedAtOnce = (times: CaseTimes): Case =>
  shortCase(
    {
      id: 'protected-at-once',
      author: 'lkm-constable',
      child: { name: 'Fenella Marchbanks', age: 13, gender: 'Girl' },
      home: { address: '5 Capstan Court\nLarkmere', postcode: 'ZZ99 3CC', mother: 'Rhona Marchbanks' },
      school: 'Larkmere Girls’ School, year 9',
      knownHow: 'Officer who was called to the hotel; has met her once',
      worry:
        'A hotel rang because a girl had come in with three men who paid in cash. She gave a false age and could not say where her mother was.',
      why: 'The men had her telephone. One of them said that he was her uncle, and did not know her name.',
      strengths: 'She told the night porter that she wanted to go home.',
      says: '“They said it was a party for my friend.”',
      wants: '“I want my mum, and I don’t want them to know where I live.”',
      motherSays: 'Her mother thought that she was staying with a friend, and is with her now.',
      opinion: 'exploited',
      analysis: 'She was brought there by adults who meant to harm her, and they know her school.',
      plan: 'Officers stay with her. The men have been arrested.',
      hope: 'That she is safe tonight, and that nobody waits for her at school.',
      steps: [
        { by: 'lkm-mash-one', does: 'claimReferral', with: {} },
        {
          by: 'lkm-mash-one',
          does: 'rateReferral',
          with: { rating: 'red', reason: 'She was found with the men, who know her school.' },
        },
        {
          by: 'lkm-mash-one',
          does: 'decideReferral',
          with: {
            outcome: 'immediate-protection',
            details: {
              'immediate-protection': {
                power: 'police',
                date: times.ago(1),
                time: '23:20',
              },
            },
            reasons:
              'She would have been harmed had she stayed. The police took her into protection, and her mother was brought to her.',
            senderShould:
              'Tell the MASH before anybody lets her go. Keep what the hotel has filmed, and give its number to the child exploitation team.',
            family: { told: 'yes', by: 'Gwenda Marlow, in person' },
          },
        },
      ],
    },
    times,
  )
