import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { LocalStore } from '../local-store.ts'

/** What ends when the grant it came from is revoked. */
const grantable = ['AccessToken', 'AuthorizationCode', 'RefreshToken']

const collectionOf = (model: string): string => `sign-in/${model}`

/** Keeps the provider's sessions, grants and tokens in the local store. */
export const createAdapter =
  (store: LocalStore) =>
  (model: string): Adapter => {
    const collection = collectionOf(model)
    const find = (id: string) => store.get<AdapterPayload>(collection, id)
    const findWhere = (matches: (payload: AdapterPayload) => boolean) =>
      store.list<AdapterPayload>(collection).find(({ value }) => matches(value))?.value
    return {
      upsert: async (id, payload, expiresIn) => {
        store.put(
          collection,
          id,
          payload,
          expiresIn === undefined ? undefined : Date.now() + expiresIn * 1000,
        )
      },
      find: async (id) => find(id),
      findByUid: async (uid) => findWhere((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => findWhere((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = find(id)
        if (payload === undefined) return
        const consumed = Math.floor(Date.now() / 1000)
        store.put(
          collection,
          id,
          { ...payload, consumed },
          payload.exp === undefined ? undefined : payload.exp * 1000,
        )
      },
      destroy: async (id) => store.remove(collection, id),
      revokeByGrantId: async (grantId) => {
        for (const name of grantable.map(collectionOf))
          for (const { id, value } of store.list<AdapterPayload>(name))
            if (value.grantId === grantId) store.remove(name, id)
      },
    }
  }
