import type { Failure } from '#shared/failure.ts'
import type { OpenedInformation } from './open-my-intelligence.ts'

/** What came to a post is closed: nothing is said of why. */
export const closedNow = ({
  desk,
  partnership,
}: Pick<OpenedInformation, 'desk' | 'partnership'>): Failure => ({
  kind: 'conflict',
  detail: `This information is closed. If you still need it, ring ${desk?.post ?? 'the intelligence desk'} on ${desk?.phone ?? partnership.mashPhone}.`,
})

export const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'Something was done with this after you opened the page. Look at it again, then say it.',
}

export const sameMoment: Failure = {
  kind: 'conflict',
  detail: 'Something was done with this in the same moment. Try again.',
}
