import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { signOffWords } from '../../../../document/record/sign-off-words.ts'
import type { FormState } from '../../../../forms/form-state.ts'
import type { AssessmentRecord } from '../../assessment-record.ts'
import type { FormLines } from '../../form-lines.ts'
import { isRouteOutOfDate } from '../route-out-of-date.ts'
import { WithTheDesk } from '../with-the-desk.tsx'
import { askForSignOff, send } from './actions.ts'
import { RecordFields } from './record-fields.tsx'
import { SendWithoutSignOff } from './send-without-sign-off.tsx'

interface Props {
  readonly record: AssessmentRecord
  readonly forms: readonly FormLines[]
  readonly form: FormState
}

/** What can be done with it now: ask for sign-off, or send it. */
export function SendOrAsk({ record, forms, form }: Props) {
  const { referral, me } = record
  const { route, danger, state, signOff } = referral
  const again = isRouteOutOfDate(record)
  const ready = route !== undefined && !again && forms.every((one) => one.ready)
  const inDanger = danger.now === 'yes'
  if (state === 'discarded') return null
  if (!route || (!ready && !inDanger)) return <NotYet route={route !== undefined} again={again} />
  const authorised = signOff.status === 'authorised'
  const afterwards = me.partnership.signOffWhen === 'after-sending'
  if (authorised || afterwards || inDanger)
    return <SendNow record={record} form={form} ready={ready} authorised={authorised} />
  return (
    <>
      {state === 'draft' ? (
        <>
          <h2 className="govuk-heading-m">Ask for sign-off</h2>
          <p className="govuk-body">
            A safeguarding lead or line manager of {referral.agency.name} reads it and authorises it, or gives
            it back to you with a comment. They have an email at once. You send it once it is authorised.
          </p>
          <Form action={askForSignOff} form={form}>
            <RecordFields referral={referral} />
            <Button>Ask for sign-off</Button>
          </Form>
        </>
      ) : (
        <p className="govuk-body">{signOffWords(signOff)}</p>
      )}
      <SendWithoutSignOff record={record} form={form} />
    </>
  )
}

interface SendProps {
  readonly record: AssessmentRecord
  readonly form: FormState
  readonly ready: boolean
  readonly authorised: boolean
}

function SendNow({ record: { referral }, form, ready, authorised }: SendProps) {
  const { danger, route, signOff } = referral
  return (
    <>
      <h2 className="govuk-heading-m">Send it to the {route?.team}</h2>
      {danger.now === 'yes' && (
        <WarningText>
          The child is in danger now: this may go as it is, without sign-off and with answers missing. Call
          999 if nobody has yet.
        </WarningText>
      )}
      <p className="govuk-body">
        {authorised
          ? signOffWords(signOff)
          : 'A safeguarding lead or line manager of your agency reads it after it is sent, and has an email.'}
        {!ready && ' What is missing stays missing in what the desk reads: tell them by telephone.'}
      </p>
      <WithTheDesk sent={false} />
      <p className="govuk-body">
        By sending it you say that it is right as far as you know. It cannot be changed afterwards.
      </p>
      <Form action={send} form={form}>
        <RecordFields referral={referral} />
        <Button kind={danger.now === 'yes' ? 'warning' : undefined}>Send it now</Button>
      </Form>
    </>
  )
}

const NotYet = ({ route, again }: { readonly route: boolean; readonly again: boolean }) => (
  <>
    <h2 className="govuk-heading-m">It cannot be sent yet</h2>
    <p className="govuk-body">
      {again
        ? 'Look again at where it goes: your answers have changed since. If the child is in danger now, change your answer about danger: then it can go at once.'
        : route
          ? 'Answer what is left to do at the top of this page. If the child is in danger now, change your answer about danger: then it can go at once.'
          : 'Answer first where it goes. If the child is in danger now, change your answer about danger: then it can go at once.'}
    </p>
  </>
)
