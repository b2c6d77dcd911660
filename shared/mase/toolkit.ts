/** Where an action works: with the child, against who harms, at a place, or in what agencies know. */
export const toolkitGroups = {
  victims: 'For the child',
  offenders: 'Against who harms',
  locations: 'At a place',
  knowledge: 'To know more',
} as const
export type ToolkitGroup = keyof typeof toolkitGroups

export interface ToolkitKind {
  /** Kept with each action, and counted. */
  readonly code: string
  readonly group: ToolkitGroup
  /** What it is called. */
  readonly name: string
  /** What it does, and who can have it done, in our own words. */
  readonly about: string
}

/**
 * What agencies can do against exploitation: the kinds of the Home Office's Child Exploitation Disruption Toolkit, by their
 * names in law or in practice. A kind that a figure counts keeps its code.
 */
export const toolkit = [
  {
    code: 'nrm',
    group: 'victims',
    name: 'NRM referral',
    about: 'A first responder refers the child to the National Referral Mechanism.',
  },
  {
    code: 'strategy-discussion',
    group: 'victims',
    name: 'Strategy discussion',
    about: 'Social care, police and health decide whether to start a section 47 enquiry.',
  },
  {
    code: 'return-interview',
    group: 'victims',
    name: 'Missing-episode return interview',
    about: 'Somebody independent speaks with the child within 72 hours of their return.',
  },
  {
    code: 'safety-plan',
    group: 'victims',
    name: 'Safety plan',
    about: 'Agreed with the child and family: who, where, when, and whom to ring.',
  },
  {
    code: 'specialist-support',
    group: 'victims',
    name: 'Specialist support',
    about: 'A child exploitation worker, advocate or therapeutic service.',
  },
  {
    code: 'health-check',
    group: 'victims',
    name: 'Health assessment',
    about: 'Sexual health, mental health, injuries, substances.',
  },
  {
    code: 'education',
    group: 'victims',
    name: 'Education plan',
    about: 'Attendance, part-time timetables, risk of exclusion, the way to school.',
  },
  {
    code: 'placement',
    group: 'victims',
    name: 'Placement review',
    about: 'Whether where the child lives keeps them safe, and who tells the receiving area.',
  },
  {
    code: 'special-measures',
    group: 'victims',
    name: 'Special measures and video interview',
    about: 'Evidence taken so that the child need not face who harmed them.',
  },
  {
    code: 'recovery-order',
    group: 'victims',
    name: 'Recovery order or police protection',
    about: 'To bring back a child in care, or a child in danger (Children Act 1989).',
  },
  {
    code: 'cawn',
    group: 'offenders',
    name: 'Child Abduction Warning Notice',
    about: 'Police warn a named adult to stay away from a named child.',
  },
  {
    code: 'shpo',
    group: 'offenders',
    name: 'Sexual Harm Prevention Order',
    about: 'A court restricts somebody convicted or cautioned for a sexual offence.',
  },
  {
    code: 'sro',
    group: 'offenders',
    name: 'Sexual Risk Order',
    about: 'A court restricts somebody who has done an act of a sexual nature; no conviction is needed.',
  },
  {
    code: 'stro',
    group: 'offenders',
    name: 'Slavery and Trafficking Risk Order',
    about: 'A court restricts somebody who may commit a trafficking offence; no conviction is needed.',
  },
  {
    code: 'stpo',
    group: 'offenders',
    name: 'Slavery and Trafficking Prevention Order',
    about: 'The same after a conviction.',
  },
  {
    code: 'injunction',
    group: 'offenders',
    name: 'Civil injunction',
    about: 'Under the Anti-social Behaviour, Crime and Policing Act 2014, or in the High Court.',
  },
  {
    code: 'cbo',
    group: 'offenders',
    name: 'Criminal Behaviour Order',
    about: 'A court forbids or demands something after a conviction.',
  },
  {
    code: 'non-molestation',
    group: 'offenders',
    name: 'Non-molestation order',
    about: 'The family court protects somebody from a person close to them.',
  },
  {
    code: 'exclusion',
    group: 'offenders',
    name: 'Exclusion or dispersal',
    about: 'Banned from a place, or told to leave an area for up to 48 hours.',
  },
  {
    code: 'investigation',
    group: 'offenders',
    name: 'Criminal investigation',
    about: 'Opened or reviewed by the police: suspects, devices, forensic evidence.',
  },
  {
    code: 'other-offences',
    group: 'offenders',
    name: 'Disruption by other offences',
    about: 'Drugs, vehicles, tax, benefits, licences, immigration.',
  },
  {
    code: 'tenancy',
    group: 'offenders',
    name: 'Tenancy action',
    about: 'The landlord enforces, or ends, the tenancy of who harms.',
  },
  {
    code: 'taxi-licence',
    group: 'offenders',
    name: 'Review of a driver’s licence',
    about: 'The licensing authority looks at a taxi or private hire licence.',
  },
  {
    code: 'closure',
    group: 'locations',
    name: 'Closure notice or order',
    about: 'Police or council close premises (2014 Act).',
  },
  {
    code: 'licensing-visit',
    group: 'locations',
    name: 'Licensing visit',
    about: 'Licensing, trading standards, environmental health or fire look at premises.',
  },
  {
    code: 'premises-licence',
    group: 'locations',
    name: 'Review of a premises licence',
    about: 'A responsible authority asks for it under the Licensing Act 2003.',
  },
  {
    code: 'hotel-notice',
    group: 'locations',
    name: 'Notice to a hotel',
    about: 'Police ask for guest details where exploitation is suspected (2014 Act, section 116).',
  },
  {
    code: 'patrol',
    group: 'locations',
    name: 'Patrols and detached youth work',
    about: 'At the times at which children are there.',
  },
  {
    code: 'place-change',
    group: 'locations',
    name: 'Change of the place',
    about: 'Lights, cameras, access, staff who are told what to look for.',
  },
  {
    code: 'pspo',
    group: 'locations',
    name: 'Public Spaces Protection Order',
    about: 'The council restricts what is done in a public place.',
  },
  {
    code: 'business-awareness',
    group: 'locations',
    name: 'Awareness for businesses',
    about: 'Hotels, takeaways, taxi firms, shops: what to notice and whom to tell.',
  },
  {
    code: 'mapping',
    group: 'knowledge',
    name: 'Mapping meeting',
    about: 'Agencies draw who is connected with whom, where and how.',
  },
  {
    code: 'intelligence',
    group: 'knowledge',
    name: 'Intelligence submission',
    about: 'What was learned goes to the police through the agreed form.',
  },
  {
    code: 'problem-profile',
    group: 'knowledge',
    name: 'Problem profile',
    about: 'An analyst puts together what is known of a person, place or trend.',
  },
  {
    code: 'information-asked',
    group: 'knowledge',
    name: 'Information from another agency',
    about: 'Asked for, with its purpose and lawful gateway.',
  },
  {
    code: 'cross-border',
    group: 'knowledge',
    name: 'Cross-border enquiry',
    about: 'Another police force, partnership or the British Transport Police.',
  },
  {
    code: 'online',
    group: 'knowledge',
    name: 'Online enquiry',
    about: 'Accounts, devices and platforms; CEOP.',
  },
  {
    code: 'peer-assessment',
    group: 'knowledge',
    name: 'Peer group assessment',
    about: 'Looks at a group of children together instead of one by one.',
  },
] as const satisfies readonly ToolkitKind[]

export type ToolkitCode = (typeof toolkit)[number]['code']

/** An action that is none of the kinds. */
export const FREE = 'free'

/** What a kind of action is called: "Child Abduction Warning Notice"; "Other" for a free one. */
export const kindName = (code: string): string =>
  toolkit.find((kind) => kind.code === code)?.name ?? 'Other action'

export const isActionKind = (code: string): boolean =>
  code === FREE || toolkit.some((kind) => kind.code === code)
