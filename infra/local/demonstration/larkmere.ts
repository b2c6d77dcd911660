import type { DemonstrationAccount } from './account.ts'
import { accountsOf } from './accounts-of.ts'

/** The people of Larkmere, an invented borough with a school, a health trust, the police and a MASH. */
export const larkmereAccounts: readonly DemonstrationAccount[] = accountsOf({
  partnership: { code: 'LKM', name: 'Larkmere' },
  agencies: {
    school: { id: 'lkm-hollin-bank', name: 'Hollin Bank Academy' },
    health: { id: 'lkm-health', name: 'Larkmere Community Health Trust' },
    police: { id: 'lkm-police', name: 'Larkmere Police' },
    council: { id: 'lkm-council', name: "Larkmere Council children's services" },
    education: { id: 'lkm-education', name: 'Larkmere Council education' },
    project: { id: 'lkm-harbour-project', name: 'Larkmere Harbour Project' },
  },
  people: [
    ['teacher', 'Tamsin Ellery', 'Class teacher', 'school', ['practitioner']],
    [
      'lead',
      'Idris Calloway',
      'Designated safeguarding lead',
      'school',
      ['practitioner', 'safeguarding-lead'],
    ],
    ['head', 'Maud Penhallow', 'Head teacher', 'school', ['safeguarding-lead']],
    ['nurse', 'Odalys Fenwick', 'School and sexual health nurse', 'health', ['practitioner']],
    ['nurse-manager', 'Ravi Thistlewood', 'Named nurse and team manager', 'health', ['safeguarding-lead']],
    ['constable', 'Gwenda Marlow', 'Child exploitation constable', 'police', ['practitioner']],
    ['sergeant', 'Leopold Asante', 'Sergeant, public protection', 'police', ['safeguarding-lead']],
    ['mash-one', 'Bryony Okafor', 'MASH triage worker', 'council', ['mash-worker']],
    ['mash-two', 'Caspian Nwosu', 'MASH triage worker', 'council', ['mash-worker']],
    ['mash-manager', 'Philippa Dunmore', 'MASH manager', 'council', ['mash-manager']],
    ['mase', 'Soraya Whitlock', 'MASE coordinator', 'council', ['mase-coordinator']],
    ['intelligence', 'Desmond Kirkbride', 'Intelligence officer', 'police', ['intelligence-officer']],
    ['intelligence-two', 'Winifred Ashgrove', 'Intelligence officer', 'police', ['intelligence-officer']],
    ['auditor', 'Hester Vance', 'Information governance officer', 'council', ['auditor']],
    ['administrator', 'Noor Satterthwaite', 'Hub administrator', 'council', ['administrator']],
    ['mash-head', 'Auberon Hale', 'Head of service, front door', 'council', ['mash-manager']],
    ['inspector', 'Rosalind Tavistock', 'Detective chief inspector', 'police', ['practitioner']],
    ['education', 'Emrys Oduya', 'Education welfare lead', 'education', ['practitioner']],
    ['voluntary', 'Celeste Harrowgate', 'Young people’s project lead', 'project', ['practitioner']],
  ],
})
