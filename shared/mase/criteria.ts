import type { FrozenDocument } from '../form/document/document.ts'
import { findFrozenText } from '../form/document/frozen-answers.ts'
import type { Role } from '../form/format/roles.ts'
import type { Referral } from '../referral/referral.ts'

/** One thing that the MASE asks of a referral, and whether this one has it. */
export interface Criterion {
  readonly id: 'open-or-mash' | 'reason' | 'strategy-discussion' | 'manager'
  readonly words: string
  readonly met: boolean
  /** What was found, in general words. */
  readonly found: string
  /** Whether a referral that lacks it is accepted only by the chair; else it informs. */
  readonly needed: boolean
}

/**
 * Checks a referral against what the MASE asks of it (CSE Risk Assessment Tool Guidance; that a strategy discussion comes
 * first is practice in several partnerships). What the MASH passes on was looked at by the MASH: its reason stands for
 * the blocker, and a strategy discussion and a manager are shown where they are known, and not asked for.
 */
export function checkCriteria(referral: Referral, documents: readonly FrozenDocument[]): Criterion[] {
  const said = (role: Role) => findFrozenText(documents, role)
  const passedOn = referral.mase?.from === 'mash'
  const reasons = [
    ...(passedOn ? ['The MASH gave its reason'] : []),
    ...(said('mase.blocker') === 'Yes' ? ['A blocker'] : []),
    ...(said('mase.strategic') === undefined ? [] : [`Strategic information: ${said('mase.strategic')}`]),
    ...(referral.danger.now === 'yes' || referral.rating?.level === 'red' ? ['The risk is high'] : []),
  ]
  const discussed = said('mase.strategy-discussion.date')
  const notDiscussed = said('mase.strategy-discussion.absent') !== undefined
  const isOpen = referral.route?.openToChildrensServices === 'yes'
  const manager = said('mase.manager.name')
  return [
    {
      id: 'open-or-mash',
      words: 'The case is open to children’s services, or came through the MASH',
      met: isOpen || passedOn,
      found: passedOn ? 'Through the MASH' : isOpen ? 'Open to children’s services' : 'Neither is said',
      needed: true,
    },
    {
      id: 'reason',
      words: 'A blocker stops progress, there is strategic information, or the risk is high',
      met: reasons.length > 0,
      found: reasons.join('. ') || 'None of these is said',
      needed: true,
    },
    {
      id: 'strategy-discussion',
      words: 'A strategy discussion was held on a day that is known, or there is a reason why not',
      met: discussed !== undefined || notDiscussed,
      found: discussed
        ? `Held on ${discussed}`
        : notDiscussed
          ? 'Not held; the reason is given'
          : 'The day is not said, and no reason why there was none',
      needed: !passedOn,
    },
    {
      id: 'manager',
      words: 'The line manager agreed',
      met: manager !== undefined || referral.signOff.status === 'authorised',
      found:
        referral.signOff.status === 'authorised'
          ? 'Authorised in the agency'
          : manager
            ? 'Consulted'
            : 'Not said',
      needed: !passedOn,
    },
  ]
}

/** What is needed and not there. */
export const unmetOf = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter(({ needed, met }) => needed && !met)

/**
 * Whether a coordinator may accept it: nothing needed is missing, or its sender has answered what was asked of it, or the
 * chair took it with a reason.
 */
export const mayBeAccepted = ({ mase }: Pick<Referral, 'mase'>, criteria: readonly Criterion[]): boolean =>
  unmetOf(criteria).length === 0 || mase?.override !== undefined || mase?.question?.answer !== undefined
