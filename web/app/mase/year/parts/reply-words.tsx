import { type Reply, replies } from '#shared/mase/attendance.ts'
import { Tag } from '../../../../components/tag.tsx'

interface Props {
  readonly one: { readonly reply?: Reply; readonly repliedBefore?: Reply }
}

const colours = { yes: 'green', deputy: 'teal', no: 'orange' } as const

/** What a post replied to the meeting as it is now. */
export function ReplyWords({ one: { reply, repliedBefore } }: Props) {
  if (reply)
    return (
      <>
        <Tag colour={colours[reply.answer]}>{replies[reply.answer]}</Tag>
        {reply.who && (
          <>
            <br />
            {reply.who}
          </>
        )}
      </>
    )
  return (
    <>
      <Tag colour="yellow">No reply yet</Tag>
      {repliedBefore && (
        <>
          <br />
          <span className="govuk-body-s">
            Before it was changed: {replies[repliedBefore.answer].toLowerCase()}
          </span>
        </>
      )}
    </>
  )
}
