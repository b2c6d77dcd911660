import { furtherIds, outcomeIds, outcomes } from '#shared/referral/outcomes.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { Step } from '../../parts/step.tsx'
import { decide } from './actions.ts'
import { AgreementNote } from './agreement-note.tsx'
import { DetailFields } from './detail-fields.tsx'
import { FamilyFields } from './family-fields.tsx'

const choices = (ids: readonly (typeof outcomeIds)[number][]) =>
  ids.map((value) => ({ value, label: outcomes[value] }))

export default async function DecidePage({ params }: PageProps<'/mash/[reference]/decide'>) {
  const { reference } = await params
  const directory = await hub.listRecipients({})
  if (!directory.ok) return <FailurePage problem={directory.failure} />
  return (
    <Step reference={reference} title="Decide" action={decide}>
      {({ rating, author, agency }, form, { agreement }) => (
        <>
          {!rating?.by && (
            <WarningText>
              Nobody has rated this referral yet.{' '}
              <a className="govuk-link" href={`/mash/${reference}/rate`}>
                Rate it first
              </a>
              .
            </WarningText>
          )}
          <AgreementNote policy={agreement} />
          <Radios
            form={form}
            name="outcome"
            label="What is the main outcome?"
            hint={
              <>
                To refer it to the MASE,{' '}
                <a className="govuk-link" href={`/mash/${reference}/pass`}>
                  pass it on
                </a>
                . If you need to know more,{' '}
                <a className="govuk-link" href={`/mash/${reference}/return`}>
                  return it with a question
                </a>
                .
              </>
            }
            items={choices(outcomeIds)}
          />
          <Checkboxes
            form={form}
            name="further"
            label="What else applies?"
            hint="Leave this out if nothing else does."
            items={choices(furtherIds)}
          />
          <DetailFields form={form} posts={directory.value.recipients} />
          <h2 className="govuk-heading-l">For the sender</h2>
          <p className="govuk-body">
            {author.name} of {agency.name} reads what stands below, and is told by email that there is a
            decision. Of the details above they read when a strategy discussion is, and no more. Check it:
            once decided it stays as it is.
          </p>
          <Textarea
            form={form}
            name="reasons"
            label="What are the reasons?"
            hint="What you weighed, and what decided it."
            size="m"
            rows={8}
            most={5000}
          />
          <Textarea
            form={form}
            name="senderShould"
            label="What should the sender do now?"
            hint="For example, whom to ring, what to watch for, and when to refer again."
            size="m"
            most={5000}
          />
          <h2 className="govuk-heading-l">The family</h2>
          <FamilyFields form={form} />
          <Button>Save the decision</Button>
        </>
      )}
    </Step>
  )
}
