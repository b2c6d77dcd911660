import { checkReference } from '#shared/identifiers/reference.ts'
import { Reference } from '../../components/reference.tsx'

/** What something was done to: a referral leads to its trail, anything else is named. */
export function TrailObject({ object }: { readonly object: string }) {
  const [, kind, name] = /^(trail of referral|referral|trail of person|person) (.+)$/.exec(object) ?? []
  const reference = kind?.endsWith('referral') && name ? checkReference(name) : undefined
  if (reference?.ok)
    return (
      <a className="govuk-link" href={`/audit?reference=${reference.value}`}>
        <Reference value={reference.value} />
      </a>
    )
  if (kind?.endsWith('person') && name)
    return (
      <a className="govuk-link" href={`/audit/people/${encodeURIComponent(name)}`}>
        A person’s record
      </a>
    )
  return <>{object.charAt(0).toUpperCase() + object.slice(1)}</>
}
