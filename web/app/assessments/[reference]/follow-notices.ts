import { cache } from 'react'
import type { NoticeFate } from '#shared/notices/notice.ts'
import { hub } from '../../../api/client.ts'

/** What became of each notice of a referral, asked for once in each request. */
export const followNotices = cache((reference: string) => hub.followNotices({ reference }))

/** Its mail failed and it was not opened by another way: whoever it is for does not know, and somebody must ring. */
export const mustBeRung = ({ state, openedAt }: NoticeFate): boolean => state === 'failed' && !openedAt
