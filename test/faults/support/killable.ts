/** What a process of ours dies of. */
export class Killed extends Error {}

/** A call that leaves a process: whether it writes, and whether the process dies just before it or just after. */
interface Command {
  readonly constructor: { readonly name: string }
}
type Send = (command: Command) => Promise<unknown>

/** When a process dies: at its nth call that changes something outside it, before the call has gone out or after it was answered. */
export interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

const changes = ({ constructor: { name } }: Command): boolean =>
  ['TransactWriteItemsCommand', 'PutItemCommand', 'SendEmailCommand'].includes(name)

/** Clients of one process. Once it is dead nothing leaves it any more. */
export function killable<D extends { readonly db: unknown; readonly ses: unknown }>(deps: D, death?: Death) {
  let calls = 0
  let dead = false
  const mortal = <T extends object>(client: T): T =>
    new Proxy(client, {
      get(target, name) {
        const value = Reflect.get(target, name)
        if (name !== 'send') return value
        return async (command: Command) => {
          if (dead) throw new Killed()
          if (!changes(command)) return (value as Send).call(target, command)
          calls += 1
          const dies = death?.at === calls
          dead ||= dies && death?.when === 'before'
          if (dead) throw new Killed()
          try {
            return await (value as Send).call(target, command)
          } finally {
            dead ||= dies && death?.when === 'after'
          }
        }
      },
    })
  return {
    deps: { ...deps, db: mortal(deps.db as object), ses: mortal(deps.ses as object) } as D,
    /** Does something as this process would: to its end, or until it dies. */
    async live(act: (own: D) => Promise<unknown>): Promise<'done' | 'dead'> {
      try {
        await act(this.deps)
      } catch (error) {
        if (!dead) throw error
      }
      return dead ? 'dead' : 'done'
    },
    changed: () => calls,
  }
}
