import type { SomeDetailFields } from './fields/detail-field.ts'
import { elsewhereFields } from './fields/elsewhere.ts'
import { helpFields } from './fields/help.ts'
import { nrmFields } from './fields/nrm.ts'
import { protectionFields } from './fields/protection.ts'
import { strategyDiscussionFields } from './fields/strategy-discussion.ts'

export type { DetailField } from './fields/detail-field.ts'

/** What each outcome asks for, in the order asked. Outcomes that ask for nothing are not here. */
export const detailFields: SomeDetailFields = {
  ...helpFields,
  'strategy-discussion': strategyDiscussionFields,
  ...protectionFields,
  nrm: nrmFields,
  ...elsewhereFields,
}
