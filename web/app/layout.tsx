import type { Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { DangerBanner } from '../components/danger-banner.tsx'
import { Enhance } from '../components/enhance.tsx'
import { Footer } from '../components/footer.tsx'
import { Header } from '../components/header.tsx'
import { ServiceNavigation } from '../components/service-navigation.tsx'
import { SkipLink } from '../components/skip-link.tsx'
import { currentPerson } from '../session/current-person.ts'

/**
 * Says that scripts run, before anything is drawn, so that nothing jumps; and keeps the framework from taking over
 * forms. A form is always sent by the browser itself and answered with a whole page: the same with and without
 * scripts, and the same for a screen reader.
 */
const BEFORE_FIRST_PAINT = `document.body.classList.add('js-enabled','govuk-frontend-supported');
addEventListener('submit',function(e){e.stopImmediatePropagation()},true)`

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: '#123c4b',
}

export default async function Layout({ children }: { children: ReactNode }) {
  const request = await headers()
  const person = await currentPerson()
  const path = request.get('x-hub-path') ?? '/'
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta name="robots" content="noindex, nofollow" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="preload" href="/assets/atkinson-400.woff2" as="font" type="font/woff2" crossOrigin="" />
        <link rel="stylesheet" href={process.env.STYLESHEET} />
      </head>
      <body className="govuk-template__body hub-page" suppressHydrationWarning>
        <script
          nonce={request.get('x-nonce') ?? undefined}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, with this page's nonce
          dangerouslySetInnerHTML={{ __html: BEFORE_FIRST_PAINT }}
        />
        <SkipLink />
        <Header person={person} />
        <DangerBanner />
        {person && <ServiceNavigation actions={person.actions} path={path} />}
        <div className="hub-page__content">{children}</div>
        <Footer />
        <Enhance />
      </body>
    </html>
  )
}
