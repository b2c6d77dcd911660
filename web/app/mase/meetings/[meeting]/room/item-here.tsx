import { isSettled } from '#shared/mase/decide.ts'
import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { ButtonGroup } from '../../../../../components/button.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { ActionsHere } from './actions-here.tsx'
import { CarryForm } from './carry-form.tsx'
import { DecidedHere } from './decided-here.tsx'
import { DecisionForm } from './decision-form.tsx'
import { ItemHead } from './item-head.tsx'
import { MinutesForm } from './minutes-form.tsx'
import { TurnTo } from './turn-to.tsx'
import { formFor } from './which-form.ts'

interface Props {
  readonly view: RoomView
  readonly form: FormState
}

/** The item that is looked at, with all that is done with it in the meeting. */
export const ItemHere = ({ view, form }: Props) => {
  const { at, meeting } = view
  if (!at) return <p className="govuk-body">Nothing is on the agenda.</p>
  const { item, row } = at.line
  if (row?.restricted)
    return (
      <>
        <ItemHead view={view} at={at} />
        <p className="govuk-body">
          This record is restricted to people who are named on it, and you are not one of them. Somebody who
          is decides it in the hub; you can carry it over.
        </p>
        {!isSettled(item) && <CarryForm view={view} at={at} form={formFor(form, 'carry')} />}
        <Neighbours view={view} at={at} />
      </>
    )
  return (
    <>
      <ItemHead view={view} at={at} />
      <Neighbours view={view} at={at} />
      <MinutesForm
        meeting={meeting.id}
        item={item.id}
        saved={at.minutes}
        form={formFor(form, 'minutes', { text: at.minutes?.text })}
      />
      {isSettled(item) ? (
        <DecidedHere view={view} at={at} form={formFor(form, 'again')} />
      ) : (
        <>
          <DecisionForm view={view} at={at} form={formFor(form, 'decision')} />
          <CarryForm view={view} at={at} form={formFor(form, 'carry')} />
        </>
      )}
      <ActionsHere view={view} at={at} form={form} />
      <Neighbours view={view} at={at} />
    </>
  )
}

/** On to the next item and back: going there begins its time. */
const Neighbours = ({ view: { meeting, lines }, at }: { readonly view: RoomView; readonly at: RoomItem }) => {
  if (meeting.stage !== 'running') return null
  const place = lines.findIndex(({ item }) => item.id === at.line.item.id)
  const [previous, next] = [lines[place - 1], lines[place + 1]]
  return (
    <ButtonGroup>
      {next && <TurnTo meeting={meeting.id} item={next.item.id} words={`Next item: ${next.number}`} />}
      {previous && (
        <TurnTo
          meeting={meeting.id}
          item={previous.item.id}
          words={`Previous item: ${previous.number}`}
          secondary
        />
      )}
    </ButtonGroup>
  )
}
