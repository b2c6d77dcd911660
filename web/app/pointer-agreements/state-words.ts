import type { AgreementState } from '#shared/intelligence/pointer.ts'

/** How two partnerships stand to each other, as one of them reads it. */
export const stateWords: Readonly<Record<AgreementState, string>> = {
  none: 'There is no agreement. Nobody is pointed to anybody.',
  waiting: 'Your partnership has said yes and waits for the other. Nobody is pointed to anybody yet.',
  asked: 'The other partnership has said yes. It waits for yours.',
  runs: 'The agreement runs.',
}
