import { InsetText } from '../../../../components/inset-text.tsx'

interface Props {
  /** How many answers of the section are filled in. */
  readonly count: number
  /** Where they are looked at. */
  readonly href: string
}

/** That answers stand ready and nobody has looked at them: they are not lost, and not sent either. */
export const UncheckedNote = ({ count, href }: Props) => (
  <InsetText>
    {count === 1 ? 'One answer is' : `${count} answers are`} filled in from what is already known, and not
    checked yet. They are sent once you have said that they are right.{' '}
    <a className="govuk-link" href={href}>
      Check what is filled in
    </a>
  </InsetText>
)
