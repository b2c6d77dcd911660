interface Props {
  readonly previous?: string | undefined
  readonly next?: string | undefined
}

/** Lists go on by a cursor, so there are no page numbers: only back to the first and on. */
export function Pagination({ previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="govuk-pagination" aria-label="Pagination">
      {previous && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <Arrow
              name="prev"
              path="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
            />
            <span className="govuk-pagination__link-title">First page</span>
          </a>
        </div>
      )}
      {next && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={next} rel="next">
            <span className="govuk-pagination__link-title">Next page</span>
            <Arrow
              name="next"
              path="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"
            />
          </a>
        </div>
      )}
    </nav>
  )
}

const Arrow = ({ name, path }: { readonly name: 'prev' | 'next'; readonly path: string }) => (
  <svg
    className={`govuk-pagination__icon govuk-pagination__icon--${name}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    viewBox="0 0 15 13"
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
)
