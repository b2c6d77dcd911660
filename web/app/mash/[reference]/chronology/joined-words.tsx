import type { ChronologyView } from '#shared/api/record.ts'
import { Reference } from '../../../../components/reference.tsx'

/** Of which referrals a chronology tells, and of which it cannot. */
export function JoinedWords({ joined, more }: Pick<ChronologyView, 'joined' | 'more'>) {
  const shown = joined.filter(({ restricted }) => !restricted)
  const hidden = joined.filter(({ restricted }) => restricted)
  return (
    <>
      <p className="govuk-body">
        {shown.length === 0
          ? 'Nobody has said that another referral is about this child, so it tells of this one alone.'
          : `It tells of this referral and ${shown.length === 1 ? 'one' : shown.length} that a person has said ${shown.length === 1 ? 'is' : 'are'} about the same child, or a brother or sister.`}{' '}
        What only looks alike is not in it.
        {more && ' There are more than can be shown: open those that are, and look there.'}
      </p>
      {hidden.length > 0 && (
        <p className="govuk-body">
          {hidden.length === 1 ? 'One more is' : `${hidden.length} more are`} restricted. Ask a MASH manager
          about{' '}
          {hidden.map(({ reference }, index) => (
            <span key={reference}>
              {index > 0 && ', '}
              <Reference value={reference} />
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}
