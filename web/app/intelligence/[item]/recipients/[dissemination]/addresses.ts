import { recipientAddresses } from '../addresses.ts'

/** The addresses of what is done about one recipient. */
export const deliveryAddresses = {
  page: (item: string, id: string, done?: string) =>
    `${recipientAddresses.one(item, id)}${done ? `?done=${done}` : ''}`,
  recall: (item: string, id: string) => `${recipientAddresses.one(item, id)}/recall`,
  again: (item: string, id: string) => `${recipientAddresses.one(item, id)}/again`,
}
