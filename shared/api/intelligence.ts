import * as z from 'zod'
import type { NoticeFate, NoticeRow, NoticeView } from '../notices/notice.ts'
import { cursor, shaped } from './fields.ts'
import { intelligenceDeskOperations } from './intelligence-desk.ts'
import { intelligenceExportOperations } from './intelligence-export.ts'
import type { Operation } from './operation.ts'

export const intelligenceOperations = {
  ...intelligenceExportOperations,
  ...intelligenceDeskOperations,
  listMyNotices: {
    function: 'intelligence',
    method: 'GET',
    path: '/notices',
    summary: 'The notices sent to the posts that the caller reads for, latest first',
    may: 'notice.list',
    output: z.object({ rows: z.array(shaped<NoticeRow>()) }),
  },
  openNotice: {
    function: 'intelligence',
    method: 'POST',
    path: '/notices/{reference}/{notice}/open',
    summary: 'Open a notice; the hub records who did and when',
    may: 'notice.open',
    output: shaped<NoticeView>(),
  },
  followNotices: {
    function: 'intelligence',
    method: 'GET',
    path: '/notices/{reference}',
    summary: 'What became of each notice of one referral: waiting, sent, delivered, failed, opened',
    may: 'notice.follow',
    output: z.object({ notices: z.array(shaped<NoticeFate>()) }),
  },
  listNotices: {
    function: 'intelligence',
    method: 'GET',
    path: '/intelligence/notices',
    summary: "All of the partnership's notices with their fate, latest first",
    may: 'intelligence.list',
    query: z.object({ cursor }),
    output: z.object({ rows: z.array(shaped<NoticeRow & { readonly fate: NoticeFate }>()), next: cursor }),
  },
} as const satisfies Record<string, Operation>
