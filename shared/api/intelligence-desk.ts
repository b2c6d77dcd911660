import * as z from 'zod'
import { type DeskList, type DeskRow, deskSortIds, type ItemView } from '../intelligence/desk-view.ts'
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
import { type ItemState, itemStateIds } from '../intelligence/states.ts'
import { optionalLong, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const idsOf = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as [T, ...T[]]
const yesNo = (missing: string) => z.enum(['yes', 'no'], missing)
const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })

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
      handling: z.enum(idsOf<HandlingCode>(handlingCodes), 'Select how it may be shared'),
      conditions: optionalLong,
      until: typedDate.optional(),
      hidden: yesNo('Select yes or no').optional(),
      suspectedFalse: yesNo('Select whether you suspect that it is false'),
      marking: z.enum(markings, 'Select the government marking'),
      priority: z.enum(idsOf<Priority>(priorities), 'Select how urgent it is'),
      reason: optionalLong,
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
