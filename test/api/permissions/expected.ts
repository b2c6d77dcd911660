import type { DemonstrationAccount } from '#infra/local/demonstration/account.ts'
import { type Operation, parameterNames } from '#shared/api/operation.ts'
import { rules, type Scope } from '#shared/permissions/rules.ts'
import type { Thing } from '../support/scenery.ts'

export type Expected = 'allowed' | 'forbidden' | 'not found'

/** What an operation is done to: a referral, an agenda, a person, a post, or nothing in particular. */
type ResourceKind =
  | 'referral'
  | 'agenda'
  | 'person'
  | 'contact'
  | 'trail'
  | 'contribution'
  | 'share'
  | 'information'
  | 'intelligence'
  | 'given'
  | 'none'

function kindOf(operation: Operation): ResourceKind {
  const names = parameterNames(operation.path)
  if (operation.function === 'audit') return 'trail'
  if (operation.path.startsWith('/contributions/')) return 'contribution'
  if (operation.path.startsWith('/partners/')) return 'information'
  if (operation.path.startsWith('/shares/')) return 'share'
  if (operation.path.startsWith('/intelligence/items/{item}')) return 'intelligence'
  if (operation.path.startsWith('/information/{item}')) return 'given'
  if (names.includes('reference')) return 'referral'
  if (names.includes('meeting')) return 'agenda'
  if (names.includes('person')) return 'person'
  return names.includes('contact') ? 'contact' : 'none'
}

/** Who reads for the posts that chair the meetings of the demonstration, and for those of their deputies. */
const chairs = ['lkm-inspector', 'lkm-mash-head', 'vnt-inspector', 'vnt-mash-manager']

/** Whether an operation is done to something that another partnership may have. */
export const isDoneToSomething = (operation: Operation): boolean =>
  !['none', 'trail'].includes(kindOf(operation))

/** What the table of rules says of a person who asks for an operation on a thing, worked out apart from the hub. */
export function expectedOf(operation: Operation, person: DemonstrationAccount, thing: Thing): Expected {
  const rule: Partial<Record<string, Scope>> = rules[operation.may]
  const scopes = person.roles.flatMap((role) => rule[role] ?? [])
  if (scopes.length === 0) return 'forbidden'
  // Nothing of the scenery was handed over: that has tests of its own.
  if (operation.path.startsWith('/mash/hand-overs/')) return 'not found'
  // Nor does it mention anything twice: links have tests of their own.
  if (operation.path.startsWith('/mase/links/')) return 'not found'
  if (operation.path.startsWith('/mase/profiles/')) return 'not found'
  // Nor was anything taken out: exports have tests of their own.
  if (operation.path === '/intelligence/exports/{export}') return 'not found'
  // Nor was anything given to the MASE: what it takes up has tests of its own.
  if (operation.path.startsWith('/mase/raised/')) return 'not found'
  // Nor did anything go astray: breaches have tests of their own.
  if (operation.path.startsWith('/intelligence/breaches/{breach}')) return 'not found'
  // Nor is anything being given: what somebody gives, nobody else finds.
  if (operation.path.startsWith('/submissions/{draft}')) return 'not found'
  // Nor is anything watched for, nor agreed with another partnership: that has tests of its own.
  if (/\{(watch|alert|agreement)\}$/.test(operation.path)) return 'not found'
  // Nor were papers sent to anybody: those have tests of their own.
  if (operation.path.startsWith('/papers/{meeting}/{contact}')) return 'not found'
  // Nor did anybody ask who gave an item: what is shown once has tests of its own.
  if (parameterNames(operation.path).includes('reading')) return 'not found'
  // Nor was anything undertaken at a meeting: actions have tests of their own.
  if (parameterNames(operation.path).includes('action')) return 'not found'
  // The minutes are for who writes them and for who approves them; members read a paper of their own.
  if (/\{meeting\}\/minutes(\/approve)?$/.test(operation.path)) {
    const writes = operation.method === 'GET' && person.roles.includes('mase-coordinator')
    return thing.partnership === person.partnership.code && (writes || chairs.includes(person.sub))
      ? 'allowed'
      : 'not found'
  }
  // What only the chair or a deputy of the next MASE may.
  if (operation.path.endsWith('/override'))
    return chairs.includes(person.sub) &&
      thing.partnership === person.partnership.code &&
      thing.desks.includes('mase')
      ? 'allowed'
      : 'not found'
  const kind = kindOf(operation)
  if (kind === 'none' || kind === 'trail') return 'allowed'
  if (thing.partnership !== person.partnership.code) return 'not found'
  if (kind === 'share') return thing.shared.includes(person.sub) ? 'allowed' : 'not found'
  if (parameterNames(operation.path).includes('share') && thing.shared.length === 0) return 'not found'
  if (kind === 'given') return thing.given.includes(person.sub) ? 'allowed' : 'not found'
  if (kind === 'contribution') return thing.asked.includes(person.sub) ? 'allowed' : 'not found'
  if (kind === 'information') return thing.informed.includes(person.sub) ? 'allowed' : 'not found'
  if (parameterNames(operation.path).includes('information') && thing.informed.length === 0)
    return 'not found'
  if (parameterNames(operation.path).includes('contribution') && thing.asked.length === 0) return 'not found'
  if (kind === 'agenda' && scopes.every((scope) => scope === 'addressed'))
    return thing[parameterNames(operation.path).includes('contact') ? 'answers' : 'attends'].includes(
      person.sub,
    )
      ? 'allowed'
      : 'not found'
  if (kind !== 'referral') return 'allowed'
  const isReached = scopes.some((scope) => {
    switch (scope) {
      case 'own':
      // Nothing of the scenery is shared: sharing has tests of its own.
      case 'written':
        return thing.author === person.sub
      case 'agency':
        return thing.agency === person.agency.id
      case 'sent':
        return thing.desks.length > 0
      case 'mase':
        return thing.desks.includes('mase')
      default:
        return true
    }
  })
  return isReached ? 'allowed' : 'not found'
}
