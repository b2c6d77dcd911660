import { checkReference } from '#shared/identifiers/reference.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import { Reference } from '../../components/reference.tsx'

/** What something was done to: a referral and an item of intelligence lead to their trail, anything else is named. */
export function TrailObject({ object }: { readonly object: string }) {
  const [, kind, name] =
    /^(trail of referral|referral|trail of intelligence|intelligence|trail of person|person) (.+)$/.exec(
      object,
    ) ?? []
  const reference = name ? referenceIn(kind as string, name) : undefined
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

const referenceIn = (kind: string, name: string) => {
  if (kind.endsWith('referral')) return checkReference(name)
  return kind.endsWith('intelligence') ? checkIntelligenceReference(name) : undefined
}
