import { redirect } from 'next/navigation'
import { ButtonLink } from '../components/button.tsx'
import { Page } from '../components/page.tsx'
import { currentSession } from '../session/current-session.ts'
import { FamilyLink } from './with-the-family/family-link.tsx'

export default async function StartPage() {
  if (await currentSession().catch(() => undefined)) redirect('/home')
  return (
    <Page title="Worried that a child is being exploited?">
      <h1 className="govuk-heading-xl">Worried that a child is being exploited?</h1>
      <p className="govuk-body-l">
        Assess what you have seen and heard, and refer it to those in your area who can act on it.
      </p>
      <p className="govuk-body">
        The hub is for professionals who work with children and families. Use it to:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>assess a child with your area’s tool for sexual exploitation</li>
        <li>refer to the MASH, or to the MASE when the case is open and the risk is known</li>
        <li>share information that is not a referral: part of a name, a vehicle, a place, a number</li>
        <li>read and authorise what your colleagues send</li>
        <li>see what was decided, and what you should do next</li>
      </ul>
      <ButtonLink href="/sign-in" start>
        Sign in
      </ButtonLink>
      <h2 className="govuk-heading-m">Before you start</h2>
      <p className="govuk-body">
        You can save what you write and come back on another day. You do not need to know everything: “not
        known” is an answer.
      </p>
      <p className="govuk-body">
        Write what you think, in your own words. Your judgement decides, and no score does it for you.
      </p>
      <FamilyLink />
      <h2 className="govuk-heading-m">If you cannot sign in</h2>
      <p className="govuk-body">
        Ring your area’s front door and say what you know. If you have no account, ask your agency’s
        safeguarding lead.
      </p>
    </Page>
  )
}
