import type { WithheldBreach as Withheld } from '#shared/intelligence/breach-view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { decisionWords } from '../decision-words.ts'
import { clockRows } from './clock-rows.tsx'

/** A breach for somebody from whom its item is kept: that it is there, its clock, and whether it was decided. */
export const WithheldBreach = ({ view }: { readonly view: Withheld }) => (
  <>
    <InsetText>
      What it is about is withheld from you. Another auditor or an intelligence officer can tell you what you
      need for your work.
    </InsetText>
    <SummaryList
      rows={[
        ...clockRows(view, view.decided !== undefined),
        { key: 'Opened by the post', value: view.opened ? 'Yes' : 'No' },
        {
          key: 'Decision',
          value: view.decided ? (
            <>
              {decisionWords[view.decided.tell]}, <DateAndTime at={view.decided.at} />
            </>
          ) : (
            'Not decided yet'
          ),
        },
      ]}
    />
  </>
)
