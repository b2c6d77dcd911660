import { type Task, TaskList } from '../../../components/task-list.tsx'
import { RouteFacts } from '../../../document/record/route-facts.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { mayWrite } from '../may-write.ts'
import { isRouteOutOfDate } from './route-out-of-date.ts'

/** Where it goes and why, or the two questions that decide it. */
export function RouteTask({ record }: { readonly record: AssessmentRecord }) {
  const { referral } = record
  const { route } = referral
  const outOfDate = isRouteOutOfDate(record)
  const writes = mayWrite(record)
  return (
    <section aria-labelledby="route">
      <h2 className="govuk-heading-m" id="route">
        Where it goes
      </h2>
      {route && !writes ? (
        <RouteFacts route={route} />
      ) : (
        <TaskList
          tasks={[
            {
              title: 'Two questions about the child’s case',
              ...(writes ? { href: addresses.page(referral.reference, 'route') } : {}),
              hint: outOfDate
                ? `Your answers have changed since you looked. It was going to the ${route?.team}`
                : route
                  ? `To the ${route.team}. ${route.reason}.`
                  : 'They decide whether this goes to the MASH or to the MASE, and what it must carry',
              ...statusOf(route !== undefined, outOfDate),
            },
          ]}
        />
      )}
    </section>
  )
}

function statusOf(chosen: boolean, outOfDate: boolean): Pick<Task, 'status' | 'colour'> {
  if (outOfDate) return { status: 'Look at it again', colour: 'yellow' }
  return chosen ? { status: 'Complete' } : { status: 'Not started', colour: 'grey' }
}
