import type { Role } from './roles.ts'

/**
 * How far a permission reaches.
 *
 * self         no record is involved, or only the person's own settings
 * own          records that the person wrote
 * written      records that the person wrote, or that their author shares with them to write on
 * agency       records that the person's agency wrote
 * sent         records sent to either desk of the person's partnership
 * mase         records that came to the MASE of the person's partnership
 * addressed    what came to a post that the person reads for
 * partnership  anything of the person's partnership
 */
export type Scope = 'self' | 'own' | 'written' | 'agency' | 'sent' | 'mase' | 'addressed' | 'partnership'

/** Anybody who does casework can read for a post of the directory; what comes to a post is for its readers alone. */
const anyCaseworker = {
  practitioner: 'self',
  'safeguarding-lead': 'self',
  'mash-worker': 'self',
  'mash-manager': 'self',
  'mase-coordinator': 'self',
  'intelligence-officer': 'self',
} as const
const readersOfThePost = {
  practitioner: 'addressed',
  'safeguarding-lead': 'addressed',
  'mash-worker': 'addressed',
  'mash-manager': 'addressed',
  'mase-coordinator': 'addressed',
  'intelligence-officer': 'addressed',
} as const

/**
 * Who may what. The only place where it is said: the functions enforce it, the pages read it to leave out what
 * would be refused, and the permission tests walk it whole. What is not here is forbidden.
 */
