import { type NoticeRow, noticeSubjects } from '#shared/notices/notice.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { open } from './actions.ts'

interface Props {
  readonly reference: string
  readonly notice: string
  /** Absent when it was not sent to a post that the reader reads for. */
  readonly row: NoticeRow | undefined
}

/** What the reader knows before opening, and what opening does. */
export async function ClosedNotice({ reference, notice, row }: Props) {
  const form = await readForm()
  return (
    <Page title="Open a notice" form={form} back={{ href: '/notices', text: 'Notices' }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">Open a notice</h1>
      {row && (
        <SummaryList
          rows={[
            { key: 'About', value: noticeSubjects[row.subject] },
            { key: 'From', value: row.fromAgency },
            { key: 'Sent', value: <DateAndTime at={row.at} /> },
          ]}
        />
      )}
      <p className="govuk-body">
        {row
          ? 'When you open it, the hub records your name, your post and the time. The sender and the MASH then see that you know.'
          : 'It was not sent to you. If you may read it, the hub records that you did; it does not count as opened by those it was sent to.'}
      </p>
      <Form action={open} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="notice" value={notice} />
        <Button>Open this notice</Button>
      </Form>
    </Page>
  )
}
