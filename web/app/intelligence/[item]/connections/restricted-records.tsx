import { Reference } from '../../../../components/reference.tsx'

interface Props {
  readonly references: readonly string[]
  readonly phone: string
}

/** Records that somebody is not named on: that they may be connected, and whom to ring. */
export const RestrictedRecords = ({ references, phone }: Props) =>
  references.length === 0 ? null : (
    <>
      <h2 className="govuk-heading-m">Restricted records</h2>
      <p className="govuk-body">
        These may have something in common with it. They can be read only by people who are named on them:
        ring a MASH manager on <strong>{phone}</strong> and give the reference.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {references.map((reference) => (
          <li key={reference}>
            <Reference value={reference} />
          </li>
        ))}
      </ul>
    </>
  )
