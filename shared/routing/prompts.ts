import type { Desk } from '#shared/referral/referral.ts'
import { matches, type Prompt, type RouteFacts, type When } from './rule.ts'

interface PromptRule extends Prompt {
  readonly when: When
  readonly destination?: Desk
}

/** Prompts that hold for every partnership. All that match are shown, in this order. */
const promptRules: readonly PromptRule[] = [
  {
    id: 'call-999',
    when: { immediateDanger: ['yes'] },
    words: 'Call 999 now if the police have not been called. Record when they were called and the log number',
  },
  {
    id: 'send-incomplete',
    when: { immediateDanger: ['yes'] },
    words: 'You can send this now and add the rest later',
  },
  {
    id: 'mase-is-monthly',
    when: { immediateDanger: ['yes'] },
    destination: 'mase',
    words: 'The MASE meets once a month. Telephone the MASH and the child’s social worker now as well',
  },
  {
    id: 'ask-whether-open',
    when: { openToChildrensServices: ['not-known'] },
    words:
      'You can ask the MASH by telephone whether the case is open. You do not need to wait for the answer to send this',
  },
  {
    id: 'ask-whether-identified',
    when: { openToChildrensServices: ['yes'], exploitationRiskIdentified: ['not-known'] },
    words:
      'You can ask the child’s social worker whether the risk is known. You do not need to wait for the answer to send this',
  },
  {
    id: 'tell-social-worker',
    when: { openToChildrensServices: ['yes'] },
    destination: 'mash',
    words: 'Tell the child’s social worker as well',
  },
  {
    id: 'who-identified',
    when: { openToChildrensServices: ['no', 'not-known'], exploitationRiskIdentified: ['yes'] },
    words: 'Say in the MARF who identified the risk of exploitation, and when',
  },
]

/** The prompts for facts on their way to a desk. */
export function promptsFor(facts: RouteFacts, destination: Desk): Prompt[] {
  return promptRules
    .filter((rule) => matches(rule.when, facts) && (rule.destination ?? destination) === destination)
    .map(({ id, words }) => ({ id, words }))
}
