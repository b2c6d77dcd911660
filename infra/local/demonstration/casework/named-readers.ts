import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import { demonstrationAccounts } from '../accounts.ts'
import type { Call } from './call.ts'

/** Those whom a case names as readers by the subjects of their sign-ins, by their ids, as the form offers them. */
export async function namedReaders(
  call: Call,
  by: string,
  reference: string,
  subjects: readonly string[],
): Promise<string[]> {
  const { body } = await call(by, 'readRestriction', { reference })
  const { people } = body as OutputOf<Operations['readRestriction']>
  const names = demonstrationAccounts.filter(({ sub }) => subjects.includes(sub)).map(({ name }) => name)
  return people.filter(({ name }) => names.includes(name)).map(({ id }) => id)
}
