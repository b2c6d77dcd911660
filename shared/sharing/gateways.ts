/**
 * The lawful gateways by which a part of a record may be passed on, in plain words. None is ever preselected. With a
 * statutory one the family's agreement is not what allows it (domain.md 8.1; DESIGN.md, consent and lawful basis).
 */
export const gateways = {
  'children-act-1989-s47': {
    name: 'Children Act 1989, section 47',
    words: 'The child is suffering significant harm, or is likely to, and enquiries must be made',
    statutory: true,
  },
  'children-act-1989-s17': {
    name: 'Children Act 1989, section 17',
    words: 'The child is in need, and the services of the council are to be assessed or given',
    statutory: true,
  },
  'vital-interests': {
    name: 'Vital interests',
    words: 'Somebody’s life or health is at stake now',
    statutory: true,
  },
  'children-act-2004-s10-s11': {
    name: 'Children Act 2004, sections 10 and 11',
    words: 'Agencies work together for the welfare of children, and this one must know to do its part',
    statutory: false,
  },
  'crime-and-disorder-act-1998-s115': {
    name: 'Crime and Disorder Act 1998, section 115',
    words:
      'Somebody must know it to prevent crime or disorder in the area, and works for a body that the Act names',
    statutory: false,
  },
  'law-enforcement': {
    name: 'Law enforcement, Data Protection Act 2018, part 3',
    words:
      'It goes to or from a police force or another competent authority, to prevent, find or prosecute crime',
    statutory: false,
  },
  'public-task': {
    name: 'Public task, with the condition for safeguarding children',
    words:
      'It is necessary to protect a child from harm, and agreement cannot be asked for without more risk (Data Protection Act 2018, Schedule 1, paragraph 18)',
    statutory: false,
  },
  agreement: {
    name: 'The family agrees',
    words: 'Those who may say so were asked, know what is passed on and to whom, and agree',
    statutory: false,
  },
} as const satisfies Record<
  string,
  { readonly name: string; readonly words: string; readonly statutory: boolean }
>

export type Gateway = keyof typeof gateways
export const gatewayIds = Object.keys(gateways) as [Gateway, ...Gateway[]]
