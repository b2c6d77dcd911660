import type { LambdaHandler, LoadHandler } from '#infra/local/lambda/invoke.ts'

let hubs = 0

/**
 * Loads functions for one hub of several that a process has one after another: a handler takes its settings from the
 * environment as it is loaded, so each hub loads the handlers anew, and shares with the others all that lies behind them.
 */
export function loadAnew(): LoadHandler {
  hubs += 1
  const own = `?hub=${hubs}`
  return async (name) => {
    const { href } = new URL(`../../../functions/${name}/handler.ts${own}`, import.meta.url)
    const module: { handler: LambdaHandler } = await import(/* @vite-ignore */ href)
    return module.handler
  }
}
