import { ringBecause } from '#shared/intelligence/dissemination.ts'
import { informationGrades, sourceGrades } from '#shared/intelligence/grading.ts'
import type { DeliveryView } from '#shared/intelligence/ring-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { Form } from '../../../../../components/form.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { releasedDetails } from '../../../../information/released-details.tsx'
import { Telephone } from '../../../telephone.tsx'
import { recordCall } from './actions.ts'
import { OtherWays } from './other-ways.tsx'
import { PlaceFields } from './place-fields.tsx'

interface Props {
  readonly view: DeliveryView
  readonly form: FormState
}

type Told = NonNullable<DeliveryView['tell']>

/** Whom to ring and why, what to tell them, and what came of the call. */
export const RingThem = ({ view, form }: Props) => (
  <section aria-labelledby="ring">
    <h2 className="govuk-heading-m" id="ring">
      Ring them
    </h2>
    <SummaryList
      rows={[
        ...(view.ring
          ? [
              {
                key: 'Why',
                value: (
                  <>
                    {ringBecause[view.ring.because]}, <DateAndTime at={view.ring.since} />
                  </>
                ),
              },
            ]
          : []),
        {
          key: 'The post',
          value: (
            <>
              {view.post}: {view.phone ? <Telephone number={view.phone} /> : 'no telephone in the directory'}
            </>
          ),
        },
        ...(view.others.length > 0
          ? [{ key: 'Or who reads for it', value: <OtherWays others={view.others} /> }]
          : []),
        ...(view.ring?.again
          ? [{ key: 'Not reached; try again', value: <DateAndTime at={view.ring.again} /> }]
          : []),
      ]}
    />
    <WhatToTell view={view} />
    <h2 className="govuk-heading-m">What came of the call</h2>
    <Form action={recordCall} form={form}>
      <PlaceFields view={view} />
      <Radios
        form={form}
        name="outcome"
        label="What came of it?"
        items={[
          {
            value: 'told',
            label: 'They were told',
            hint: 'You spoke to somebody of the post, were sure who they are, and told them what it says',
          },
          {
            value: 'not-reached',
            label: 'Nobody was reached',
            hint: 'It comes back after 2 hours in which the desk is at work',
          },
          { value: 'wrong-post', label: 'It is the wrong post', hint: 'You are asked next to recall it' },
        ]}
      />
      <Textarea
        form={form}
        name="words"
        label="Whom did you speak to, and what was said? (optional)"
        hint="Nothing of what the information says, and not who gave it"
        rows={3}
        most={500}
      />
      <Button>Record the call</Button>
    </Form>
  </section>
)

const WhatToTell = ({ view }: Pick<Props, 'view'>) => {
  const { tell, kind } = view
  if (!tell)
    return (
      <WarningText>
        It may not be told any more: the time to read it is over, or it was graded more strictly since.
      </WarningText>
    )
  const details = releasedDetails(kind, tell.details)
  return (
    <>
      <h2 className="govuk-heading-m">What to tell them</h2>
      <p className="govuk-body">
        Ring the number that stands here, and no other that somebody gives you. Leave nothing of this on an
        answering machine.
      </p>
      <InsetText>
        <TypedText text={tell.text} />
      </InsetText>
      {details.length > 0 && <SummaryList rows={details} />}
      {tell.grading && <HowFarToRely grading={tell.grading} />}
      {tell.conditions && (
        <>
          <p className="govuk-body">
            <strong>Say the conditions too:</strong>
          </p>
          <InsetText>
            <TypedText text={tell.conditions} />
          </InsetText>
        </>
      )}
    </>
  )
}

/** What the recipient would read themselves: how it is graded, and that it stays with them. */
const HowFarToRely = ({ grading }: Required<Pick<Told, 'grading'>>) => (
  <>
    <p className="govuk-body">
      <strong>Say how far it can be relied on, and that they pass it on to nobody:</strong>
    </p>
    <InsetText>
      {grading.suspectedFalse && <p className="govuk-body">It is suspected to be false.</p>}
      <p className="govuk-body">
        Its source: {sourceGrades[grading.source].toLowerCase()}. What it says:{' '}
        {informationGrades[grading.information].toLowerCase()}.
      </p>
    </InsetText>
  </>
)
