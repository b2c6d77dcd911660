import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Key } from './keys.ts'

/** The kinds of item in the hub table. */
export type Entity =
  | 'person'
  | 'partnership'
  | 'contact'
  | 'referral'
  | 'section'
  | 'wording'
  | 'document'
  | 'history'
  | 'sign-off'
  | 'written'
  | 'clock-wait'
  | 'clock-said'
  | 'mail'
  | 'match'
  | 'same-child'
  | 'same-thing'
  | 'profile'
  | 'mentions'
  | 'mention'
  | 'meeting'
  | 'agenda-item'
  | 'mase-raised'
  | 'seat'
  | 'mase-action'
  | 'mase-action-of'
  | 'meeting-action'
  | 'minutes'
  | 'item-minutes'
  | 'room'
  | 'papers'
  | 'paper-piece'
  | 'paper-copy'
  | 'request'
  | 'review'
  | 'version'
  | 'tool'
  | 'evaluation'
  | 'contribution'
  | 'contribution-page'
  | 'information'
  | 'information-draft'
  | 'information-answer'
  | 'shared'
  | 'share'
  | 'share-copy'
  | 'not-shared'
  | 'transfer-fate'
  | 'unopened'
  | 'decision'
  | 'reconsideration'
  | 'agreement-wait'
  | 'held'
  | 'queue-counts'
  | 'activity'
  | 'queue-filter'
  | 'shift'
  | 'measure'
  | 'quality'
  | 'quality-measure'
  | 'hand-over'
  | 'intelligence'
  | 'intelligence-source'
  | 'source-reading'
  | 'intelligence-grading'
  | 'intelligence-draft'
  | 'intelligence-export'
  | 'intelligence-raised'
  | 'release'
  | 'dissemination'
  | 'told-already'
  | 'not-told'
  | 'breach'
  | 'connection'
  | 'watch'
  | 'alert'
  | 'pointer-agreement'
  | 'intelligence-about'
  | 'pointed'
  | 'pointers-asked'
  | 'pointed-to'

/** Where an item stands in the indexes; only items that are listed have any of these. */
export interface Listed {
  readonly worklistPk?: string
  readonly worklistSk?: string
  readonly senderPk?: string
  readonly senderSk?: string
  readonly personPk?: string
  readonly personSk?: string
}

/** An item: its key, its places in the indexes, what kind it is, and its content under `data`. */
export interface Item<T = unknown> extends Key, Listed {
  readonly entity: Entity
  readonly data: T
  /** Unix seconds after which DynamoDB may remove it. */
  readonly expires?: number
}

export type Attributes = Record<string, AttributeValue>

export const toAttributes = (value: object): Attributes =>
  marshall(value, { removeUndefinedValues: true, convertClassInstanceToMap: false })

export const fromAttributes = <T>(attributes: Attributes): Item<T> => unmarshall(attributes) as Item<T>
