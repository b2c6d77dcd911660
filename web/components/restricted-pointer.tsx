import type { Problem } from '#shared/api/problem.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { ButtonLink } from './button.tsx'
import { Page } from './page.tsx'
import { Reference } from './reference.tsx'

interface Props {
  readonly restricted: NonNullable<Problem['restricted']>
  readonly actions: readonly Action[]
}

/** Of a restricted record: that it exists, whom to ask, and what to do where a child cannot wait for that. */
export const RestrictedPointer = ({ restricted: { reference, phone }, actions }: Props) => (
  <Page title="This record is restricted">
    <h1 className="govuk-heading-l">This record is restricted</h1>
    <p className="govuk-body">
      <Reference value={reference} /> can be read only by people who are named on it. You are not one of them.
      That you tried to open it stands in its trail.
    </p>
    <h2 className="govuk-heading-m">Whom to ask</h2>
    <p className="govuk-body">
      Ring a MASH manager on <strong>{phone}</strong> and give the reference. They can tell you what you need,
      or name you. If you know something that matters, tell them.
    </p>
    {actions.includes('restriction.break-glass') && (
      <>
        <h2 className="govuk-heading-m">If a child cannot wait</h2>
        <p className="govuk-body">
          Where nobody who is named can be reached in time, you can open it yourself. You say why, a manager
          is told at once, and it is closed again after some hours.
        </p>
        <ButtonLink kind="secondary" href={`/restrictions/${reference}/break-glass`}>
          Open it in an emergency
        </ButtonLink>
      </>
    )}
    <p className="govuk-body">
      <a className="govuk-link" href="/home">
        Go to your home page
      </a>
    </p>
  </Page>
)
