import { ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { currentAccount } from '../../../../session/current-person.ts'
import { giving } from '../../addresses.ts'
import { readDraft } from '../../read-draft.ts'

export default async function ReferFirstPage({ params }: PageProps<'/share-information/[draft]/refer'>) {
  const { draft } = await params
  const [me, read] = await Promise.all([currentAccount(), readDraft(draft)])
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { actions, partnership } = me.value
  return (
    <Page title="Make a referral for this child" back={{ href: giving.start }}>
      <h1 className="govuk-heading-l">Make a referral for this child</h1>
      <p className="govuk-body">
        Information that is shared here is <strong>not</strong> a referral. Nobody is asked to look after a
        child because of it.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>If the child is in danger now, call 999</li>
        <li>Ring the MASH on {partnership.mashPhone} and say what you fear</li>
        <li>Assess the child and send a referral: it can be sent before all of it is filled in</li>
      </ul>
      <ButtonGroup>
        {actions.includes('assessment.start') && (
          <ButtonLink href="/assessments/new">Start an assessment</ButtonLink>
        )}
        <ButtonLink href={giving.add(draft)} kind="secondary">
          Share information as well
        </ButtonLink>
      </ButtonGroup>
      <p className="govuk-body">
        What an assessment says of other children, people and places can be shared from inside it, without
        typing it again.
      </p>
    </Page>
  )
}
