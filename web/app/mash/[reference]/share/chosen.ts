import { type ChosenRecipient, chosenRecipients } from '#shared/sharing/share.ts'

/** What was chosen so far, as the address says it: ids only, nothing that was typed. */
export interface ChosenSoFar {
  readonly kind: ChosenRecipient | undefined
  readonly to: string | undefined
  readonly parts: readonly string[]
}

type Query = Readonly<Record<string, string | string[] | undefined>>

/** Each group of parts has a field of its own, so that each can be led to. */
export const partsField = (group: number): string => (group === 0 ? 'parts' : `parts-${group}`)

export function chosenIn(query: Query): ChosenSoFar {
  const { kind, to } = query
  return {
    kind: chosenRecipients.find((one) => one === kind),
    to: typeof to === 'string' && to !== '' ? to : undefined,
    parts: Object.entries(query).flatMap(([name, value = []]) => (/^parts(-\d+)?$/.test(name) ? value : [])),
  }
}

export function addressOf(page: string, { kind, to, parts }: ChosenSoFar): string {
  const query = new URLSearchParams([
    ...(kind ? [['kind', kind]] : []),
    ...(to ? [['to', to]] : []),
    ...parts.map((part) => ['parts', part]),
  ])
  return `${page}?${query}`
}

export const titles: Readonly<Record<ChosenRecipient, string>> = {
  'early-help': 'Pass it on to early help',
  'allocated-worker': 'Pass it on to the allocated worker',
  'front-door': 'Pass it on to another partnership',
}
