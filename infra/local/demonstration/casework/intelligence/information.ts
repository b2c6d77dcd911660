import type { OperationName, Operations } from '#shared/api/index.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { DateParts } from '#shared/form/answers/answers.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import type { ItemDetails, ItemKind } from '#shared/intelligence/kinds.ts'
import type { Provenance } from '#shared/intelligence/provenance.ts'
import type { Source } from '#shared/intelligence/source.ts'

type Rest<Name extends OperationName, Place extends string> = Omit<InputOf<Operations[Name]>, Place>

/** One thing that the desk, or a post that was given something, does with an item. */
export type DeskStep =
  | { readonly does: 'grade'; readonly by: string; readonly with: GradingTyped }
  | { readonly does: 'write'; readonly by: string; readonly text: string; readonly details: ItemDetails }
  | { readonly does: 'release'; readonly by: string }
  | {
      readonly does: 'give'
      readonly by: string
      readonly to: Rest<'giveRelease', 'item' | 'release' | 'grading'>['recipients']
    }
  | { readonly does: 'open'; readonly by: string; readonly contact: string }
  | {
      readonly does: 'answer'
      readonly by: string
      readonly contact: string
      readonly with: Pick<Rest<'answerMyIntelligence', never>, 'answer' | 'words' | 'forSource'>
    }
  /** It was given so many days ago, and nobody there has opened it. */
  | { readonly does: 'stay-silent'; readonly contact: string; readonly days: number }
  | { readonly does: 'recall'; readonly by: string; readonly contact: string; readonly because: string }
  | {
      readonly does: 'tell-beside'
      readonly by: string
      readonly with: Rest<'recordToldAlready', 'item' | 'requestId'>
    }
  | { readonly does: 'not-share'; readonly by: string; readonly reason: string }

type GradingTyped = Pick<
  Grading,
  'source' | 'information' | 'handling' | 'conditions' | 'marking' | 'priority'
> & {
  readonly until?: DateParts
  readonly hidden?: 'yes' | 'no'
  readonly suspectedFalse: 'yes' | 'no'
}

/** Something that a practitioner shared, and what became of it. People, places and things are invented. */
export interface Information {
  readonly id: string
  /** The subject of the sign-in of whoever gave it. */
  readonly by: string
  readonly kind: ItemKind
  readonly details: ItemDetails
  readonly what?: string
  readonly when?: string
  readonly where?: string
  readonly often?: string
  readonly source: Provenance & Pick<Source, 'toldBy' | 'howWords' | 'whoElseKnows' | 'caution'>
  readonly named?: readonly {
    readonly contactId?: string
    readonly someone?: string
    readonly told: 'yes' | 'no'
    readonly toldOn?: DateParts
    readonly toldBy?: string
  }[]
  /** How many days ago it was given, and graded and released where it was; what came after that is of now. */
  readonly daysAgo?: number
  /** Before it is moved back. */
  readonly desk?: readonly DeskStep[]
  readonly after?: readonly DeskStep[]
}
