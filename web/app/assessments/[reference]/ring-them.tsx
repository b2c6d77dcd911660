import { type NoticeFate, noticeSubjects } from '#shared/notices/notice.ts'
import { WarningText } from '../../../components/warning-text.tsx'

/** Its mail failed and it was not opened by another way: whoever it is for does not know, and somebody must ring. */
export const mustBeRung = ({ state, openedAt }: NoticeFate): boolean => state === 'failed' && !openedAt

/** Whom to ring, on which number and about what. */
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
