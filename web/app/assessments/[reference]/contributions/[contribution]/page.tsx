import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { addresses } from '../../../addresses.ts'
import { mayWrite } from '../../../may-write.ts'
import { readRecord } from '../../../record.ts'
import { withdraw } from '../actions.ts'
import { stateWords } from '../state-words.ts'
import { WhatWasAdded } from './what-was-added.tsx'

export default async function ContributionPage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]/contributions/[contribution]'>) {
  const { reference, contribution: id } = await params
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const { referral, contributions } = record.value
  const contribution = contributions.find((one) => one.id === id)
  if (!contribution) return <PageNotFound />
  const { askedOf, ask, state, by, whyNot, version } = contribution
  const form = await readForm()
  const { done } = await searchParams
  return (
    <Page
      title={askedOf}
      form={form}
      back={{ href: addresses.page(referral.reference, 'contributions') }}
      done={
        done === 'taken-in'
          ? 'It stands in the assessment now, with whose it is. Nothing that was there is changed.'
          : undefined
      }
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{askedOf}</h1>
      <p className="govuk-body">
        <strong>{stateWords[state]}.</strong>
        {by && state !== 'asked' && ` ${by.name}, ${by.post}, ${by.agency}.`}
      </p>
      <h2 className="govuk-heading-s">What you asked</h2>
      <p className="govuk-body hub-typed">{ask}</p>
      {whyNot && (
        <InsetText>
          <p className="govuk-body hub-typed">{whyNot}</p>
        </InsetText>
      )}
      <WhatWasAdded record={record.value} contribution={contribution} form={form} />
      {state === 'asked' && mayWrite(record.value) && (
        <Form action={withdraw} form={form}>
          <Hidden name="reference" value={referral.reference} />
          <Hidden name="contribution" value={id} />
          <Hidden name="version" value={version} />
          <Button kind="secondary">Ask them no longer</Button>
        </Form>
      )}
    </Page>
  )
}
