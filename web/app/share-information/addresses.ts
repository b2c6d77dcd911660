import type { ItemKind } from '#shared/intelligence/kinds.ts'

/** The pages on which somebody gives information. What is typed stands in none of the addresses. */
export const giving = {
  start: '/share-information',
  from: (reference: string) => `/share-information/from/${reference}`,
  draft: (draft: string) => `/share-information/${draft}`,
  refer: (draft: string) => `/share-information/${draft}/refer`,
  add: (draft: string) => `/share-information/${draft}/add`,
  piece: (draft: string, piece: string) => `/share-information/${draft}/items/${piece}`,
  newPiece: (draft: string, kind: ItemKind) => `/share-information/${draft}/items/new?kind=${kind}`,
  source: (draft: string) => `/share-information/${draft}/source`,
  people: (draft: string) => `/share-information/${draft}/people`,
  discard: (draft: string) => `/share-information/${draft}/discard`,
}
