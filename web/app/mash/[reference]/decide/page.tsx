import { outcomeIds, outcomes } from '#shared/referral/outcomes.ts'
import { Button } from '../../../../components/button.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { Step } from '../../parts/step.tsx'
import { decide } from '../actions.ts'

export default async function DecidePage({ params }: PageProps<'/mash/[reference]/decide'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Decide" action={decide}>
      {({ rating, author, agency }, form) => (
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
          <p className="govuk-body">
            {author.name} of {agency.name} reads all of this, and is told by email that there is a decision.
            Check it: once decided it stays as it is.
          </p>
          <Radios
            form={form}
            name="outcome"
            label="What is the outcome?"
            items={outcomeIds.map((value) => ({ value, label: outcomes[value] }))}
          />
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
          <Button>Save the decision</Button>
        </>
      )}
    </Step>
  )
}
