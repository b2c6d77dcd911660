import { kindNames } from '#shared/intelligence/kinds.ts'
import type { InformationView } from '#shared/intelligence/recipient-view.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Form } from '../../../../components/form.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { informationAddresses } from '../../addresses.ts'
import { open } from './actions.ts'
import { PlaceFields } from './place-fields.tsx'
import { WhomToRing } from './whom-to-ring.tsx'

interface Props {
  readonly view: InformationView
  readonly form: FormState
}

/** What is known before it is opened, and what opening does. */
export const UnopenedInformation = ({ view, form }: Props) => (
  <>
    <SummaryList
      rows={[
        { key: 'About', value: kindNames[view.kind] },
        { key: 'To', value: view.to },
        {
          key: 'From',
          value: (
            <>
              The intelligence desk, <DateAndTime at={view.at} />
            </>
          ),
        },
      ]}
    />
    <p className="govuk-body">
      When you open it, the hub records your name, your post and the time. The intelligence desk then sees
      that your post has been told.
    </p>
    <Form action={open} form={form}>
      <PlaceFields view={view} />
      <Button>Open it</Button>
    </Form>
    <p className="govuk-body">
      <a className="govuk-link" href={informationAddresses.notForUs(view.item, view.id)}>
        This is not for us
      </a>
    </p>
    <WhomToRing desk={view.desk} />
  </>
)
