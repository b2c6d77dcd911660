import type { DemonstrationAccount } from './account.ts'
import { accountsOf } from './accounts-of.ts'

/** The people of Vennshire and Tarnwick, an invented county with a city in it. */
export const vennshireAccounts: readonly DemonstrationAccount[] = accountsOf({
  partnership: { code: 'VNT', name: 'Vennshire and Tarnwick' },
  agencies: {
    school: { id: 'vnt-tarnwick-school', name: 'Tarnwick Bridge School' },
    council: { id: 'vnt-council', name: "Vennshire Council children's services" },
    police: { id: 'vnt-police', name: 'Vennshire Police' },
  },
  people: [
    ['teacher', 'Edwin Bracewell', 'Head of year', 'school', ['practitioner']],
    [
      'lead',
      'Araminta Joyce',
      'Designated safeguarding lead',
      'school',
      ['practitioner', 'safeguarding-lead'],
    ],
    ['mash', 'Kofi Larkspur', 'Front door social worker', 'council', ['mash-worker', 'mash-manager']],
    ['mase', 'Ottilie Crane', 'Exploitation panel coordinator', 'council', ['mase-coordinator']],
    ['administrator', 'Benedict Amara', 'Hub administrator', 'council', ['administrator']],
    ['mash-manager', 'Wilhelmina Frost', 'Front door manager', 'council', ['mash-manager']],
    ['intelligence', 'Lysander Quaye', 'Intelligence officer', 'police', ['intelligence-officer']],
    ['intelligence-two', 'Mirabel Stroud', 'Intelligence officer', 'police', ['intelligence-officer']],
    ['auditor', 'Tobias Renfrew', 'Information governance officer', 'council', ['auditor']],
    ['inspector', 'Jocasta Pym', 'Detective inspector', 'police', ['practitioner']],
  ],
})
