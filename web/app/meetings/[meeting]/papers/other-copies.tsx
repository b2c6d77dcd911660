import type { MyCopy } from '#shared/mase/pack-view.ts'

/** Whoever reads for several posts has a copy of each, and chooses. */
export const OtherCopies = ({
  meeting,
  copies,
  shown,
}: {
  readonly meeting: string
  readonly copies: readonly MyCopy[]
  readonly shown: string
}) =>
  copies.length > 1 && (
    <nav aria-label="Your copies">
      <p className="govuk-body">You read for several posts, and each has its own copy:</p>
      <ul className="govuk-list govuk-list--bullet">
        {copies.map(({ contact, copyFor }) => (
          <li key={contact}>
            {contact === shown ? (
              <strong aria-current="page">{copyFor}</strong>
            ) : (
              <a
                className="govuk-link"
                href={`/meetings/${encodeURIComponent(meeting)}/papers?post=${encodeURIComponent(contact)}`}
              >
                {copyFor}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