export const rules = {
  'account.read': {
    practitioner: 'self',
    'safeguarding-lead': 'self',
    'mash-worker': 'self',
    'mash-manager': 'self',
    'mase-coordinator': 'self',
    'intelligence-officer': 'self',
    auditor: 'self',
    administrator: 'self',
  },
  'account.write': {
    practitioner: 'self',
    'safeguarding-lead': 'self',
    'mash-worker': 'self',
    'mash-manager': 'self',
    'mase-coordinator': 'self',
    'intelligence-officer': 'self',
    auditor: 'self',
    administrator: 'self',
  },
  'assessment.start': { practitioner: 'self', 'safeguarding-lead': 'self' },
  'assessment.list': { practitioner: 'self', 'safeguarding-lead': 'self' },
  'assessment.read': { practitioner: 'written', 'safeguarding-lead': 'agency' },
  'assessment.write': { practitioner: 'written', 'safeguarding-lead': 'written' },
  'assessment.share': { practitioner: 'own', 'safeguarding-lead': 'own' },
  'colleagues.list': { practitioner: 'self', 'safeguarding-lead': 'self' },
  /** Takes over who the child and the family are, from a record of one's agency that is about the same child. */
  'assessment.fill-from': { practitioner: 'agency', 'safeguarding-lead': 'agency' },
  'assessment.send': { practitioner: 'own', 'safeguarding-lead': 'own' },
  'assessment.reconsider': { practitioner: 'own', 'safeguarding-lead': 'agency' },
  'assessment.list-agency': { 'safeguarding-lead': 'self' },
  'child.search': {
    practitioner: 'agency',
    'safeguarding-lead': 'agency',
    'mash-worker': 'sent',
    'mash-manager': 'sent',
  },
  'child.judge': {
    practitioner: 'agency',
    'safeguarding-lead': 'agency',
    'mash-worker': 'sent',
    'mash-manager': 'sent',
  },
  /** Says that two records are about one child although nothing in them is alike: with a reason. */
  'child.judge-unlike': {
    'safeguarding-lead': 'agency',
    'mash-worker': 'sent',
    'mash-manager': 'sent',
  },
  'review.list': { practitioner: 'self', 'safeguarding-lead': 'self' },
  'review.list-agency': { 'safeguarding-lead': 'self' },
  'review.start': { practitioner: 'own', 'safeguarding-lead': 'agency' },
  'review.end': { practitioner: 'own', 'safeguarding-lead': 'agency' },
  'review.read': {
    practitioner: 'own',
    'safeguarding-lead': 'agency',
    'mash-worker': 'sent',
    'mash-manager': 'sent',
    'mase-coordinator': 'mase',
  },
  'contribution.ask': { practitioner: 'written', 'safeguarding-lead': 'written' },
  'contribution.list': anyCaseworker,
  'contribution.give': readersOfThePost,
  'sign-off.list': { 'safeguarding-lead': 'self' },
  'sign-off.authorise': { 'safeguarding-lead': 'agency' },
  'mash.list': { 'mash-worker': 'self', 'mash-manager': 'self' },
  'mash.read': { 'mash-worker': 'sent', 'mash-manager': 'sent' },
  'mash.triage': { 'mash-worker': 'sent', 'mash-manager': 'sent' },
  /** Looks at what another has decided: before it counts, or because its sender presses for it. */
  'mash.agree': { 'mash-manager': 'sent' },
  /** Who has read and changed a record: for whoever has taken it, and for managers. */
  'mash.who-looked': { 'mash-worker': 'sent', 'mash-manager': 'sent' },
  'mash.reassign': { 'mash-manager': 'sent' },
  'mash.hand-over': { 'mash-manager': 'partnership' },
  'workload.read': { 'mash-worker': 'self', 'mash-manager': 'self' },
  'quality.answer': { 'mash-worker': 'sent', 'mash-manager': 'sent' },
  'quality.sample': { 'mash-worker': 'self', 'mash-manager': 'self' },
  'measures.read': { 'mash-manager': 'self', auditor: 'self', administrator: 'self' },
  /** Reads what was passed on to a post that one reads for, and says whether one takes it on. */
  'share.list': anyCaseworker,
  'share.open': readersOfThePost,
  'partners.ask': { 'mash-worker': 'sent', 'mash-manager': 'sent' },
  'partners.list': anyCaseworker,
  'partners.answer': readersOfThePost,
  'mase.list': { 'mase-coordinator': 'self' },
  'mase.read': { 'mase-coordinator': 'mase' },
  'mase.screen': { 'mase-coordinator': 'mase' },
  'mase.agenda': { 'mase-coordinator': 'self' },
  /** Dates, place, chair, members; invitations; running a meeting and its minutes; the tracker. */
  'mase.meet': { 'mase-coordinator': 'self' },
  /** What only the chair of a meeting or a deputy may: whoever reads for their post. */
  'mase.chair': readersOfThePost,
  /** What whoever reads for a member's post does: reply, read the papers, update the actions that it owns. */
  'mase.attend-list': anyCaseworker,
  'mase.attend': readersOfThePost,
  'mase.settings': { 'mase-coordinator': 'self', administrator: 'self' },
  /** Who and what is connected across the referrals of the MASE, and saying that two mentions are of one thing. */
  'mase.links': { 'mase-coordinator': 'mase', 'intelligence-officer': 'mase' },
  'mase.figures': {
    'mase-coordinator': 'self',
    'mash-manager': 'self',
    auditor: 'self',
    administrator: 'self',
  },
  'mase.profile': { 'mase-coordinator': 'self', 'intelligence-officer': 'self' },
  'restriction.read': {
    practitioner: 'own',
    'safeguarding-lead': 'agency',
    'mash-worker': 'sent',
    'mash-manager': 'sent',
    'mase-coordinator': 'mase',
    'intelligence-officer': 'sent',
  },
  'restriction.set': { practitioner: 'own', 'safeguarding-lead': 'agency', 'mash-manager': 'sent' },
  'restriction.change': { 'mash-manager': 'sent' },
  /** Reading a restricted record in an emergency, with a reason, without being named on it. */
  'restriction.break-glass': {
    'mash-worker': 'sent',
    'mash-manager': 'sent',
    'mase-coordinator': 'mase',
    'intelligence-officer': 'sent',
  },
  /** Shares what is not a referral, or what stands in an assessment; sees what came of it. */
  'intelligence.give': anyCaseworker,
  'intelligence.feedback': anyCaseworker,
  'intelligence.list': { 'intelligence-officer': 'self' },
  'intelligence.read': { 'intelligence-officer': 'partnership' },
  /** Reads who gave an item: each time with a reason. */
  'intelligence.source': { 'intelligence-officer': 'partnership' },
  /** Grades, excludes, sanitises, releases what another wrote, gives it to recipients, rings, recalls. */
  'intelligence.work': { 'intelligence-officer': 'partnership' },
  'intelligence.export': { 'intelligence-officer': 'partnership' },
  /** Who and what comes up in several items and referrals; what is watched. */
  'intelligence.connect': { 'intelligence-officer': 'partnership' },
  /** That two partnerships tell each other whom to ring. */
  'intelligence.agree': { administrator: 'self' },
  /** Reads what was released to a post that one reads for, and says what came of it. */
  'dissemination.list': anyCaseworker,
  'dissemination.open': readersOfThePost,
  'breach.read': { 'intelligence-officer': 'partnership', auditor: 'partnership' },
  'breach.work': { 'intelligence-officer': 'partnership' },
  'directory.read': {
    practitioner: 'self',
    'safeguarding-lead': 'self',
    'mash-worker': 'self',
    'mash-manager': 'self',
    'mase-coordinator': 'self',
    'intelligence-officer': 'self',
    administrator: 'self',
  },
  'directory.write': { administrator: 'self' },
  'tools.write': { administrator: 'self' },
  'clocks.read': { 'mash-manager': 'self', auditor: 'self', administrator: 'self' },
  'clocks.write': { administrator: 'self' },
  'people.read': { administrator: 'self' },
  'people.write': { administrator: 'partnership' },
  'evaluation.read': {
    'mash-manager': 'self',
    'mase-coordinator': 'self',
    auditor: 'self',
    administrator: 'self',
  },
  'audit.read': { auditor: 'partnership' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>

export type Action = keyof typeof rules
