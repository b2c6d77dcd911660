import * as z from 'zod'
import type { Contact } from '../people/contact.ts'
import type { Person, PersonSummary } from '../people/person.ts'
import type { Action } from '../permissions/rules.ts'
import { optionalShort, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

export interface Me {
  readonly person: PersonSummary & Pick<Person, 'version'>
  readonly partnership: {
    readonly code: string
    readonly name: string
    readonly tools: readonly { readonly id: string; readonly version: string; readonly title: string }[]
    readonly signOffWhen: 'before-sending' | 'after-sending'
    readonly mashPhone: string
  }
  /** The actions that the person's roles allow at all: what the pages need to leave out the rest. */
  readonly actions: readonly Action[]
}

export const accountOperations = {
  whoAmI: {
    function: 'account',
    method: 'GET',
    path: '/me',
    summary: 'Who is signed in, in which agency and partnership, and what they may do',
    may: 'account.read',
    output: shaped<Me>(),
  },
  changeMyDetails: {
    function: 'account',
    method: 'PUT',
    path: '/me',
    summary: 'Change the telephone number and the line manager that forms are filled in with',
    may: 'account.write',
    body: z.object({ version, phone: optionalShort, manager: optionalShort }),
    output: z.object({ version: z.number() }),
  },
  listRecipients: {
    function: 'account',
    method: 'GET',
    path: '/recipients',
    summary: 'The directory of those who can be told, by post and organisation, without addresses',
    may: 'directory.read',
    output: z.object({ recipients: z.array(shaped<Pick<Contact, 'id' | 'post' | 'organisation'>>()) }),
  },
} as const satisfies Record<string, Operation>
