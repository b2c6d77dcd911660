import { checkReference } from '#shared/identifiers/reference.ts'
import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import { findMeeting } from '#shared/mase/meeting-reference.ts'
import type { Block } from './block.ts'
import type { MailKind } from './kinds.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { mailWords } from './words.ts'

/**
 * All that a mail may be made of. There is no place here for anything about a child, a person of concern or what was
 * written of them: that is read after signing in.
 */
export interface MailFacts {
  readonly reference: string
  /** Address of the page, which needs a sign-in. */
  readonly link: string
  readonly partnershipName: string
  /** Telephone of those who can say what to do with a mail that went astray. */
  readonly contactPhone: string
  /** The post that it is for, as 'Designated safeguarding lead'; never the name of a person. */
  readonly recipientName?: string
}

export interface MailContent {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Stands at the start of the subject, and at the top and the foot of the mail (Government Security Classifications). */
const marking = 'OFFICIAL-SENSITIVE'

/**
 * Writes a mail, as text and as HTML that say the same.
 *
 * @throws where the reference is none, or the link is not an address of a web page: then something else may have got
 * in, and it must not go out
 */
export function writeMail(kind: MailKind, facts: MailFacts): MailContent {
  const { heading } = mailWords[kind]
  if (!isReference(facts.reference)) throw new Error('A mail needs a valid reference')
  const subject = `${marking}: ${facts.reference}: ${heading}`
  const blocks = blocksOf(kind, facts)
  return { subject, text: renderText(blocks), html: renderHtml(subject, blocks) }
}

/** Of a referral, or of a meeting. */
function isReference(text: string): boolean {
  const referral = checkReference(text)
  return (
    (referral.ok && referral.value === text) || (findMeeting(text) ?? findIntelligence(text)) !== undefined
  )
}

function blocksOf(kind: MailKind, facts: MailFacts): Block[] {
  const { heading, why, whatToDo, link } = mailWords[kind]
  const partnership = oneLine(facts.partnershipName)
  const recipient = oneLine(facts.recipientName ?? '')
  return [
    { kind: 'marking', words: marking },
    { kind: 'title', words: heading },
    { kind: 'paragraph', words: `Reference: ${facts.reference}` },
    ...(recipient ? [{ kind: 'paragraph', words: `For: ${recipient}` } as const] : []),
    { kind: 'paragraph', words: why },
    { kind: 'heading', words: 'What to do' },
    { kind: 'list', items: whatToDo },
    { kind: 'link', words: link, address: webAddress(facts.link) },
    { kind: 'heading', words: 'If a child is in danger now' },
    { kind: 'paragraph', words: 'Call 999. Do not wait for an answer to a referral or an email.' },
    { kind: 'heading', words: 'About this email' },
    {
      kind: 'paragraph',
      words:
        'It says nothing about the child on purpose. Do not forward it, and do not reply to it with details of a child.',
    },
    {
      kind: 'paragraph',
      words: `If it is not meant for you, do not open the link. Tell ${partnership} on ${oneLine(facts.contactPhone)}, give the reference, and then delete it.`,
    },
    { kind: 'paragraph', words: `Sent for ${partnership}` },
    { kind: 'marking', words: marking },
  ]
}

/** Line breaks and other control characters could make up lines of their own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function webAddress(link: string): string {
  const address = new URL(link)
  if (!['http:', 'https:'].includes(address.protocol)) throw new Error('A mail links to web pages only')
  return address.href
}
