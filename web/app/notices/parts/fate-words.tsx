import type { MailState } from '#shared/mail/mail-state.ts'
import type { NoticeFate } from '#shared/notices/notice.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Tag, type TagColour } from '../../../components/tag.tsx'

const words: Record<
  MailState,
  { readonly text: string; readonly colour: TagColour; readonly more?: string }
> = {
  waiting: { text: 'Waiting to be sent', colour: 'grey' },
  sending: { text: 'Being sent', colour: 'grey' },
  sent: { text: 'Sent', colour: 'blue' },
  delivered: { text: 'Delivered', colour: 'yellow', more: 'not opened yet' },
  failed: { text: 'Failed', colour: 'red' },
}

/** What became of one notice. Delivered is not told: opened is. Where mail failed, somebody must ring. */
export function FateWords({ fate }: { readonly fate: NoticeFate }) {
  const { state, since, because, openedAt, openedBy, phone } = fate
  if (openedAt)
    return (
      <>
        <Tag colour="green">Opened</Tag>
        <br />
        {openedBy}, <DateAndTime at={openedAt} />
      </>
    )
  const { text, colour, more } = words[state]
  return (
    <>
      <Tag colour={colour}>{text}</Tag> {more}
      <br />
      <DateAndTime at={since} />
      {state === 'failed' && (
        <>
          <br />
          {because && `${because}. `}
          <strong>Ring them{phone ? ': ' : '.'}</strong>
          {phone && (
            <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
          )}
        </>
      )}
    </>
  )
}
