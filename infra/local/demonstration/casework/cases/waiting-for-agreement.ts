import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { shortCase } from '../short-case.ts'

/** No further action is proposed, and waits for the agreement of a manager who did not decide it. */
export const waitingForAgreement = (times: CaseTimes): Case =>
  shortCase(
    {
      id: 'waiting-for-agreement',
      author: 'lkm-nurse',
      child: { name: 'Oskar Pemberlow', age: 14, gender: 'Boy' },
      home: { address: '8 Millrace Row\nLarkmere', postcode: 'ZZ99 3MR', mother: 'Ilse Pemberlow' },
      school: 'Hollin Bank Academy, year 10',
      knownHow: 'School nurse; he came to the drop-in once',
      worry:
        'Oskar asked at the drop-in whether it is usual that a friend of 16 sends pictures. He would not say more.',
      why: 'He is shy, and new to having a girlfriend.',
      strengths: 'He plays hockey twice a week and talks with his older sister.',
      says: '“It’s just what people send. I didn’t send any.”',
      wants: '“I don’t want anybody in trouble.”',
      motherSays: 'His mother has spoken with him and with the other family. The pictures were of a holiday.',
      opinion: 'not-a-factor',
      analysis:
        'What worried me has an explanation that both families give. I would like it looked at by others.',
      plan: 'He may come to the drop-in at any time.',
      hope: 'That he knows whom to ask.',
      steps: [
        { by: 'lkm-mash-two', does: 'claimReferral', with: {} },
        {
          by: 'lkm-mash-two',
          does: 'rateReferral',
          with: { rating: 'green', reason: 'Both families explain it alike, and nothing else is known.' },
        },
        {
          by: 'lkm-mash-two',
          does: 'decideReferral',
          with: {
            outcome: 'no-further-action',
            reasons:
              'Neither police nor school know of any concern. The pictures were of a holiday, and both families have spoken with their children.',
            senderShould: 'Keep the drop-in open to him. Refer again if he asks about pictures once more.',
            family: { told: 'not-yet', by: 'Odalys Fenwick, school nurse' },
          },
        },
      ],
    },
    times,
  )
