import * as z from 'zod'
import { checkEmail } from '../identifiers/email.ts'
import type { Contact } from '../people/contact.ts'
import type { Person } from '../people/person.ts'
import { roles } from '../permissions/roles.ts'
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

const contactBody = {
  post: required('Enter the post, not a person’s name'),
  organisation: required('Enter the organisation'),
  email,
  phone: required('Enter a telephone number, for when mail fails'),
  readerIds: z.array(z.string().max(64)).max(50).default([]),
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
} as const satisfies Record<string, Operation>
