/** What a practitioner chose as their opinion, and how far up the tool's own list of opinions it stands. */
export interface OpinionFact {
  readonly label: string
  /** 0 is the first of the list. */
  readonly place: number
  /** Where its level stands among the tool's own levels, 0 being the lowest; not there where it has no level. */
  readonly level?: number
}

/**
 * Indicators that are present or suspected and steps of scales above the lowest, and those of them with evidence
 * written beside them: count-indicators.ts has the rule.
 */
export interface IndicatorCount {
  /** Whether the tool asks for any. */
  readonly asked: boolean
  readonly found: number
  readonly withEvidence: number
}

/** What of one version of an assessment the next one is compared with. */
export interface ReviewBasis {
  readonly opinion?: OpinionFact
  readonly indicators: IndicatorCount
}
