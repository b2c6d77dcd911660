import type { OtherWay } from '#shared/intelligence/ring-view.ts'
import { Telephone } from '../../../telephone.tsx'

/** Those who read for a post, with a telephone of their own: another way to reach it. */
export const OtherWays = ({ others }: { readonly others: readonly OtherWay[] }) => (
  <ul className="govuk-list govuk-!-margin-bottom-0">
    {others.map(({ name, post, phone }) => (
      <li key={`${name} ${post}`}>
        {name}, {post}: {phone ? <Telephone number={phone} /> : 'no telephone given'}
      </li>
    ))}
  </ul>
)
