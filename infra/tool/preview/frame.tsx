import type { ReactNode } from 'react'

interface Props {
  readonly caption?: string
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of a page of the preview, which says that it is one. */
export const Frame = ({ caption, title, wide = false, children }: Props) => (
  <div className="govuk-width-container">
    <p className="govuk-body-s govuk-!-margin-top-4">
      <strong className="govuk-tag govuk-tag--grey">Preview</strong> Nothing that you type here is kept.{' '}
      <a className="govuk-link" href="/">
        List of tasks
      </a>
      {' · '}
      <a className="govuk-link" href="/print">
        Print view
      </a>
    </p>
    <main className="govuk-main-wrapper">
      <div className="govuk-grid-row">
        <div className={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
          {caption && <span className="govuk-caption-m">{caption}</span>}
          <h1 className="govuk-heading-l">{title}</h1>
          {children}
        </div>
      </div>
    </main>
  </div>
)
