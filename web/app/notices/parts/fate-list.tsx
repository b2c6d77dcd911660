import { type NoticeFate, noticeSubjects } from '#shared/notices/notice.ts'
import { SummaryList } from '../../../components/summary-list.tsx'
import { FateWords } from './fate-words.tsx'

/** The notices of one referral: who was told what, and whether they have opened it. */
export const FateList = ({ fates }: { readonly fates: readonly NoticeFate[] }) =>
  fates.length === 0 ? (
    <p className="govuk-body">The sender has named nobody for the hub to tell.</p>
  ) : (
    <SummaryList
      rows={fates.map((fate) => ({
        key: [fate.post, fate.organisation].filter(Boolean).join(', '),
        value: (
          <>
            {noticeSubjects[fate.subject]}
            <br />
            <FateWords fate={fate} />
          </>
        ),
      }))}
    />
  )
