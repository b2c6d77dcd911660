import type { FormName } from '../referral/referral.ts'
import type { Piece } from './questions-raised.ts'

/** Something in an assessment that can be shared as an item of its own. */
export interface Raisable extends Piece {
  readonly id: string
  readonly form: FormName
  /** The question in its own words. */
  readonly asked: string
  /** It became an item already: when the assessment was sent, or by hand. */
  readonly already?: true
}

export interface RaisableAnswers {
  readonly reference: string
  readonly pieces: readonly Raisable[]
  /** It goes to the desk by itself when the assessment is sent. */
  readonly sent: boolean
}
