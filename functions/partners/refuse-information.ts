import type { UseCase } from '#functions/platform/api-function.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { fail, ok } from '#shared/result.ts'
import { answererOf } from './answerer.ts'
import { mailsOf } from './plan-answer.ts'
import { colleagueWasFirst } from './who-was-first.ts'
import { writeAnswer } from './write-answer.ts'

/** Says that the agency does not answer, and why. It may still answer later. */
export const refuseInformation: UseCase<(typeof partnerOperations)['refuseInformation']> = (
  deps,
  caller,
  { reference, information, version, whyNot },
) =>
  writeAnswer(
    deps,
    caller,
    { reference, information, version },
    'refuseInformation',
    ({ person, referral, request }, at) =>
      request.state === 'asked'
        ? ok({
            next: {
              state: 'refused',
              whyRefused: whyNot,
              by: answererOf(person),
              answeredAt: at,
              next: undefined,
            },
            history: {
              kind: 'information-refused',
              text: `${request.post}, ${request.organisation}: ${whyNot}`,
            },
            mails: mailsOf(request, referral, 'information-refused'),
          })
        : fail(colleagueWasFirst(request)),
  )
