import type { Look } from './entry.ts'
import type { Stages } from './stages.ts'

const as = 'lkm-intelligence'
const auditor = 'lkm-auditor'
const recipient = '/intelligence/[item]/recipients/[dissemination]'

const of =
  (which: 'ring' | 'opened' | 'wrongPost' | 'recalled', page = '') =>
  ({ delivery }: Stages) =>
    `/intelligence/${delivery[which]}${page}`
const breach =
  (which: 'open' | 'decided', page = '') =>
  ({ delivery }: Stages) =>
    `/intelligence/breaches/${delivery[which]}${page}`

/** Pages on what became of what was given: ringing, sending again, recalling, breaches. */
export const deliveryPages: Readonly<Record<string, readonly Look[]>> = {
  '/intelligence/to-ring': [
    { as, at: '/intelligence/to-ring', shows: 'Rung once, not reached' },
    { as: 'vnt-intelligence', at: '/intelligence/to-ring', shows: 'Nobody must be rung' },
  ],
  [recipient]: [
    { as, at: of('ring'), shows: 'Leave nothing of this on an', wrong: 'Record the call' },
    { as, at: of('opened'), shows: 'It cannot be sent again now' },
    { as, at: of('wrongPost'), shows: 'It went to the wrong post' },
    { as, at: of('recalled'), shows: 'The breach and its clock' },
  ],
  [`${recipient}/recall`]: [
    { as, at: of('opened', '/recall'), shows: 'A recall cannot be undone', wrong: 'Recall it' },
    { as, at: of('recalled', '/recall'), shows: 'It was recalled already' },
  ],
  [`${recipient}/again`]: [
    { as, at: of('ring', '/again'), shows: 'It goes to the address that the directory has now' },
    { as, at: of('recalled', '/again'), shows: 'It cannot be sent again now' },
  ],
  '/intelligence/breaches': [
    { as, at: '/intelligence/breaches', shows: 'hours left' },
    { as: auditor, at: '/intelligence/breaches', shows: 'Not reported' },
    { as: 'vnt-auditor', at: '/intelligence/breaches', shows: 'No breach waits for a decision' },
  ],
  '/intelligence/breaches/[breach]': [
    { as, at: breach('open'), shows: 'Not decided yet', wrong: 'Add a note' },
    { as: auditor, at: breach('decided'), shows: 'The team has destroyed its copy' },
  ],
  '/intelligence/breaches/[breach]/decide': [
    { as, at: breach('open', '/decide'), shows: 'Not reporting is a decision', wrong: 'Record the decision' },
  ],
}
