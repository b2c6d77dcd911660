/** What a practitioner chose as their opinion, and how far up the tool's own list of opinions it stands. */
export interface OpinionFact {
  readonly label: string
  /** 0 is the first of the list. */
  readonly place: number
}

/** Indicators that are present or suspected, and those of them with evidence written beside them. */
export interface IndicatorCount {
  readonly found: number
  readonly withEvidence: number
}

/** What of one version of an assessment the next one is compared with. */
export interface ReviewBasis {
  readonly opinion?: OpinionFact
  readonly indicators: IndicatorCount
}
