import type { ShownConnection, ShownPlace, ShownThing } from '#shared/intelligence/connection-view.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import type { ThingKind } from '#shared/intelligence/near-thing.ts'
import { dateAndTime } from '../../../components/dates.ts'
import { Reference } from '../../../components/reference.tsx'
import { itemAddress } from '../addresses.ts'

export const thingNames: Readonly<Record<ThingKind, string>> = {
  person: 'A person',
  vehicle: 'A vehicle',
  telephone: 'A telephone number',
  account: 'An online account',
  email: 'An email address',
  place: 'A place',
}

/** "AB12 CDE", "Kai Marsh, born 4 March 2009". */
export const thingText = ({ text, born }: Pick<ShownThing, 'text' | 'born'>): string =>
  [text, born].filter(Boolean).join(', ')

export const pairAddress = ({ own, other }: Pick<ShownConnection, 'own' | 'other'>): string =>
  itemAddress(own.reference, `connections/${own.thing.mark}/${other.id}`)

/** Where something is named: an item leads to its page; of a referral there is its reference. */
export const Where = ({ place: { reference, itemKind } }: { readonly place: ShownPlace }) =>
  itemKind ? (
    <>
      <a className="govuk-link" href={itemAddress(reference, 'connections')}>
        <Reference value={reference} />
      </a>
      <br />
      {kindNames[itemKind]}
    </>
  ) : (
    <>
      <Reference value={reference} />
      <br />A referral
    </>
  )

export const strengthNames = { exact: 'Exact', near: 'Near' } as const

/** Why two things may be one, and what speaks against it. */
export const WhyAlike = ({ reasons, differences }: Pick<ShownConnection, 'reasons' | 'differences'>) => (
  <ul className="govuk-list govuk-!-margin-bottom-0">
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
    {differences.map((difference) => (
      <li key={difference}>
        <strong>But:</strong> {difference}
      </li>
    ))}
  </ul>
)

/** What somebody said of two things; nothing where it was taken back. */
export const saidOf = ({ judgement }: Pick<ShownConnection, 'judgement'>): string | undefined =>
  judgement && judgement.verdict !== 'undone'
    ? `${judgement.by.name} (${judgement.by.post}) said on ${dateAndTime(judgement.at)} that it is ${
        judgement.verdict === 'same' ? 'the same' : 'not the same'
      }: “${judgement.reason}”`
    : undefined
