import { randomUUID } from 'node:crypto'
import { formatDate } from '#shared/identifiers/date.ts'
import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { FREE, kindName, toolkit, toolkitGroups } from '#shared/mase/toolkit.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateInput } from '../../../../../components/date-input.tsx'
import { Details } from '../../../../../components/details.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { Select } from '../../../../../components/select.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { type FormState, valueIn } from '../../../../../forms/form-state.ts'
import { act } from './actions.ts'
import { ItemFields } from './item-fields.tsx'
import { formFor } from './which-form.ts'

interface Props {
  readonly view: RoomView
  readonly at: RoomItem
  readonly form: FormState
}

const kinds = [
  ...toolkit.map(({ code, group, name }) => ({
    value: code,
    text: `${name} (${toolkitGroups[group].toLowerCase()})`,
  })),
  { value: FREE, text: 'Something else' },
]

/** What was undertaken, and room for more. */
export const ActionsHere = ({ view, at, form: whole }: Props) => {
  const form = formFor(whole, 'action', { requestId: randomUUID() })
  return (
    <section aria-labelledby="actions">
      <h3 className="govuk-heading-m" id="actions">
        Actions
      </h3>
      {at.actions.length === 0 ? (
        <p className="govuk-body">None yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {at.actions.map(({ id, kind, words, owner, dueOn }) => (
            <li key={id}>
              <a className="govuk-link" href={`/mase/actions/${id}`}>
                {kind === FREE ? words : `${kindName(kind)}: ${words}`}
              </a>
              , {owner.post}, {owner.agency}, by {formatDate(dueOn)}
            </li>
          ))}
        </ul>
      )}
      <details className="govuk-details" open={form.errors.length > 0}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Add an action</span>
        </summary>
        <div className="govuk-details__text">
          <Form action={act} form={form}>
            <ItemFields view={view} at={at} which="action" />
            <Hidden name="requestId" value={valueIn(form, 'requestId')} />
            <Select form={form} name="actionKind" label="What kind of action is it?" size="s" items={kinds} />
            <Textarea form={form} name="words" label="What is to be done?" size="s" rows={3} most={5000} />
            <Select
              form={form}
              name="owner"
              label="Who does it?"
              size="s"
              items={view.owners.map(({ contact, post, agency, member }) => ({
                value: contact,
                text: `${agency}: ${post}${member ? '' : ' (not a member)'}`,
              }))}
            />
            <Radios
              form={form}
              name="due"
              label="By when?"
              size="s"
              small
              items={[
                ...view.dates.map(({ on, words }) => ({ value: on, label: `${formatDate(on)}, ${words}` })),
                {
                  value: 'other',
                  label: 'Another date',
                  reveals: <DateInput form={form} name="dueOn" label="Date" size="s" />,
                },
              ]}
            />
            <Button>Note the action</Button>
          </Form>
          <Details summary="What the kinds mean">
            <dl className="hub-room__kinds">
              {toolkit.map(({ code, name, about }) => (
                <div key={code}>
                  <dt>{name}</dt>
                  <dd>{about}</dd>
                </div>
              ))}
            </dl>
          </Details>
        </div>
      </details>
    </section>
  )
}
