import { hub } from '../../../api/client.ts'

/** The directory as names by id, in the words that a sent form has. Nothing when it cannot be had: the ids show then. */
export async function contactNames(): Promise<Record<string, string>> {
  const directory = await hub.listRecipients({})
  if (!directory.ok) return {}
  return Object.fromEntries(
    directory.value.recipients.map(({ id, post, organisation }) => [id, `${post}, ${organisation}`]),
  )
}
