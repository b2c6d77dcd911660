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
}

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

/**
 * Whether the actor may do the action to the resource (or at all, when no resource is given).
 * Nobody reaches another partnership, whatever the role.
 */
export function may(actor: Actor, action: Action, resource?: Resource): boolean {
  const scopes = scopesFor(actor, action)
  if (!resource) return scopes.length > 0
  return resource.partnership === actor.partnership && scopes.some((scope) => reaches[scope](actor, resource))
}
