import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { InformationRequest } from '#shared/partners/request.ts'

const conflict = (detail: string): Failure => ({ kind: 'conflict', detail })

const nothingLost = 'What you typed is shown below and is not sent.'

/** What has become of a request, told to the MASH worker who would change it. */
export function answeredMeanwhile({ state, by, answeredAt, withdrawn }: InformationRequest): Failure {
  if (state === 'withdrawn' && withdrawn)
    return conflict(
      `${withdrawn.by.name} (${withdrawn.by.post}) asks them no longer, since ${formatDateTime(withdrawn.at)}. Ask them anew if you need to.`,
    )
  if (by && answeredAt)
    return conflict(
      `${by.name} (${by.post}) has answered, on ${formatDateTime(answeredAt)}. Read what they say.`,
    )
  return conflict('This was changed after you opened the page. Look at it again, then make your change.')
}

/** The same, told to somebody of the agency: a colleague was first, or the page is old. */
export function colleagueWasFirst({ state, by, answeredAt }: InformationRequest): Failure {
  if (state === 'withdrawn') return askedNoLonger
  if (by && answeredAt)
    return conflict(
      `${by.name} (${by.post}) has answered, on ${formatDateTime(answeredAt)}. ${nothingLost} Read their answer; you can still correct it or add to it.`,
    )
  return conflict(`This was changed after you opened the page. ${nothingLost} Look at the page again.`)
}

export const askedNoLonger: Failure = conflict(
  'You are no longer asked about this. If you know something that matters, tell the MASH.',
)
