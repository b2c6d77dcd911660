import { formatDate } from '#shared/identifiers/date.ts'
import type { Givable } from '#shared/intelligence/recipient-view.ts'
import { InsetText } from '../../../../components/inset-text.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { releasedDetails } from '../../../information/released-details.tsx'

/** What the recipients will read, and what they must keep to. */
export const WhatIsGiven = ({ givable }: { readonly givable: Givable }) => (
  <>
    <InsetText>
      <TypedText text={givable.text} />
    </InsetText>
    <SummaryList
      rows={[
        ...releasedDetails(givable.kind, givable.details),
        { key: 'Graded', value: givable.codes },
        { key: 'Marking', value: givable.marking },
        {
          key: 'Conditions of handling',
          value: givable.conditions ? <TypedText text={givable.conditions} /> : 'None beyond the law',
        },
        {
          key: 'May be read until',
          value: givable.until ? formatDate(givable.until) : 'No day is set',
        },
      ]}
    />
  </>
)
