import type { RouteRule } from './rule.ts'
import { standardRoutes } from './standard-routes.ts'

/** The teams of one area of a partnership, by the names that are used there. */
export interface AreaTeams {
  /** As facts name the area: the value that the tool's question with the role 'area' has for it. */
  readonly id: string
  readonly frontDoor: string
  readonly familyService: string
}

/**
 * The routes of an area whose tool gives a level, such as Nottinghamshire's: low to its family service; medium to its
 * front door, with a strategy meeting considered; high to its front door at once, with a strategy meeting held. Danger
 * now is always for the front door. A case that is open and known goes to the MASE as everywhere, unless it is high: that
 * cannot wait for the monthly meeting. The family service is reached by the same desk, which sees the team's name.
 */
export function levelRoutes({ id, frontDoor, familyService }: AreaTeams): RouteRule[] {
  return [
    {
      id: `${id}-danger`,
      when: { area: [id], immediateDanger: ['yes'] },
      destination: 'mash',
      team: frontDoor,
      reason: `The child is in immediate danger, so it goes to ${frontDoor} at once`,
      mustCarry: ['marf'],
    },
    {
      id: `${id}-high`,
      when: { area: [id], level: ['high'] },
      destination: 'mash',
      team: frontDoor,
      reason: `You assessed the risk as high, so it goes to ${frontDoor} at once`,
      mustCarry: ['marf'],
      prompts: [{ id: 'hold-strategy-meeting', words: 'A multi-agency CSE strategy meeting should be held' }],
    },
    ...standardRoutes
      .filter(({ destination }) => destination === 'mase')
      .map((rule) => ({ ...rule, id: `${id}-${rule.id}`, when: { ...rule.when, area: [id] } })),
    {
      id: `${id}-medium`,
      when: { area: [id], level: ['medium'] },
      destination: 'mash',
      team: frontDoor,
      reason: `You assessed the risk as medium, so it goes to ${frontDoor}`,
      mustCarry: ['marf'],
      prompts: [
        {
          id: 'consider-strategy-meeting',
          words: 'Consider whether a multi-agency CSE strategy meeting is needed',
        },
      ],
    },
    {
      id: `${id}-low`,
      when: { area: [id], level: ['low'] },
      destination: 'mash',
      team: familyService,
      reason: `You assessed the risk as low, so it goes to ${familyService}`,
      mustCarry: ['marf'],
      prompts: [
        {
          id: 'low-may-need-more',
          words: `If your judgement is that the child needs more than a low level suggests, say so: you can still discuss it with ${frontDoor}`,
        },
      ],
    },
  ]
}
