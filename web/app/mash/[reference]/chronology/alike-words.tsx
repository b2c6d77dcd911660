import type { RecordOfAChild } from '#shared/api/children.ts'

interface Props {
  readonly reference: string
  readonly records: readonly RecordOfAChild[]
}

/** That there are referrals of which nobody has judged yet whether they belong here. */
export function AlikeWords({ reference, records }: Props) {
  const open = records.filter(({ judgement }) => !judgement).length
  if (open === 0) return null
  return (
    <p className="govuk-body">
      {open === 1 ? 'One other referral looks' : `${open} other referrals look`} as if{' '}
      {open === 1 ? 'it were' : 'they were'} about the same child.{' '}
      <a className="govuk-link" href={`/mash/${reference}#matches`}>
        Look and say whether {open === 1 ? 'it is' : 'they are'}
      </a>
      : then it becomes part of this.
    </p>
  )
}
