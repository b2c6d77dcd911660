import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import type { FormLines } from '../form-lines.ts'
import { isRouteOutOfDate } from './route-out-of-date.ts'

/** The one thing to do next, for the button at the top of the list. */
export function nextStep(
  record: AssessmentRecord,
  forms: readonly FormLines[],
): { readonly href: string; readonly words: string } | undefined {
  const { reference, state, route, danger } = record.referral
  const check = addresses.page(reference, 'check')
  if (state === 'signed-off') return { href: check, words: 'Check and send' }
  if (state !== 'draft') return undefined
  const chooseRoute = { href: addresses.page(reference, 'route'), words: 'Answer where it goes' }
  // A child in danger waits for no form: what decides where it goes is enough.
  if (danger.now === 'yes') return route ? { href: check, words: 'Check and send now' } : chooseRoute
  for (const { form, lines } of forms) {
    const line = lines.find(({ status, optional, filledIn }) =>
      status === 'not-started' ? !optional || filledIn : status === 'problem' || status === 'in-progress',
    )
    if (line)
      return {
        href: addresses.section(reference, form, line.section),
        words: `${line.status === 'not-started' ? 'Continue' : 'Go on'} with ‘${line.title}’`,
      }
    if (!route) return chooseRoute
  }
  if (isRouteOutOfDate(record))
    return { href: addresses.page(reference, 'route'), words: 'Look again at where it goes' }
  return { href: check, words: 'Check your answers' }
}
