import type { RestrictionView } from '#shared/api/restriction.ts'
import type { EmergencyOpening } from '#shared/referral/referral.ts'
import { Button } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { endEmergencyAccess } from './actions.ts'

interface Props {
  readonly view: RestrictionView
  readonly form: FormState
  readonly now: number
}

/** Each time that somebody opened it in an emergency, the latest first. A manager can end what still runs. */
export const Opened = ({ view, form, now }: Props) =>
  (view.restriction?.openedBy ?? []).toReversed().map((opening) => (
    <div key={`${opening.person.id} ${opening.at}`}>
      <SummaryList
        title={`${opening.person.name}, ${opening.person.post}`}
        level={3}
        rows={[
          { key: 'Opened', value: <DateAndTime at={opening.at} /> },
          ...(opening.reason
            ? [
                { key: 'Why it could not wait', value: <TypedText text={opening.reason} /> },
                { key: 'Needed for', value: <TypedText text={opening.neededFor} /> },
              ]
            : []),
          { key: isRunning(opening, now) ? 'Open until' : 'Was open until', value: <Until {...opening} /> },
        ]}
      />
      {view.mayChange && isRunning(opening, now) && (
        <Form action={endEmergencyAccess} form={form}>
          <Hidden name="reference" value={view.reference} />
          <Hidden name="person" value={opening.person.id} />
          <Button kind="warning">Close it to {opening.person.name}</Button>
        </Form>
      )}
    </div>
  ))

const isRunning = ({ until }: EmergencyOpening, now: number): boolean => now < Date.parse(until)

const Until = ({ until, endedBy }: EmergencyOpening) => (
  <>
    <DateAndTime at={until} />
    {endedBy && `, ended by ${endedBy.name}`}
  </>
)
