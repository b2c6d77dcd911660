import type { ItemKind } from '../intelligence/kinds.ts'

/** What of intelligence a post needs to know of: from this it is proposed as a recipient, and never given anything by itself. */
export interface ContactNeeds {
  /** What items must be about; none: it is not proposed by what they are about. */
  readonly kinds: readonly ItemKind[]
  /** Words or postcode districts of its area; none: everywhere. */
  readonly places: readonly string[]
  /** It may be given what is handled with conditions (code C). */
  readonly conditions: boolean
}

/** An entry of the partnership's directory: a post that can be told, and its address. Kept by an administrator. */
export interface Contact {
  readonly id: string
  /** The post, never a person's name: "Police exploitation single point of contact". */
  readonly post: string
  readonly organisation: string
  readonly email: string
  /** How to reach the post when mail fails. */
  readonly phone: string
  /** The people who may open what is sent to the post. */
  readonly readerIds: readonly string[]
  readonly needs?: ContactNeeds
  readonly active: boolean
  readonly version: number
}
