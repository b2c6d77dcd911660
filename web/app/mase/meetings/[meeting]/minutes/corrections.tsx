import type { MinutesView } from '#shared/mase/room-view.ts'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'

/** What was put right of an item, or of the meeting as a whole, after the minutes were approved. */
export const Corrections = ({
  view: { minutes },
  item,
}: {
  readonly view: Pick<MinutesView, 'minutes'>
  readonly item?: string
}) =>
  minutes.corrections
    .filter((correction) => correction.item === item)
    .map(({ id, text, by, at }) => (
      <InsetText key={id}>
        <p className="govuk-body">
          <strong>Correction</strong> of <DateAndTime at={at} /> by {by.name}, {by.post}
        </p>
        <TypedText text={text} />
      </InsetText>
    ))
