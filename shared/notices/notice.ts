import type { MailState } from '../mail/mail-state.ts'

/** What an intelligence notice is about: questions 8.2, 8.3 and 8.4 of the NWG tool. */
export const noticeSubjects = {
  'other-children': 'Other children who may be at risk',
  'persons-of-concern': 'People of concern',
  locations: 'Places of concern',
} as const
export type NoticeSubject = keyof typeof noticeSubjects

/** One recipient's notice as those who follow it see it. Sending is not telling: `openedAt` is. */
export interface NoticeFate {
  readonly id: string
  readonly subject: NoticeSubject
  readonly post: string
  readonly organisation: string
  readonly phone: string
  readonly state: MailState
  readonly since: string
  /** Why it failed, in general words. */
  readonly because?: string
  readonly openedAt?: string
  readonly openedBy?: string
}

/** A notice as its recipient finds it listed: nothing of the content. */
export interface NoticeRow {
  readonly reference: string
  readonly id: string
  readonly subject: NoticeSubject
  readonly fromAgency: string
  readonly at: string
  readonly openedAt?: string
  /** Of a restricted record on which the reader is not named: who sent it is withheld, and it does not open. */
  readonly restricted?: true
}

/** A notice as its recipient reads it after signing in. */
export interface NoticeView extends NoticeRow {
  readonly text: string
  readonly from: { readonly name: string; readonly post: string; readonly agency: string }
  readonly purpose: string
}
