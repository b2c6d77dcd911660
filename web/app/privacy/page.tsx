import { Page } from '../../components/page.tsx'

export default function PrivacyPage() {
  return (
    <Page title="Privacy">
      <h1 className="govuk-heading-l">Privacy</h1>
      <h2 className="govuk-heading-m">About children and families</h2>
      <p className="govuk-body">
        The hub holds what professionals write when they are worried that a child is being exploited, and what
        was done about it. It is used to keep children safe, and for nothing else. The partnership that you
        work in decides what is held and for how long, and answers for it.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Only those who need to know see a record, and each time anybody opens one it is written down.</li>
        <li>No partnership sees what another holds.</li>
        <li>Emails from the hub never name a child: they say that something waits, and lead here.</li>
        <li>Nothing about a child is kept in your browser or in the address of a page.</li>
      </ul>
      <h2 className="govuk-heading-m">About you</h2>
      <p className="govuk-body">
        The hub holds your name, post, agency, work email address and work phone number, and what you did here
        and when.
      </p>
      <h2 className="govuk-heading-m">Your rights</h2>
      <p className="govuk-body">
        To see what is held about you or somebody you look after, to have it corrected, or to object, write to
        the data protection officer of your partnership’s council. You can also complain to the{' '}
        <a className="govuk-link" href="https://ico.org.uk/make-a-complaint/">
          Information Commissioner’s Office
        </a>
        .
      </p>
    </Page>
  )
}
