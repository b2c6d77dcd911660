import type { Contact } from '#shared/people/contact.ts'

/** An entry of the directory before its readers, given here by their subjects, are known by id. */
export interface DemonstrationContact extends Pick<Contact, 'post' | 'organisation' | 'email'> {
  readonly partnership: string
  readonly id: string
  readonly readers: readonly string[]
}

const inLarkmere = (
  id: string,
  post: string,
  organisation: string,
  email: string,
  ...readers: string[]
): DemonstrationContact => ({ partnership: 'LKM', id, post, organisation, email, readers })

const inVennshire = (
  id: string,
  post: string,
  organisation: string,
  email: string,
  ...readers: string[]
): DemonstrationContact => ({ partnership: 'VNT', id, post, organisation, email, readers })

const larkmereCouncil = "Larkmere Council children's services"
const vennshireCouncil = "Vennshire Council children's services"

/** Who can be told in the demonstration, by post. The housing entry's address bounces, so that a failure shows. */
export const demonstrationContacts: readonly DemonstrationContact[] = [
  inLarkmere(
    'lkm-mash',
    'MASH front door',
    larkmereCouncil,
    'mash@lkm-council.example',
    'lkm-mash-one',
    'lkm-mash-two',
    'lkm-mash-manager',
  ),
  inLarkmere('lkm-mase', 'MASE desk', larkmereCouncil, 'mase@lkm-council.example', 'lkm-mase'),
  inLarkmere(
    'lkm-police-spoc',
    'Police exploitation single point of contact',
    'Larkmere Police',
    'exploitation@lkm-police.example',
    'lkm-constable',
    'lkm-sergeant',
  ),
  inLarkmere(
    'lkm-intelligence',
    'Intelligence desk',
    'Larkmere Police',
    'intelligence@lkm-police.example',
    'lkm-intelligence',
    'lkm-intelligence-two',
  ),
  inLarkmere(
    'lkm-health-spoc',
    'Sexual health single point of contact',
    'Larkmere Community Health Trust',
    'safeguarding@lkm-health.example',
    'lkm-nurse',
    'lkm-nurse-manager',
  ),
  inLarkmere(
    'lkm-school',
    'Safeguarding office',
    'Hollin Bank Academy',
    'safeguarding@lkm-hollin-bank.example',
    'lkm-lead',
    'lkm-head',
  ),
  inLarkmere(
    'lkm-housing',
    'Housing duty officer',
    'Larkmere Council housing',
    'bounce.housing@lkm-council.example',
    'lkm-mash-manager',
  ),
  inVennshire('vnt-mash', 'Front door', vennshireCouncil, 'front.door@vnt-council.example', 'vnt-mash'),
  inVennshire(
    'vnt-mase',
    'Exploitation panel desk',
    vennshireCouncil,
    'panel@vnt-council.example',
    'vnt-mase',
  ),
  inVennshire(
    'vnt-school',
    'Safeguarding office',
    'Tarnwick Bridge School',
    'safeguarding@vnt-tarnwick-school.example',
    'vnt-lead',
  ),
  inVennshire(
    'vnt-intelligence',
    'Intelligence desk',
    'Vennshire Police',
    'intelligence@vnt-police.example',
    'vnt-intelligence',
    'vnt-intelligence-two',
  ),
  // Who is told of a breach.
  inLarkmere(
    'lkm-governance',
    'Information governance',
    larkmereCouncil,
    'governance@lkm-council.example',
    'lkm-auditor',
  ),
  inVennshire(
    'vnt-governance',
    'Information governance',
    vennshireCouncil,
    'governance@vnt-council.example',
    'vnt-auditor',
  ),
  // Posts of the MASE: its chair and deputies, and agencies that come to it.
  inLarkmere(
    'lkm-chief-inspector',
    'Detective chief inspector, public protection',
    'Larkmere Police',
    'dci.public.protection@lkm-police.example',
    'lkm-inspector',
  ),
  inLarkmere(
    'lkm-head-of-service',
    'Head of service, front door',
    larkmereCouncil,
    'head.of.service@lkm-council.example',
    'lkm-mash-head',
  ),
  inLarkmere(
    'lkm-education',
    'Education welfare lead',
    'Larkmere Council education',
    'welfare@lkm-education.example',
    'lkm-education',
  ),
  inLarkmere(
    'lkm-voluntary',
    'Young people’s project lead',
    'Larkmere Harbour Project',
    'office@lkm-harbour-project.example',
    'lkm-voluntary',
  ),
  inVennshire(
    'vnt-head-of-service',
    'Head of exploitation service',
    vennshireCouncil,
    'head.of.service@vnt-council.example',
    'vnt-mash-manager',
  ),
  inVennshire(
    'vnt-police',
    'Detective inspector, exploitation',
    'Vennshire Police',
    'exploitation@vnt-police.example',
    'vnt-inspector',
  ),
]
