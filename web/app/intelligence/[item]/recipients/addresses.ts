import { itemAddress } from '../../addresses.ts'

/** The addresses of who is told of an item. Posts are named in them, and nobody else. */
export const recipientAddresses = {
  all: (item: string) => itemAddress(item, 'recipients'),
  one: (item: string, dissemination: string) =>
    `${itemAddress(item, 'recipients')}/${encodeURIComponent(dissemination)}`,
  give: (item: string, to: readonly string[]) =>
    `${itemAddress(item, 'recipients')}/give?${new URLSearchParams(to.map((contact) => ['to', contact]))}`,
  told: (item: string) => `${itemAddress(item, 'recipients')}/told`,
  notTold: (item: string) => `${itemAddress(item, 'recipients')}/not-told`,
}
