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
  readonly active: boolean
  readonly version: number
}
