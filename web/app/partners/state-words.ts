import type { RequestState } from '#shared/partners/request.ts'

/** What has become of a request. */
export const requestStateWords: Readonly<Record<RequestState, string>> = {
  asked: 'Not answered yet',
  answered: 'Answered',
  'nothing-known': 'Nothing known',
  refused: 'Not answered, with a reason',
  withdrawn: 'No longer asked',
}
