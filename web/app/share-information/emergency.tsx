interface Props {
  readonly mashPhone: string
}

/** What is not shared here, and who is told instead (domain.md 4.2). */
export const Emergency = ({ mashPhone }: Props) => (
  <ul className="govuk-list govuk-list--bullet">
    <li>
      <strong>A child is in danger now:</strong> call 999
    </li>
    <li>
      <strong>It is serious, and nobody is in danger this minute:</strong> call the police on{' '}
      <a className="govuk-link" href="tel:101">
        101
      </a>
    </li>
    <li>
      <strong>A crime was committed:</strong> report it to the police as a crime. Sharing it here does not
      report it
    </li>
    <li>
      <strong>You fear for a child whom you know of:</strong> make a referral, and ring the MASH on{' '}
      {mashPhone} if you are in doubt
    </li>
  </ul>
)
