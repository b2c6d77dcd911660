import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { AsItWas } from '../parts/as-it-was.tsx'
import { elapsed } from '../parts/elapsed.ts'
import { ByRating } from './by-rating.tsx'
import { Tiles } from './tiles.tsx'

const title = 'MASH wall'

/** The state of the queue for everybody in the room: numbers to be read from afar, and nothing about anybody. */
export default async function WallPage() {
  const found = await hub.readWall({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const wall = found.value
  const now = Date.parse(wall.at)
  return (
    <Page title={title} wide back={{ href: '/mash', text: 'MASH queue' }}>
      <div className="hub-wall">
        <h1 className="govuk-heading-l">{title}</h1>
        <AsItWas now={now} address="/mash/wall" stays />
        <div data-hub-region="wall">
          <Tiles wall={wall} />
          {wall.oldestNew && (
            <p className="hub-wall__oldest">
              The one that has waited longest to be taken came {elapsed(wall.oldestNew, now)}.
            </p>
          )}
          <ByRating counts={wall.counts} />
        </div>
        <p className="govuk-body hub-no-print">
          The wall stays signed in for up to 12 hours. Put it on a screen without a keyboard, or one that
          shows this page alone: whoever can use the screen is signed in as you.
        </p>
      </div>
    </Page>
  )
}
