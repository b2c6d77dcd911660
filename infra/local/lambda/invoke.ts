import { existsSync } from 'node:fs'
import type { Context } from 'aws-lambda'
import { lambdaContext } from './lambda-context.ts'

export type LambdaHandler = (event: unknown, context: Context) => Promise<unknown>

/** Finds the handler of a function by its folder's name. */
export type LoadHandler = (name: string) => Promise<LambdaHandler>

/** Runs a function with an event, as Lambda would, and gives back what it answers. */
export type Invoke = (name: string, event: unknown) => Promise<unknown>

/** A function ran longer than it is given. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut'
}

const handlerUrl = (name: string): URL => new URL(`../../../functions/${name}/handler.ts`, import.meta.url)

/** Whether the project has such a function. */
export const hasFunction = (name: string): boolean => existsSync(handlerUrl(name))

const loadFromProject: LoadHandler = async (name) => {
  const module: { handler?: LambdaHandler } = await import(/* @vite-ignore */ handlerUrl(name).href)
  if (module.handler === undefined) throw new Error(`functions/${name}/handler.ts exports no handler`)
  return module.handler
}

const copy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/**
 * An invoker of the project's functions in this process. Each is loaded when first needed, after the environment
 * is set. Event and answer pass through JSON, as they do on AWS.
 */
export const createInvoker = (load: LoadHandler = loadFromProject, timeoutSeconds = 29): Invoke => {
  const loaded = new Map<string, Promise<LambdaHandler>>()
  return async (name, event) => {
    const found = loaded.get(name) ?? load(name)
    loaded.set(name, found)
    const handler = await found
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new TimedOut(`${name} ran longer than ${timeoutSeconds} seconds`)),
        timeoutSeconds * 1000,
      )
    })
    try {
      return copy(await Promise.race([handler(copy(event), lambdaContext(name, timeoutSeconds)), late]))
    } finally {
      clearTimeout(timer)
    }
  }
}
