import type { ShownAlert } from '#shared/intelligence/connection-view.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { Button } from '../../../components/button.tsx'
import { dateAndTime } from '../../../components/dates.ts'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Reference } from '../../../components/reference.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { itemAddress } from '../addresses.ts'
import { WhyAlike } from '../connections/connection-words.tsx'
import { see } from './actions.ts'

interface Props {
  readonly alerts: readonly ShownAlert[]
  readonly form: FormState
  readonly phone: string
}

/** What has come up of what is watched for, the latest first. */
export const AlertList = ({ alerts, form, phone }: Props) => (
  <ul className="govuk-list">
    {alerts.map((alert) => (
      <li key={alert.id}>
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          <a className="govuk-link" href={`/intelligence/watches/${alert.watch.id}`}>
            {alert.watch.text}
          </a>{' '}
          came up in <AlertPlace alert={alert} />
        </h3>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {dateAndTime(alert.at)}. Watched for by {alert.watch.by.name}.
        </p>
        {alert.restricted ? (
          <p className="govuk-body">
            The record is restricted and you are not named on it. Ring a MASH manager on{' '}
            <strong>{phone}</strong> and give the reference.
          </p>
        ) : (
          <>
            {alert.text && <p className="govuk-body govuk-!-margin-bottom-1">Written there: {alert.text}</p>}
            <WhyAlike reasons={alert.reasons} differences={alert.differences} />
          </>
        )}
        {alert.seen ? (
          <p className="govuk-body">
            Seen by {alert.seen.by.name} ({alert.seen.by.post}), {dateAndTime(alert.seen.at)}
          </p>
        ) : (
          <div className="govuk-!-margin-top-3">
            <Form action={see} form={form}>
              <Hidden name="alert" value={alert.id} />
              <Hidden name="version" value={alert.version} />
              <Button kind="secondary">
                I have seen it
                <span className="govuk-visually-hidden">
                  : {alert.watch.text} in {alert.reference}
                </span>
              </Button>
            </Form>
          </div>
        )}
        <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
      </li>
    ))}
  </ul>
)

const AlertPlace = ({ alert: { reference, itemKind } }: { readonly alert: ShownAlert }) =>
  itemKind ? (
    <>
      an item about {kindNames[itemKind].toLowerCase()},{' '}
      <a className="govuk-link" href={itemAddress(reference, 'connections')}>
        <Reference value={reference} />
      </a>
    </>
  ) : (
    <>
      a referral, <Reference value={reference} />
    </>
  )
