interface Props {
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
}

/** Why two records may be about one child, and what speaks against it: for a person to weigh. */
export const WhyAlike = ({ reasons, differences }: Props) => (
  <>
    <List of={reasons} />
    {differences.length > 0 && (
      <>
        <p className="govuk-body govuk-!-margin-bottom-1">But look at this:</p>
        <List of={differences} />
      </>
    )}
  </>
)

const List = ({ of }: { readonly of: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-2">
    {of.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
)
