'use client'

/** Stands in for the whole page when even its frame cannot be drawn. */
export default function GlobalError() {
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <title>Sorry, there is a problem with the hub - Referral hub</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={process.env.STYLESHEET} />
      </head>
      <body className="govuk-template__body">
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            <h1 className="govuk-heading-l">Sorry, there is a problem with the hub</h1>
            <p className="govuk-body">
              <strong>If a child is in danger now, call 999.</strong>
            </p>
            <p className="govuk-body">What you saved is kept. Try again in a minute.</p>
          </main>
        </div>
      </body>
    </html>
  )
}
