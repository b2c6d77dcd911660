import type { ConnectionsView } from '#shared/intelligence/connection-view.ts'
import { Button } from '../../../../components/button.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { thingText } from '../../connections/connection-words.tsx'
import { ask } from './actions.ts'

interface Props {
  readonly view: ConnectionsView
  readonly form: FormState
}

/** Which other partnership to ring, and asking whether one knows of the same. Nothing where no agreement runs. */
export function OtherPartnerships({ view, form }: Props) {
  const { agreed, pointers, things, notAskable, reference } = view
  if (agreed.length === 0) return null
  const whole = things.filter((thing) => thing.whole)
  return (
    <>
      <h2 className="govuk-heading-m">Other partnerships</h2>
      {pointers.map(({ thing, partnership, post, phone, by, at }) => (
        <SummaryList
          key={`${thing} ${partnership}`}
          title={`Ring ${partnership}`}
          rows={[
            { key: 'Desk', value: post },
            { key: 'Telephone', value: phone },
            {
              key: 'About',
              value: thingText(things.find(({ mark }) => mark === thing) ?? { text: 'What it named' }),
            },
            { key: 'Asked by', value: `${by.name} (${by.post}), ${dateAndTime(at)}` },
          ]}
        />
      ))}
      <p className="govuk-body">
        There is an agreement with {agreed.join(', ')}. You learn whom to ring where it has an item about the
        very same, and nothing else. It learns that you were pointed to it, and not about what.
      </p>
      {notAskable || whole.length === 0 ? (
        <p className="govuk-body">{notAskable ?? 'Only what is wholly known can be asked about.'}</p>
      ) : (
        <Form action={ask} form={form}>
          <Hidden name="item" value={reference} />
          <Radios
            form={form}
            name="thing"
            label="What do you ask about?"
            items={whole.map((thing) => ({ value: thing.mark, label: thingText(thing) }))}
          />
          <Textarea
            form={form}
            name="reason"
            label="Why do you ask?"
            hint="It is kept with your name, whether one knows of it or not."
            most={5000}
            rows={3}
          />
          <Button kind="secondary">Ask whether they know of it</Button>
        </Form>
      )}
    </>
  )
}
