import { actionStates, updateKinds } from '#shared/mase/action.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { FREE, toolkit } from '#shared/mase/toolkit.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Reference } from '../../../components/reference.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { Timeline } from '../../../components/timeline.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { dayOfMeeting } from '../meetings/day-of-meeting.ts'
import { Due, HowFar } from './action-table.tsx'

/** One action: what it is, whose, by when. */
export const ActionFacts = ({ action }: { readonly action: ActionRow }) => {
  const kind = toolkit.find(({ code }) => code === action.kind)
  return (
    <SummaryList
      rows={[
        { key: 'What is to be done', value: <TypedText text={action.words} /> },
        {
          key: 'Kind',
          value: action.kind === FREE || !kind ? 'Something else' : `${kind.name}. ${kind.about}`,
        },
        {
          key: 'About',
          value: action.reference ? <Reference value={action.reference} /> : 'An item without a child',
        },
        { key: 'Owner', value: `${action.owner.post}, ${action.owner.agency}` },
        { key: 'Due', value: <Due row={action} /> },
        { key: 'How far', value: <HowFar row={action} /> },
        { key: 'Agreed at the meeting of', value: dayOfMeeting(action.meeting) },
        {
          key: 'Noted',
          value: (
            <>
              <DateAndTime at={action.raisedAt} /> by {action.raisedBy.name}
            </>
          ),
        },
      ]}
    />
  )
}

/** What was said of it, the latest first. */
export const ActionUpdates = ({ action }: { readonly action: ActionRow }) => {
  if (action.updates.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">What was said of it</h2>
      <Timeline
        items={action.updates.toReversed().map(({ state, kind, text, by, at }) => ({
          title: kind ? updateKinds[kind] : actionStates[state],
          at,
          by: `${by.name}, ${by.post}`,
          more: <TypedText text={text} />,
        }))}
      />
    </>
  )
}
