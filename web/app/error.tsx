'use client'

/** A fault that nobody expected. Says what to do, and nothing of the cause. */
export default function ErrorPage() {
  return (
    <div className="govuk-width-container">
      <title>Sorry, there is a problem with the hub - Referral hub</title>
      <main className="govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l">Sorry, there is a problem with the hub</h1>
        <p className="govuk-body">What you saved is kept. Try again in a minute.</p>
        <p className="govuk-body">If it cannot wait, ring your area’s front door.</p>
      </main>
    </div>
  )
}
