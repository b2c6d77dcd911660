import * as z from 'zod'
import {
  type DeskList,
  type DeskRow,
  deskSortIds,
  type ItemView,
  type MayBeExcluded,
} from '../intelligence/desk-view.ts'
import {
  type HandlingCode,
  handlingCodes,
  type InformationGrade,
  informationGrades,
  markings,
  type Priority,
  priorities,
  type SourceGrade,
  sourceGrades,
} from '../intelligence/grading.ts'
import { itemKinds } from '../intelligence/kinds.ts'
import type { Finding } from '../intelligence/revealing.ts'
import type { Source } from '../intelligence/source.ts'
import { type ItemState, itemStateIds } from '../intelligence/states.ts'
import { optionalLong, optionalShort, reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const idsOf = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as [T, ...T[]]
const yesNo = (missing: string) => z.enum(['yes', 'no'], missing)
const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })

const details = z.record(z.string().max(40), z.string().max(1_000))
const textForRelease = z
  .string()
  .trim()
  .min(1, 'Write the text that is to be released')
  .max(5_000, 'Shorten this to 5,000 characters or fewer')

/** What a change of an item answers. */
const changed = z.object({ version: z.number(), state: shaped<ItemState>() })

export const intelligenceDeskOperations = {
  listIntelligence: {
    function: 'intelligence',
    method: 'GET',
    path: '/intelligence/items',
    summary: 'The items of the desk in one state, and how many there are in each',
    may: 'intelligence.list',
    query: z.object({
      state: z.enum(itemStateIds).default('received'),
      kind: z.enum(itemKinds).optional(),
      sort: z.enum(deskSortIds).optional(),
      page: z.coerce.number().int().min(1).max(1_000).default(1),
    }),
    output: shaped<DeskList>(),
  },
  findIntelligence: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/find',
    summary: 'Items of the desk in any state, by their reference or what they are called in the list',
    may: 'intelligence.list',
    body: z.object({
      find: z.string().trim().min(2, 'Enter a reference, or at least 2 letters of a name').max(100),
    }),
    output: z.object({ rows: z.array(shaped<DeskRow>()), found: z.number() }),
  },
  readIntelligence: {
    function: 'intelligence',
    method: 'GET',
    path: '/intelligence/items/{item}',
    summary: 'One item as it was given, how it was graded, and what was released of it',
    may: 'intelligence.read',
    output: shaped<ItemView>(),
  },
  gradeIntelligence: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/gradings',
    summary: 'Grade an item 3x5x2, or grade it otherwise with a reason; a text that waits is taken back',
    may: 'intelligence.work',
    body: z.object({
      version,
      source: z.enum(idsOf<SourceGrade>(sourceGrades), 'Select how far the source can be relied on'),
      information: z.enum(
        idsOf<InformationGrade>(informationGrades),
        'Select how the information is known to the source',
      ),
      suspectedFalse: yesNo('Select whether you suspect that it is false'),
      handling: z.enum(idsOf<HandlingCode>(handlingCodes), 'Select how it may be shared'),
      conditions: optionalLong,
      until: typedDate.optional(),
      hidden: yesNo('Select yes or no').optional(),
      marking: z.enum(markings, 'Select the government marking'),
      priority: z.enum(idsOf<Priority>(priorities), 'Select how urgent it is'),
      reason: optionalLong,
    }),
    output: changed,
  },
  askForSource: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/source',
    summary: 'Ask, with a reason, to see who gave an item; it is shown once',
    may: 'intelligence.source',
    body: z.object({ reason: reason('Say why you need to know who gave it') }),
    output: z.object({ reading: z.string() }),
    status: 201,
  },
  readSource: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/source/{reading}',
    summary: 'See once, within minutes of asking for it, who gave an item',
    may: 'intelligence.source',
    output: shaped<Source>(),
  },
  findToExclude: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/excluded/find',
    summary: 'People and agencies of the partnership from whom an item could be kept',
    may: 'intelligence.work',
    body: z.object({ find: z.string().trim().min(2, 'Enter at least 2 letters of a name').max(100) }),
    output: z.object({ found: z.array(shaped<MayBeExcluded>()), more: z.boolean() }),
  },
  excludeFromIntelligence: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/excluded',
    summary: 'Keep an item from a person or an agency, with why; or from them no longer',
    may: 'intelligence.work',
    body: z.object({
      version,
      who: z.enum(['person', 'agency'], 'Select a person or an agency'),
      id: z.string('Select whom it is kept from').min(1, 'Select whom it is kept from').max(64),
      exclude: yesNo('Select whether it is kept from them'),
      why: optionalLong,
    }),
    output: changed,
  },
  splitIntelligence: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/split',
    summary: 'Make a further item of one of the events of an item; who gave it goes along, sealed',
    may: 'intelligence.work',
    body: z.object({
      version,
      kind: z.enum(itemKinds, 'Select what it is about'),
      details: details.default({}),
      what: z
        .string()
        .trim()
        .min(1, 'Enter what happened, in the words that were given')
        .max(10_000, 'Shorten this to 10,000 characters or fewer'),
      when: optionalShort,
      where: optionalShort,
      often: optionalShort,
    }),
    output: z.object({ version: z.number(), item: z.string() }),
    status: 201,
  },
  checkForRelease: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/check',
    summary: 'What in a text for release could show who gave it, or names more than is needed',
    may: 'intelligence.work',
    body: z.object({ text: z.string().max(5_000), details: details.default({}) }),
    output: z.object({ findings: z.array(shaped<Finding>()) }),
  },
  writeForRelease: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/releases',
    summary: 'Give a second person a text to release, with why each thing that was pointed at stays in it',
    may: 'intelligence.work',
    body: z.object({
      version,
      text: textForRelease,
      details: details.default({}),
      kept: z
        .array(z.object({ words: z.string().max(5_000), why: z.string().trim().max(500) }))
        .max(200)
        .default([]),
    }),
    output: changed,
    status: 201,
  },
  decideOnRelease: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/releases/{release}/decision',
    summary: 'Release what another person wrote, give it back with a comment, or take back what one wrote',
    may: 'intelligence.work',
    body: z.object({
      version,
      decision: z.enum(['release', 'give-back', 'take-back'], 'Select what is to happen with the text'),
      comment: optionalLong,
    }),
    output: changed,
  },
  decideOnSharing: {
    function: 'intelligence',
    method: 'POST',
    path: '/intelligence/items/{item}/sharing',
    summary: 'Decide, with a reason, that an item is shared with nobody; or that it may be after all',
    may: 'intelligence.work',
    body: z.object({
      version,
      share: yesNo('Select whether it may be shared'),
      reason: reason('Say why'),
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
