import type { Step } from './case.ts'

type StepTo<Name extends Step['does']> = NonNullable<Extract<Step, { does: Name }>['with']>

/** The steps of a referral with which nothing goes wrong: its route is chosen, its author's lead authorises it, and it is sent. */
export const signedOffAndSent = (
  { author, lead, comment }: { readonly author: string; readonly lead: string; readonly comment?: string },
  route: StepTo<'chooseRoute'>,
): readonly Step[] => [
  { by: author, does: 'chooseRoute', with: route },
  { by: author, does: 'askForSignOff' },
  { by: lead, does: 'authorise', with: comment ? { comment } : {} },
  { by: author, does: 'sendReferral', with: {} },
]
