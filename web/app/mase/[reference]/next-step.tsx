import { formatDate } from '#shared/identifiers/date.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { dayOfMeeting } from '../meetings/day-of-meeting.ts'
import { accept } from './actions.ts'

interface Props {
  readonly referral: Referral
  readonly form: FormState
  /** Nothing that is needed is missing, or it was answered, or the chair took it. */
  readonly acceptable: boolean
}

/** What can be done with it now. */
export function NextStep({ referral, form, acceptable }: Props) {
  const { reference, state, version, mase } = referral
  const handBack = (
    <a className="govuk-link" href={`/mase/${reference}/hand-back`}>
      Hand it back
    </a>
  )
  const ask = (
    <a className="govuk-link" href={`/mase/${reference}/ask`}>
      Ask its sender
    </a>
  )
  if (state === 'waiting-for-mase' && acceptable)
    return (
      <Form action={accept} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="version" value={version} />
        <ButtonGroup>
          <Button>Accept for the MASE</Button>
          {ask}
          {handBack}
        </ButtonGroup>
      </Form>
    )
  if (state === 'waiting-for-mase')
    return (
      <>
        <p className="govuk-body">
          Something that the MASE asks for is missing. Its sender may be able to say it; the chair can take it
          all the same, with a reason; or it is not for the MASE.
        </p>
        <ButtonGroup>
          <ButtonLink href={`/mase/${reference}/ask`}>Ask its sender</ButtonLink>
          <ButtonLink kind="secondary" href={`/mase/${reference}/ask-chair`}>
            Ask the chair
          </ButtonLink>
          {handBack}
        </ButtonGroup>
      </>
    )
  if (state === 'accepted-for-mase')
    return (
      <ButtonGroup>
        <ButtonLink href={`/mase/${reference}/agenda`}>Put it on an agenda</ButtonLink>
        {handBack}
      </ButtonGroup>
    )
  if (state === 'on-agenda' && mase?.meeting)
    return (
      <InsetText>
        It is on the agenda of the{' '}
        <a className="govuk-link" href={`/mase/meetings/${mase.meeting}`}>
          meeting of {dayOfMeeting(mase.meeting)}
        </a>
        . To hand it back or to move it to another meeting, take it off that agenda first.
      </InsetText>
    )
  if (state === 'under-mase')
    return (
      <>
        <InsetText>
          It was discussed, and stays with the MASE
          {mase?.reviewOn ? ` until ${formatDate(mase.reviewOn)}, when it is looked at again` : ''}.
        </InsetText>
        <ButtonGroup>
          <ButtonLink href={`/mase/${reference}/agenda`}>Put it on an agenda</ButtonLink>
        </ButtonGroup>
      </>
    )
  return <NoLongerHere referral={referral} />
}

const NoLongerHere = ({ referral: { mase } }: Pick<Props, 'referral'>) => (
  <InsetText>
    <p className="govuk-body">It is not with the MASE now, so there is nothing for you to do with it.</p>
    {mase?.handedBack && (
      <>
        <p className="govuk-body">
          {mase.handedBack.by.name} handed it back on <DateAndTime at={mase.handedBack.at} />:
        </p>
        <TypedText text={mase.handedBack.reason} />
      </>
    )}
  </InsetText>
)
