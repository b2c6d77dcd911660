import { Page } from '../../components/page.tsx'

export default function AccessibilityPage() {
  return (
    <Page title="Accessibility statement">
      <h1 className="govuk-heading-l">Accessibility statement</h1>
      <p className="govuk-body">
        We want as many people as possible to be able to use the hub. You should be able to:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>zoom in to 400% without the text running off the screen</li>
        <li>use all of it with a keyboard alone</li>
        <li>use all of it with a screen reader</li>
        <li>use all of it with scripts switched off</li>
        <li>change colours and contrast in your browser or device</li>
        <li>stop in the middle of a form and go on later</li>
      </ul>
      <h2 className="govuk-heading-m">How accessible the hub is</h2>
      <p className="govuk-body">
        The hub is built to meet the Web Content Accessibility Guidelines version 2.2, level AA. Each page is
        tested by machine whenever the hub is changed. It has not been audited by people who use assistive
        technology, so we do not claim that it complies in full.
      </p>
      <h2 className="govuk-heading-m">Signing out by itself</h2>
      <p className="govuk-body">
        The hub signs you out after 30 minutes without use. What you were typing is kept for a day, and shown
        again when you sign in.
      </p>
      <h2 className="govuk-heading-m">If something gets in your way</h2>
      <p className="govuk-body">
        Tell your agency’s administrator of the hub what happened, on which page, and with which device. They
        can also give you what you need in another format. If you are not happy with the answer, contact the{' '}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service
        </a>
        .
      </p>
    </Page>
  )
}
