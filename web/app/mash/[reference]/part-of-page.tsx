import type { ReactNode } from 'react'

interface Props {
  /** Where the contents of the page lead to. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** One part of the page, with its heading and its place in the contents. */
export const PartOfPage = ({ id, title, children }: Props) => (
  <section aria-labelledby={id} className="govuk-!-margin-bottom-8">
    <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
)
