/** What of a meeting is not its items, in minutes. */
export interface AgendaFrame {
  /** Welcome, apologies, the confidentiality statement. */
  readonly welcome: number
  /** The actions that are overdue, before anything else is taken. */
  readonly actions: number
  /** Decisions once more, any other business, the next date. */
  readonly close: number
  /** What is left for the items. */
  readonly items: number
}

const MINUTES_AN_ACTION = 2

/**
 * How a meeting's time is shared out: actions that are overdue get up to a fifth of it, welcome and close a twentieth each.
 *
 * @param minutes the length of the meeting
 * @param overdue how many actions are overdue
 */
export function agendaFrame(minutes: number, overdue: number): AgendaFrame {
  const twentieth = Math.min(5, Math.floor(minutes / 20))
  const actions = Math.min(overdue * MINUTES_AN_ACTION, Math.floor(minutes / 5))
  return { welcome: twentieth, actions, close: twentieth, items: minutes - 2 * twentieth - actions }
}
