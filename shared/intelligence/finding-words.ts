import type { FindingKind } from './revealing.ts'

/** Why the hub points at something in a text for release, and what to do about it. */
export const findingWords: Readonly<
  Record<FindingKind, { readonly name: string; readonly why: string; readonly what: string }>
> = {
  giver: {
    name: 'A person, post or agency of the partnership',
    why: 'This may point to who gave it.',
    what: 'Leave it out, or say it more generally.',
  },
  name: {
    name: 'A name',
    why: 'This may name somebody whom the recipient does not need to know of.',
    what: 'Leave it out, unless the text is about them.',
  },
  'first-person': {
    name: 'First person',
    why: 'These are the words of whoever tells it.',
    what: 'Write what happened, without who saw or heard it.',
  },
  told: {
    name: 'How it came to be known',
    why: 'It shows who could have told it, or where they were.',
    what: 'Write what happened, without how it became known.',
  },
  time: {
    name: 'An exact time or date',
    why: 'Few people may have been there then.',
    what: 'Say it more roughly: in the evening, in early March.',
  },
  relation: {
    name: 'Somebody by their relation to another',
    why: 'It points at one person without a name.',
    what: 'Leave it out, or say “somebody”.',
  },
  verbatim: {
    name: 'Word for word as it was given',
    why: 'Whoever gave it, or heard it said, knows their words again.',
    what: 'Say it in other words.',
  },
}
