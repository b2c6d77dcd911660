import * as z from 'zod'
import type { FormDefinition } from '../form/format/definition.ts'
import { checkEmail } from '../identifiers/email.ts'
import { itemKinds } from '../intelligence/kinds.ts'
import type { ToolInUse } from '../partnership/partnership.ts'
import type { Contact } from '../people/contact.ts'
import type { Person } from '../people/person.ts'
import { roles } from '../permissions/roles.ts'
import type { Rating } from '../referral/ratings.ts'
import type { Weekday } from '../time/day.ts'
import { type ClockSettings, limitUnits } from '../time/settings/clock-settings.ts'
import { withCommas } from '../with-commas.ts'
import { requestId, required, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const email = z
  .string()
  .trim()
  .max(254)
  .refine(
    (typed) => checkEmail(typed).ok,
    'Enter an email address in the correct format, like duty.team@council.example',
  )

/** A person as an administrator sees them. What they sign in with is nobody's to read. */
export type PersonRow = Omit<Person, 'issuer' | 'subject'>

/** Most characters of a file that holds a tool. The largest form that passes the check is smaller. */
const MOST_OF_FILE = 400_000

/** A version of a tool, as an administrator sees it. */
export interface ToolRow extends ToolInUse {
  /** Comes with the hub, or the partnership's own. */
  readonly from: 'hub' | 'own'
  /** `usual`: in use, and offered first. */
  readonly use: ToolUse
  readonly addedBy?: string
  readonly addedAt?: string
}

export const toolUses = ['usual', 'in-use', 'retired'] as const
export type ToolUse = (typeof toolUses)[number]

const LONGEST_PLACE = 60

/** What of intelligence a post needs to know of. Left out, what stands there stays. */
const needs = z
  .object({
    kinds: z.array(z.enum(itemKinds)).max(itemKinds.length).default([]),
    places: z
      .array(z.string().trim())
      .max(30, 'Enter 30 places or fewer')
      .refine(
        (places) => places.every(({ length }) => length > 0 && length <= LONGEST_PLACE),
        `Shorten each place to ${LONGEST_PLACE} characters or fewer`,
      )
      .default([]),
    conditions: z.boolean(),
  })
  .optional()

const contactBody = {
  post: required('Enter the post, not a person’s name'),
  organisation: required('Enter the organisation'),
  email,
  phone: required('Enter a telephone number, for when mail fails'),
  readerIds: z.array(z.string().max(64)).max(50).default([]),
  needs,
}

const limit = z.object({
  amount: z.string().max(10).default(''),
  unit: z.enum(limitUnits, 'Select how the time is counted'),
})
const byRating = z.object({ red: limit, amber: limit, green: limit, blue: limit } satisfies Record<
  Rating,
  unknown
>)
const time = z.string().max(40).default('')
const openOn = z.object({ from: time, to: time })

/** The settings as they are typed: `readSettings` says what is wrong with them, for the page as well. */
const clocksBody = {
  acknowledgement: limit,
  unrated: limit,
  decision: byRating,
  partnerReturn: byRating,
  nearing: z.string().max(10).default(''),
  hours: z.object({
    monday: openOn,
    tuesday: openOn,
    wednesday: openOn,
    thursday: openOn,
    friday: openOn,
    saturday: openOn,
    sunday: openOn,
  } satisfies Record<Weekday, unknown>),
  bankHolidays: z.enum(['closed', 'open'], 'Select whether the MASH is closed on bank holidays'),
  closings: z.string().max(5_000, 'Enter 100 dates or fewer').default(''),
}

export const administrationOperations = {
  listPeople: {
    function: 'administration',
    method: 'GET',
    path: '/people',
    summary: 'Everybody of the partnership who can sign in, with their roles',
    may: 'people.read',
    output: z.object({ people: z.array(shaped<PersonRow>()) }),
  },
  changePerson: {
    function: 'administration',
    method: 'PUT',
    path: '/people/{person}',
    summary: "Change a person's roles or stop their access; it works at once",
    may: 'people.write',
    body: z.object({
      version,
      roles: z.array(z.enum(roles)).max(roles.length).default([]),
      active: z.boolean(),
    }),
    output: z.object({ version: z.number() }),
  },
  listContacts: {
    function: 'administration',
    method: 'GET',
    path: '/contacts',
    summary: 'The directory of those who can be told, with addresses',
    may: 'directory.write',
    output: z.object({ contacts: z.array(shaped<Contact>()) }),
  },
  addContact: {
    function: 'administration',
    method: 'POST',
    path: '/contacts',
    summary: 'Add a post to the directory',
    may: 'directory.write',
    body: z.object({ requestId, ...contactBody }),
    output: z.object({ id: z.string() }),
    status: 201,
  },
  changeContact: {
    function: 'administration',
    method: 'PUT',
    path: '/contacts/{contact}',
    summary: 'Change a post of the directory, or retire it',
    may: 'directory.write',
    body: z.object({ version, active: z.boolean(), ...contactBody }),
    output: z.object({ version: z.number() }),
  },
  readClocks: {
    function: 'administration',
    method: 'GET',
    path: '/clocks',
    summary: 'The clocks of the partnership, when its MASH is open, and further days on which it is closed',
    may: 'clocks.read',
    output: z.object({ settings: shaped<ClockSettings>(), version: z.number() }),
  },
  changeClocks: {
    function: 'administration',
    method: 'PUT',
    path: '/clocks',
    summary: 'Change the clocks; what is open keeps the time that it was given',
    may: 'clocks.write',
    body: z.object({ version, confirm: z.string().max(20).optional(), ...clocksBody }),
    output: z.object({ version: z.number() }),
  },
  listTools: {
    function: 'administration',
    method: 'GET',
    path: '/tools',
    summary: 'The assessment tools of the partnership: in use, retired, and not in use yet',
    may: 'tools.write',
    output: z.object({ tools: z.array(shaped<ToolRow>()), version: z.number() }),
  },
  readTool: {
    function: 'administration',
    method: 'GET',
    path: '/tools/{tool}/{toolVersion}',
    summary: 'One version of a tool, whole, to look at before it is used',
    may: 'tools.write',
    output: z.object({ tool: shaped<ToolRow>(), definition: shaped<FormDefinition>(), version: z.number() }),
  },
  addTool: {
    function: 'administration',
    method: 'POST',
    path: '/tools',
    summary: 'Check a file that holds a tool and, where it is good, keep it; nobody is offered it yet',
    may: 'tools.write',
    body: z.object({
      file: z
        .string()
        .trim()
        .min(1, 'Choose the file that holds the tool')
        .max(MOST_OF_FILE, `Choose a file of ${withCommas(MOST_OF_FILE)} characters or fewer`),
    }),
    output: z.object({ id: z.string(), version: z.string() }),
    status: 201,
  },
  changeTool: {
    function: 'administration',
    method: 'PUT',
    path: '/tools/{tool}/{toolVersion}',
    summary: 'Take a tool into use, offer it first, or retire it; what was begun with it goes on with it',
    may: 'tools.write',
    body: z.object({ version, use: z.enum(toolUses, 'Select what to do with this tool') }),
    output: z.object({ version: z.number() }),
  },
} as const satisfies Record<string, Operation>
