/**
 * By tool: which questions of the referral form are filled from which of its own. Written out and not worked out from
 * the roles, so that an answer which no longer goes over is missed.
 */
type Filled = Readonly<Record<string, string>>

const views: Filled = {
  i1: 'views-child',
  'i1-absent': 'views-child-absent',
  i2: 'views-child-wishes',
  i4: 'views-parents',
  'i4-absent': 'views-parents-absent',
  i5: 'views-parents-wishes',
}

const childAndWorker: Filled = {
  b1: 'worker-name',
  b2: 'worker-role',
  b3: 'worker-agency',
  b4: 'worker-contact',
  b6: 'worker-relationship',
  b8: 'worker-manager',
  c1: 'child-name',
  c2: 'child-other-names',
  c3: 'child-birth',
  c4: 'child-gender',
  c5: 'child-address',
  c6: 'child-postcode',
  c9: 'child-telephone',
  c10: 'child-ethnicity',
  c12: 'child-languages',
  c14: 'child-needs',
  c15: 'child-disability',
  c17: 'child-school',
  c18: 'child-upn',
  c19: 'child-nhs',
  c21: 'child-legal-status',
}

const nwg: Filled = {
  b1: '3.1',
  b2: '3.2',
  b3: '3.3',
  b4: '3.5',
  b6: '3.4',
  b8: '3.6',
  c1: '2.1',
  c2: '2.3',
  c3: '2.5',
  c4: '2.6',
  c5: '2.2',
  c6: '2.2-postcode',
  c9: '2.4',
  c10: '2.9',
  c11: '2.10',
  c12: '2.8',
  c14: '5.2a 5.2b',
  c15: '2.7',
  c16: '2.11',
  c17: '2.18',
  c18: '2.18-upn',
  c19: '2.16',
  c20: '2.17',
  c21: '2.12',
  c23: '2.14',
  c24: '2.15',
  d1: '2.13',
  f1: '3.8',
  g1: '4.1',
  g5: '8.1',
  g6: '5.1 5.6 5.9',
  g7: '4.3 4.6',
  g9: '5.4 5.7 5.10',
  g11: '9.1 9.2',
  g12: '5.3 7.1 7.1-other 7.1-details',
  g15: '5.5 5.8 5.11',
  h5: '2.13',
  i1: '6.1',
  'i1-absent': '6.1-absent',
  i2: '6.2',
  i4: '6.3',
  'i4-absent': '6.3-absent',
  i5: '6.4',
}

const nottingham: Filled = {
  ...views,
  b1: 'professional-name',
  b2: 'job-title',
  b4: 'professional-telephone',
  b5: 'professional-email',
  c1: 'name',
  c2: 'also-known-as',
  c3: 'birth',
  c4: 'gender',
  c5: 'address',
  c6: 'postcode',
  c7: 'going-missing',
  c9: 'telephone',
  c10: 'ethnicity',
  c11: 'religion',
  c12: 'first-language',
  c14: 'communication-needs',
  c15: 'disability',
  c21: 'legal-status',
  c36: 'protection-plan placement-type',
  c38: 'placement-type',
  c39: 'placement-address',
  f1: 'other-professionals',
  g1: 'reason',
  g5: 'analysis',
  g6: 'vulnerabilities vulnerabilities-detail',
  g9: 'strengths',
  g12: 'assessed-as assessed-as-reason',
  g15: 'unknowns',
  g23: 'low low-detail medium medium-detail high high-detail',
}

const matrices: Filled = {
  ...views,
  ...childAndWorker,
  d1: 'family',
  f1: 'professionals',
  g1: 'child-part',
  g5: 'assessment',
  g6: 'vulnerabilities-family vulnerabilities-around vulnerabilities-own vulnerabilities-other vulnerabilities-notes beyond-why',
  g9: 'strengths',
  g11: 'next',
  g12: 'level level-reason',
  g13: 'alerts-when',
  g15: 'unknowns',
  g23: 'actual actual-notes suspected-people suspected-places suspected-online suspected-signs suspected-notes',
  h5: 'family',
}

const inEach = (domains: string, name: (domain: string) => string): string =>
  domains
    .split(' ')
    .map((domain) => name(domain))
    .join(' ')

const partsOfLife = 'home health education friends online missing substances money place'
const domains = 'home settled wellbeing health education friends adults online missing substances money'

const brackenmoor: Filled = {
  ...views,
  ...childAndWorker,
  f1: 'others',
  g1: 'reason',
  g5: 'analysis',
  g6: 'vulnerability',
  g7: 'history',
  g9: inEach(partsOfLife, (part) => `strengths-${part}`),
  g11: 'plan-short plan-long',
  g12: 'opinion opinion-reason other-exploitation other-exploitation-details',
  g15: 'unknowns',
  g23: inEach(partsOfLife, (part) => `signs-${part}`),
}

const wyndale: Filled = {
  ...views,
  ...childAndWorker,
  f1: 'others',
  g1: 'reason',
  g5: 'analysis',
  g6: 'vulnerability',
  g9: inEach(domains, (domain) => `${domain}-strengths`),
  g10: 'tried',
  g11: 'plan-short plan-long',
  g12: 'overall overall-reason',
  g15: 'unknowns',
  g23: inEach(domains, (domain) => `${domain}-evidence`),
}

export const askedOnce: readonly (readonly [tool: string, version: string, filled: Filled])[] = [
  ['nwg', '2017', nwg],
  ['nottingham', '1', nottingham],
  ['matrices', '1', matrices],
  ['brackenmoor-signs', '1', brackenmoor],
  ['wyndale-domains', '1', wyndale],
]
