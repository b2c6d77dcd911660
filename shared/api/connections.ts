import * as z from 'zod'
import type {
  ConnectionList,
  ConnectionsView,
  ShownAgreement,
  WatchList,
  WatchView,
} from '../intelligence/connection-view.ts'
import { watchKindIds } from '../intelligence/watch.ts'
import {
  cursor,
  optionalLong,
  optionalShort,
  reason,
  requestId,
  required,
  shaped,
  version,
} from './fields.ts'
import type { Operation } from './operation.ts'

const typedDate = z.object({ day: z.string().max(20), month: z.string().max(20), year: z.string().max(20) })
const changed = z.object({ version: z.number() })

/** The same person, vehicle, number, account or place in several items and referrals; what is watched; whom else to ring. */
export const connectionOperations = {
  listConnections: {
    function: 'connections',
    method: 'GET',
    path: '/intelligence/connections',
    summary:
      'Two things in two items, or in an item and a referral, that may be one, or of which somebody said so',
    may: 'intelligence.connect',
    query: z.object({ which: z.enum(['possible', 'same', 'different']).default('possible'), cursor }),
    output: shaped<ConnectionList>(),
  },
  readConnections: {
    function: 'connections',
    method: 'GET',
    path: '/intelligence/items/{item}/connections',
    summary: 'Where else what an item names is named, exact matches first, with reasons and differences',
    may: 'intelligence.connect',
    output: shaped<ConnectionsView>(),
  },
  judgeConnection: {
    function: 'connections',
    method: 'POST',
    path: '/intelligence/items/{item}/connections/{thing}/{other}',
    summary: 'Say that two things are one or two, or take back what was said',
    may: 'intelligence.connect',
    body: z.object({
      version,
      verdict: z.enum(['same', 'different', 'undone'], 'Select whether they are the same'),
      reason: reason('Enter how you know'),
    }),
    output: changed,
  },
  askPartnerships: {
    function: 'connections',
    method: 'POST',
    path: '/intelligence/items/{item}/pointers',
    summary:
      'Ask whether a partnership with which there is an agreement knows of the same: whom to ring, and nothing else',
    may: 'intelligence.connect',
    body: z.object({ thing: required('Select what to ask about'), reason: reason('Enter why you ask') }),
    output: z.object({ found: z.boolean() }),
  },
  listWatches: {
    function: 'connections',
    method: 'GET',
    path: '/intelligence/watches',
    summary: 'What the officers of the partnership watch for, and what has come up of it',
    may: 'intelligence.connect',
    query: z.object({ which: z.enum(['new', 'seen']).default('new'), cursor }),
    output: shaped<WatchList>(),
  },
  startWatch: {
    function: 'connections',
    method: 'POST',
    path: '/intelligence/watches',
    summary: 'Watch for a name, a plate, a number, an account or a place, or a part of it',
    may: 'intelligence.connect',
    body: z.object({
      requestId,
      kind: z.enum(watchKindIds, 'Select what you watch for'),
      text: required('Enter what you watch for, or the part of it that you know'),
      born: optionalShort,
      reason: reason('Enter why you watch for it'),
      until: typedDate,
      item: optionalShort,
    }),
    output: z.object({ watch: z.string() }),
    status: 201,
  },
  readWatch: {
    function: 'connections',
    method: 'GET',
    path: '/intelligence/watches/{watch}',
    summary: 'One watch, and what names it now',
    may: 'intelligence.connect',
    output: shaped<WatchView>(),
  },
  changeWatch: {
    function: 'connections',
    method: 'POST',
    path: '/intelligence/watches/{watch}',
    summary: 'End a watch, or let it run to another day, with a reason',
    may: 'intelligence.connect',
    body: z.object({
      version,
      what: z.enum(['end', 'until'], 'Select whether it ends now or runs to another day'),
      until: typedDate.optional(),
      reason: reason('Enter why'),
    }),
    output: changed,
  },
  seeAlert: {
    function: 'connections',
    method: 'POST',
    path: '/intelligence/alerts/{alert}',
    summary: 'Say that one has seen that something watched has come up',
    may: 'intelligence.connect',
    body: z.object({ version }),
    output: changed,
  },
  listPointerAgreements: {
    function: 'connections',
    method: 'GET',
    path: '/pointer-agreements',
    summary: 'With which other partnerships one’s own has agreed to tell each other whom to ring',
    may: 'intelligence.agree',
    output: z.object({ agreements: z.array(shaped<ShownAgreement>()) }),
  },
  changePointerAgreement: {
    function: 'connections',
    method: 'POST',
    path: '/pointer-agreements/{agreement}',
    summary: 'Say yes to telling each other whom to ring, or end it at once',
    may: 'intelligence.agree',
    body: z.object({
      version,
      what: z.enum(['yes', 'end'], 'Select whether you say yes or end it'),
      reason: optionalLong,
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
