import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { DownloadPdf } from '../../../../components/download-pdf.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { signOffWords } from '../../../../document/record/sign-off-words.ts'
import { addresses } from '../../addresses.ts'
import type { AssessmentRecord } from '../../assessment-record.ts'

/** Whose it is and when it was sent, so that a paper copy speaks for itself. */
export const PrintHead = ({ record: { referral, author, sent } }: { readonly record: AssessmentRecord }) => (
  <>
    <p className="govuk-body hub-no-print">Use your browser’s own print command to print this page.</p>
    <DownloadPdf href={addresses.page(referral.reference, 'pdf')} reference={referral.reference} />
    <PrintButton />
    <SummaryList
      rows={[
        { key: 'Reference', value: referral.reference },
        { key: 'Written by', value: `${author.name}, ${author.post}, ${referral.agency.name}` },
        {
          key: 'Sent',
          value:
            sent && referral.sentAt
              ? formatDateTime(referral.sentAt)
              : `Not sent. Last changed ${formatDateTime(referral.updatedAt)}`,
        },
        { key: 'Sign-off', value: signOffWords(referral.signOff) },
      ]}
    />
  </>
)
