import type { LambdaHandler, LoadHandler } from '#infra/local/lambda/invoke.ts'
import { rootPath } from '#infra/root.ts'

/** Megabytes that a function is given; those of the API have 1,024. */
const eventMemory = 512
const apiMemory = 1024
const eventFunctions = new Set(['notifier', 'arrivals', 'mail-fate', 'sweep'])

/** What the functions did while the meter ran. */
export interface Meter {
  readonly load: LoadHandler
  readonly invocations: Map<string, number>
  gigabyteSeconds: number
}

/** Loads the project's functions with a meter on each: how often it ran, and memory times time, in whole milliseconds. */
export function makeMeter(): Meter {
  const meter: Meter = {
    invocations: new Map(),
    gigabyteSeconds: 0,
    load: async (name) => {
      const { handler }: { handler: LambdaHandler } = await import(rootPath(`functions/${name}/handler.ts`))
      return async (event, context) => {
        const start = performance.now()
        try {
          return await handler(event, context)
        } finally {
          const seconds = Math.ceil(performance.now() - start) / 1000
          const memory = eventFunctions.has(name) ? eventMemory : apiMemory
          meter.gigabyteSeconds += (seconds * memory) / 1024
          meter.invocations.set(name, (meter.invocations.get(name) ?? 0) + 1)
        }
      }
    },
  }
  return meter
}
