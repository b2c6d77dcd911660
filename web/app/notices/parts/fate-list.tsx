import { type NoticeFate, noticeSubjects } from '#shared/notices/notice.ts'
import { SummaryList } from '../../../components/summary-list.tsx'
import { FateWords } from './fate-words.tsx'

/** The notices of one referral: who was told what, and whether they have opened it. */
export const FateList = ({ fates }: { readonly fates: readonly NoticeFate[] }) =>
  fates.length === 0 ? (
    <p className="govuk-body">The sender has named nobody for the hub to tell.</p>
  ) : (
    <SummaryList
      rows={failedFirst(fates).map((fate) => ({
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

/** What somebody has to do stands first. */
const failedFirst = (fates: readonly NoticeFate[]) =>
  fates.toSorted((a, b) => Number(needsRinging(b)) - Number(needsRinging(a)))

const needsRinging = ({ state, openedAt }: NoticeFate) => state === 'failed' && !openedAt
