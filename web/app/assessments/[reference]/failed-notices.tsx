import { type NoticeFate, noticeSubjects } from '#shared/notices/notice.ts'
import { WarningText } from '../../../components/warning-text.tsx'
import { followNotices, mustBeRung } from './follow-notices.ts'

/** Whom the sender must ring, because the hub could not reach them. Nothing while nobody must be rung. */
export async function FailedNotices({ reference }: { readonly reference: string }) {
  const list = await followNotices(reference)
  if (!list.ok) return null
  return list.value.notices.filter(mustBeRung).map((notice) => <RingThem key={notice.id} notice={notice} />)
}

export const RingThem = ({ notice }: { readonly notice: NoticeFate }) => {
  const { post, organisation, phone, subject } = notice
  const about = noticeSubjects[subject]
  return (
    <WarningText>
      Ring the {[post, organisation].filter(Boolean).join(', ')}
      {phone && (
        <>
          {' '}
          on{' '}
          <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
            {phone}
          </a>
        </>
      )}
      : the email about {about.charAt(0).toLowerCase() + about.slice(1)} could not be delivered.
    </WarningText>
  )
}
