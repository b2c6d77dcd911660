import { cache } from 'react'
import type { Me } from '#shared/api/account.ts'
import { callHub } from '../api/call.ts'

export type SignedInPerson = Me['person'] & { readonly actions: Me['actions'] }

/** Who is signed in, as the hub knows them: undefined when nobody is, or when the API cannot say. */
export const currentPerson = cache(async (): Promise<SignedInPerson | undefined> => {
  const me = await currentAccount()
  return me.ok ? { ...me.value.person, actions: me.value.actions } : undefined
})

/** The account of who is signed in, asked for once in each request. */
export const currentAccount = cache(() => callHub('whoAmI', {}))
