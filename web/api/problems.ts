import type { Problem } from '#shared/api/problem.ts'

/** The problems that the web itself finds, in the API's own shape. */
export const signedOutProblem: Problem = {
  type: 'urn:referral-hub:signed-out',
  title: 'You are signed out',
  status: 401,
  detail: 'Sign in again to go on.',
}

/** The API no longer takes the token: the session is over, and signing in by itself again would go round in circles. */
export const refusedProblem: Problem = { ...signedOutProblem, type: 'urn:referral-hub:token-refused' }

export const unreachableProblem: Problem = {
  type: 'urn:referral-hub:unreachable',
  title: 'Sorry, the hub cannot do this just now',
  status: 503,
  detail: 'Nothing was changed. Wait a minute and try again.',
}

export const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' &&
  answer !== null &&
  'status' in answer &&
  typeof answer.status === 'number' &&
  'title' in answer &&
  typeof answer.title === 'string' &&
  'detail' in answer &&
  typeof answer.detail === 'string'
