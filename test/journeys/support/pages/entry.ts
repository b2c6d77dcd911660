import type { Visitor } from '../visitor.ts'
import type { Stages } from './stages.ts'

/** One state in which a page is looked at. */
export interface Look {
  /** Whose page it is; nobody signed in where it is left out. */
  readonly as?: string
  readonly at: string | ((stages: Stages) => string)
  /** What is done to come there from the address: for pages that stand behind another. */
  readonly onward?: (visitor: Visitor, stages: Stages) => Promise<void>
  /** Words that show that it is the page in the state that was meant. */
  readonly shows: string | RegExp
  /** The button that, pressed with nothing filled in, brings the page with its errors. */
  readonly wrong?: string | RegExp
}
