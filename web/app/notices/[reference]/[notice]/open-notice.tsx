import { type NoticeView, noticeSubjects } from '#shared/notices/notice.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'

/** A notice that its reader has opened: what it says, from whom, and what it may be used for. */
export function OpenNotice({ notice, pressed }: { readonly notice: NoticeView; readonly pressed: boolean }) {
  const { reference, subject, text, from, at, openedAt, purpose } = notice
  const title = noticeSubjects[subject]
  return (
    <Page
      title={title}
      back={{ href: '/notices', text: 'Notices' }}
      done={pressed && openedAt ? 'The sender can now see that this notice has been opened' : undefined}
    >
      <p className="govuk-body-s govuk-!-margin-bottom-2">OFFICIAL-SENSITIVE</p>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <InsetText>
        <TypedText text={text} />
      </InsetText>
      <h2 className="govuk-heading-m">What you may use it for</h2>
      <p className="govuk-body">{purpose}</p>
      <SummaryList
        rows={[
          { key: 'From', value: `${from.name}, ${from.post}, ${from.agency}` },
          { key: 'Sent', value: <DateAndTime at={at} /> },
          {
            key: 'Opened',
            value: openedAt ? <DateAndTime at={openedAt} /> : 'Not yet by those it was sent to',
          },
        ]}
      />
    </Page>
  )
}
