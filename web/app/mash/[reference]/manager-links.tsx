import type { Me } from '#shared/api/account.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'

interface Props {
  readonly referral: Referral
  readonly me: Me
}

const canMove: readonly State[] = ['new', 'in-triage', 'returned', 'awaiting-agreement', 'reconsideration']

/** What else can be done with it by who runs the MASH, and by who looks back at it. */
export function ManagerLinks({ referral: { reference, state, decision }, me: { actions, person } }: Props) {
  const links = [
    ...(actions.includes('mash.reassign') && canMove.includes(state)
      ? [{ href: `/mash/${reference}/allocate`, text: 'Give to a worker' }]
      : []),
    ...(actions.includes('quality.answer') && state === 'decided' && decision?.by.id !== person.id
      ? [{ href: `/mash/${reference}/quality`, text: 'Look back at its quality' }]
      : []),
  ]
  if (links.length === 0) return null
  return (
    <p className="govuk-body hub-no-print">
      {links.map(({ href, text }) => (
        <a key={href} className="govuk-link govuk-!-margin-right-4" href={href}>
          {text}
        </a>
      ))}
    </p>
  )
}
