import { detailsOf, type ItemDetails, type ItemKind } from '#shared/intelligence/kinds.ts'
import type { SummaryRow } from '../../components/summary-list.tsx'
import { TypedText } from '../../components/typed-text.tsx'

/** The details that were released, by their names, in the order of the form. */
export const releasedDetails = (kind: ItemKind, details: ItemDetails): SummaryRow[] =>
  detailsOf[kind].flatMap(({ id, label }) => {
    const text = details[id]
    return text ? [{ key: label, value: <TypedText text={text} /> }] : []
  })
