import type { Role } from './roles.ts'
import { type Action, rules, type Scope } from './rules.ts'

/** What the rules need to know of a person. */
export interface Actor {
  readonly id: string
  readonly roles: readonly Role[]
  readonly partnership: string
  readonly agency: string
}

/** What the rules need to know of the thing acted on. Leave out what it does not have. */
export interface Resource {
  readonly partnership: string
  readonly agency?: string
  readonly authorId?: string
  /** Those whom its author lets write on it. */
  readonly writerIds?: readonly string[]
  /** The desks that the record has been sent to; empty for a draft. */
  readonly desks?: readonly ('mash' | 'mase')[]
  readonly recipientIds?: readonly string[]
  /** The actor is one of those from whom it is kept: to them it is not there, whatever their role. */
  readonly kept?: boolean
  /** Set where only people who are named may read it, whatever their role. */
  readonly restriction?: {
    readonly readerIds: readonly string[]
    /** Those who opened it in an emergency, each until a moment. */
    readonly openedBy: readonly { readonly id: string; readonly until: string }[]
  }
}

/** How far somebody gets: to all of it; only as far as to learn that it exists and whom to ask; or not even that. */
export type Reach = 'open' | 'pointer' | 'none'

const reaches: Record<Scope, (actor: Actor, resource: Resource) => boolean> = {
  self: () => true,
  own: (actor, resource) => resource.authorId === actor.id,
  // Sharing ends with the agency: somebody who has moved to another one reads nothing of it any more.
  written: (actor, resource) =>
    resource.authorId === actor.id ||
    (resource.agency === actor.agency && (resource.writerIds?.includes(actor.id) ?? false)),
  agency: (actor, resource) => resource.agency === actor.agency,
  sent: (_, resource) => (resource.desks?.length ?? 0) > 0,
  mase: (_, resource) => resource.desks?.includes('mase') ?? false,
  addressed: (actor, resource) => resource.recipientIds?.includes(actor.id) ?? false,
  partnership: () => true,
}

/** The scopes in which the actor's roles allow the action; empty when none does. */
export function scopesFor(actor: Pick<Actor, 'roles'>, action: Action): Scope[] {
  const rule: Partial<Record<Role, Scope>> = rules[action]
  return actor.roles.flatMap((role) => rule[role] ?? [])
}

/** Where writing a record, and not a desk's work, is why somebody may. */
const ofWriters: readonly Scope[] = ['own', 'written', 'agency']

const isRunning = ({ until }: { readonly until: string }, at: string | undefined): boolean =>
  at !== undefined && at < until

/** Opening a restricted record in an emergency is for reading it, and for nothing that changes it. */
const isReading = (action: Action): boolean => /\.(read|search|follow|open)$/.test(action)

/**
 * Whether a restriction lets somebody through: readers who are named, who writes the record, and for reading whoever it
 * stands open to in an emergency. It gives nobody what their role does not.
 */
export function isNamed(actor: Actor, action: Action, resource: Resource, at?: string): boolean {
  const { restriction } = resource
  if (!restriction || restriction.readerIds.includes(actor.id) || reaches.written(actor, resource))
    return true
  return isReading(action) && restriction.openedBy.some((one) => one.id === actor.id && isRunning(one, at))
}

/**
 * How far the actor gets with the action on the resource. Nobody reaches another partnership, whatever the role.
 *
 * @param at the moment (ISO). Without it nobody counts as having opened a restricted record in an emergency
 */
export function reachOf(actor: Actor, action: Action, resource: Resource, at?: string): Reach {
  if (resource.partnership !== actor.partnership || resource.kept) return 'none'
  const scopes = scopesFor(actor, action).filter((scope) => reaches[scope](actor, resource))
  if (scopes.length === 0) return 'none'
  const { restriction } = resource
  if (!restriction) return 'open'
  // Who wrote a record does a desk's work on it only where they are named for that too.
  const isDeskWork = !isReading(action) && !scopes.some((scope) => ofWriters.includes(scope))
  const isThrough = isDeskWork
    ? restriction.readerIds.includes(actor.id)
    : isNamed(actor, action, resource, at)
  return isThrough ? 'open' : 'pointer'
}

/**
 * Whether the actor may do the action to the resource (or at all, when no resource is given).
 *
 * @param at as for `reachOf`
 */
export function may(actor: Actor, action: Action, resource?: Resource, at?: string): boolean {
  if (!resource) return scopesFor(actor, action).length > 0
  return reachOf(actor, action, resource, at) === 'open'
}
