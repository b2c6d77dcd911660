import { type QueueView, queueViews } from '#shared/api/queue.ts'
import { withCommas } from '#shared/with-commas.ts'
import { SubNavigation } from '../../../components/sub-navigation.tsx'
import { queueAddress } from './queue-address.ts'
import { views } from './views.ts'

interface Props {
  /** Undefined where none of them is shown. */
  readonly current: QueueView | undefined
  readonly counts: Readonly<Record<QueueView, number>>
  readonly filter: string | undefined
}

/** The views of the queue, each with how many stand in it; the filter goes along. */
export const QueueViews = ({ current, counts, filter }: Props) => (
  <SubNavigation
    label="Queue"
    items={queueViews.map((view) => ({
      href: queueAddress(view, { filter }),
      text: `${views[view].text} (${withCommas(counts[view])})`,
      current: view === current,
    }))}
  />
)
