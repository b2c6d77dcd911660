import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import type { FormLines } from '../form-lines.ts'
import { leftOfForm } from '../left-words.ts'
import { isRouteOutOfDate } from './route-out-of-date.ts'

interface Props {
  readonly record: AssessmentRecord
  readonly forms: readonly FormLines[]
}

/** All that is left in a few lines, before the long list. */
export function WhatIsLeft({ record, forms }: Props) {
  const route = leftOfRoute(record)
  const left = forms.flatMap((form) => {
    const words = leftOfForm(form)
    return words ? [{ key: form.form, title: form.title, href: `#form-${form.form}`, words }] : []
  })
  return (
    <section aria-labelledby="left">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2" id="left">
        What is left
      </h2>
      {left.length === 0 && !route ? (
        <p className="govuk-body">Nothing but to read it once more and send it.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {left.map(({ key, title, href, words }) => (
            <li key={key}>
              <a className="govuk-link" href={href}>
                {title}
              </a>
              : {words}
            </li>
          ))}
          {route && (
            <li>
              <a className="govuk-link" href={addresses.page(record.referral.reference, 'route')}>
                Where it goes
              </a>
              : {route}
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

function leftOfRoute(record: AssessmentRecord): string | undefined {
  if (!record.referral.route) return 'not answered yet'
  return isRouteOutOfDate(record) ? 'to be looked at again, your answers have changed' : undefined
}
