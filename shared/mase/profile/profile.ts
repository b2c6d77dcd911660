import type { PersonRef } from '../../referral/referral.ts'
import type { ReportBlock } from '../profile-report.ts'

/** The sections of a problem profile, in their order, and what each is for. */
export const profileSections = {
  summary: { title: 'Summary', about: 'What a reader must know who reads no further.' },
  basis: { title: 'What this rests on', about: 'Which meetings and records, and how numbers are held back.' },
  victims: { title: 'Victims', about: 'Who the children are as a group, and what has changed for them.' },
  offenders: { title: 'Offenders', about: 'What is known of those who harm, and of how they go about it.' },
  locations: { title: 'Locations', about: 'Where, on which days and at which times.' },
  trends: {
    title: 'Trends and themes',
    about: 'What is new, what grows, what ends; online, schools, borders.',
  },
  disruption: {
    title: 'What was done',
    about: 'Actions and disruption, on time or not, and what came of it.',
  },
  partnership: { title: 'How agencies took part', about: 'Who came, and how long children waited.' },
  unknowns: { title: 'What is not known', about: 'Gaps in what agencies know, and who could fill them.' },
  recommendations: { title: 'Recommendations', about: 'Who should do what, by when.' },
} as const
export type ProfileSectionId = keyof typeof profileSections
export const profileSectionIds = Object.keys(profileSections) as ProfileSectionId[]

export type ReportTable = Extract<ReportBlock, { kind: 'table' }>

/** What the figures say in a section, before anybody has written in it. */
export interface DraftedSection {
  /** Paragraphs with blank lines between; lines that begin with "- " are a list, one with "## " is a heading. */
  readonly text: string
  readonly tables: readonly ReportTable[]
  readonly note?: string
}

export interface ProfileSection {
  readonly id: ProfileSectionId
  /** As it stands: drafted, or as somebody has written it. */
  readonly text: string
  /** What the figures said when they were taken last. */
  readonly drafted: DraftedSection
  readonly withoutTables?: true
  /** 1 as drafted; counts every change. */
  readonly version: number
  readonly changed?: { readonly by: PersonRef; readonly at: string }
}

/** A problem profile: one for each quarter and edition. A finished one stays as it is. */
export interface ProblemProfile {
  /** "2026-Q4-1": the quarter and the edition. */
  readonly id: string
  readonly partnership: string
  readonly partnershipName: string
  readonly quarter: string
  readonly edition: number
  readonly state: 'draft' | 'finished'
  readonly sections: readonly ProfileSection[]
  readonly begun: { readonly by: PersonRef; readonly at: string }
  /** When its figures were taken last, and whether they can change no more. */
  readonly figures: { readonly at: string; readonly isFinal: boolean }
  readonly finished?: { readonly by: PersonRef; readonly at: string }
  readonly version: number
}

export const profileId = (quarter: string, edition: number): string => `${quarter}-${edition}`
