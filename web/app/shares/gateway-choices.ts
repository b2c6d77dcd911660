import { gateways } from '#shared/sharing/gateways.ts'

/** What may allow something to be passed on, each with what it means. */
export const gatewayChoices = Object.entries(gateways).map(([value, { name, words }]) => ({
  value,
  label: name,
  hint: words,
}))
