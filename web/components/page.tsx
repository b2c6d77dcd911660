import type { ReactNode } from 'react'
import type { FormState } from '../forms/form-state.ts'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { NotificationBanner } from './notification-banner.tsx'

interface Props {
  /** The page's name in the browser's tab; the same words as its heading, and never a child's name. */
  readonly title: string
  readonly back?: { readonly href: string; readonly text?: string }
  readonly crumbs?: readonly Crumb[]
  /** The form on the page, if there is one: its errors stand at the top. */
  readonly form?: FormState
  /** What was just done: "You have taken LKM-4821-7306-5". */
  readonly done?: string | undefined
  /** Wide for tables and records; the default suits reading and filling in. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of every page between header and footer. The page brings its own `h1`. */
export function Page({ title, back, crumbs, form, done, wide = false, children }: Props) {
  const errors = form?.errors ?? []
  return (
    <div className="govuk-width-container">
      <title>{`${errors.length > 0 ? 'Error: ' : ''}${title} - Referral hub`}</title>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      {back && <BackLink {...back} />}
      <main className="govuk-main-wrapper" id="main-content">
        <div className="govuk-grid-row">
          <div className={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
            <ErrorSummary errors={errors} />
            {form?.because === 'signed-out' && (
              <NotificationBanner>
                You were signed out, and what you typed is still here. It is not saved yet: check it and save
                it again.
              </NotificationBanner>
            )}
            {done && <NotificationBanner success>{done}</NotificationBanner>}
            {children}
          </div>
        </div>
      </main>
    </div>
  )
}
