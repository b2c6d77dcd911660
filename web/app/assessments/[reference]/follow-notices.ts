import { cache } from 'react'
import { hub } from '../../../api/client.ts'

/** What became of each notice of a referral, asked for once in each request. */
export const followNotices = cache((reference: string) => hub.followNotices({ reference }))
