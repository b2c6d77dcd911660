import type { Referral } from '#shared/referral/referral.ts'
import { stateNames } from '#shared/referral/states.ts'
import { Tag } from '../../../components/tag.tsx'
import { RatingTag } from '../parts/rating-tag.tsx'

/** What must be seen of a referral at once, in words. */
export const Tags = ({ referral }: { readonly referral: Referral }) => (
  <p className="govuk-body">
    {referral.danger.now === 'yes' && (
      <>
        <Tag colour="red">In danger now</Tag>{' '}
      </>
    )}
    <RatingTag level={referral.rating?.level} /> <Tag>{stateNames[referral.state]}</Tag>{' '}
    {referral.signOff.status !== 'authorised' && <Tag colour="yellow">Not yet authorised</Tag>}
  </p>
)
