/** What scripts need to know of a page of a form to look at what is typed; questions by the id of their place. */
export interface Watch {
  /** Questions that are answered with somebody else's words. */
  readonly theirs: readonly string[]
  /** Questions about consent to sharing, where some phrases are plain words. */
  readonly consent: readonly string[]
  /** `place phrase`, for each that is kept with a reason. */
  readonly kept: readonly string[]
}
