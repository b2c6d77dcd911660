import type * as z from 'zod'
import type { submissionOperations } from '../api/submissions.ts'
import type { FieldError } from '../failure.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { readDate } from '../identifiers/date.ts'
import { fail, ok, type Result } from '../result.ts'
import {
  type DraftNamed,
  type DraftPiece,
  MOST_NAMED,
  MOST_PIECES,
  type SubmissionDraft,
  saysSomething,
} from './draft.ts'
import { detailsOf, kindNames } from './kinds.ts'

/** One page of a draft as it was sent. */
export type PartInput = z.output<(typeof submissionOperations)['saveSubmission']['body']>
type Part<Name extends PartInput['part']> = Extract<PartInput, { part: Name }>

/** What a page is checked against. */
export interface PartFacts {
  /** For what the page adds. */
  readonly newId: string
  readonly today: CalendarDate
  /** Whether the directory has the entry that was chosen, and it is in use. */
  readonly isContact: boolean
}

/** A draft with one of its pages changed; or what is wrong with that page. */
export function withPart(
  draft: SubmissionDraft,
  input: PartInput,
  facts: PartFacts,
): Result<SubmissionDraft, FieldError[]> {
  const { pieces, named } = draft
  switch (input.part) {
    case 'piece':
      return withPiece(draft, input, facts)
    case 'remove-piece':
      return ok({ ...draft, pieces: pieces.filter(({ id }) => id !== input.piece) })
    case 'source': {
      const { part: _, version: __, ...source } = input
      return ok({ ...draft, source })
    }
    case 'name':
      return withNamed(draft, input, facts)
    case 'remove-name':
      return ok({ ...draft, named: named.filter(({ id }) => id !== input.named) })
  }
}

function withPiece(
  draft: SubmissionDraft,
  input: Part<'piece'>,
  { newId }: PartFacts,
): Result<SubmissionDraft, FieldError[]> {
  const { kind, details: typed, what, when, where, often } = input
  const before = draft.pieces.find(({ id }) => id === input.piece)
  if (input.piece !== undefined && !before)
    return wrong('', 'This was taken out on another page. Add it as a new item')
  if (!before && draft.pieces.length >= MOST_PIECES)
    return wrong('', `Give these ${MOST_PIECES} first, and then share more: so many can be given at once`)
  const known = detailsOf[kind].map(({ id }) => id)
  const unknown = Object.keys(typed).find((id) => !known.includes(id))
  if (unknown) return wrong(`details.${unknown}`, `${kindNames[kind]} has no such detail`)
  const details = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
  if (!saysSomething({ details, what }))
    return wrong('what', 'Write what happened, or one detail at least: a part of it is enough')
  const piece: DraftPiece = {
    id: before?.id ?? newId,
    kind,
    details,
    ...(what && { what }),
    ...(when && { when }),
    ...(where && { where }),
    ...(often && { often }),
    ...(before?.raised && { raised: before.raised }),
  }
  const pieces = before ? draft.pieces.map((one) => (one === before ? piece : one)) : [...draft.pieces, piece]
  return ok({ ...draft, pieces })
}

function withNamed(
  draft: SubmissionDraft,
  input: Part<'name'>,
  { newId, today, isContact }: PartFacts,
): Result<SubmissionDraft, FieldError[]> {
  const { contactId, someone, told, toldOn, toldBy } = input
  if (!contactId && !someone)
    return wrong('contactId', 'Select somebody from the directory, or write who it is')
  if (contactId && someone)
    return wrong('someone', 'Select somebody from the directory or write who it is, not both')
  if (contactId && !isContact) return wrong('contactId', 'Select somebody from the directory')
  if (contactId && draft.named.some((one) => one.contactId === contactId))
    return wrong('contactId', 'They are named already')
  if (draft.named.length >= MOST_NAMED) return wrong('contactId', `Name ${MOST_NAMED} or fewer`)
  const named: DraftNamed = {
    id: newId,
    ...(contactId && { contactId }),
    ...(someone && { someone }),
    told: told === 'yes',
  }
  if (told === 'no') return ok({ ...draft, named: [...draft.named, named] })
  const read = toldOn && readDate(toldOn, 'The date they were told')
  if (read && !read.ok) return wrong(`toldOn.${read.parts[0] ?? 'day'}`, read.message)
  if (read && read.value > today)
    return wrong('toldOn.day', 'The date they were told must be today or in the past')
  const when = { ...(read && { toldOn: read.value }), ...(toldBy && { toldBy }) }
  return ok({ ...draft, named: [...draft.named, { ...named, ...when }] })
}

const wrong = (field: string, message: string) => fail([{ field, message }])
