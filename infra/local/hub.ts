import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { operations } from '#shared/api/index.ts'
import { createTables } from './database/create-tables.ts'
import { type Database, reachDatabase, startDatabase } from './database/start-database.ts'
import { demonstrationAccounts } from './demonstration/accounts.ts'
import { writeCasework } from './demonstration/casework/write-casework.ts'
import { seedDemonstration } from './demonstration/seed.ts'
import { apiAudience, clientId, functionEnvironment, webEnvironment } from './environment.ts'
import { startSchedule } from './events/start-schedule.ts'
import { startStreamRunner } from './events/start-stream-runner.ts'
import { startGateway } from './gateway/start-gateway.ts'
import type { HubOptions } from './hub-options.ts'
import { createInvoker, hasFunction, type Invoke } from './lambda/invoke.ts'
import { type LocalStore, openLocalStore } from './local-store.ts'
import { startMailFates } from './mail/start-mail-fates.ts'
import { type Mailbox, startMailbox } from './mail/start-mailbox.ts'
import { claimPorts } from './ports.ts'
import type { Say } from './report.ts'
import { parts as allParts, type Part, type Ports, partSettings } from './settings.ts'
import { scopeOf } from './sign-in/provider.ts'
import { type SignIn, startSignIn } from './sign-in/start-sign-in.ts'
import { Stoppers } from './stoppers.ts'
import { buildWeb } from './web/build-web.ts'
import { startWeb } from './web/start-web.ts'

/** A hub that runs. What was not asked for is not there. */
export interface Hub {
  readonly ports: Ports
  readonly addresses: Readonly<Partial<Record<Part, string>>>
  readonly mailbox?: Mailbox
  readonly signIn?: SignIn
  /** Runs one of the functions with an event, as its trigger would. */
  readonly invoke: Invoke
  /** Settles with the name of a part that ended by itself; the hub is of no use then. */
  readonly lost: Promise<string>
  /** Stops every part, the last that was started first. */
  stop(): Promise<void>
}

interface Making {
  readonly options: HubOptions
  readonly ports: Ports
  readonly store: LocalStore
  readonly invoke: Invoke
  readonly say: Say
  readonly stoppers: Stoppers
}

const makeDatabase = async ({ options, ports, say, stoppers }: Making): Promise<Database> => {
  const { databaseEndpoint, folder, engine } = options
  const database = databaseEndpoint
    ? await reachDatabase(databaseEndpoint)
    : await startDatabase(ports.database, folder, engine)
  stoppers.add(database.stop)
  const created = await createTables(database.endpoint)
  say(`database: ${database.name} at ${database.endpoint}${created ? ', tables created' : ''}`)
  return database
}

const makeMailbox = async ({ ports, store, say, stoppers }: Making): Promise<Mailbox> => {
  const mailbox = await startMailbox(ports.mailbox, store)
  stoppers.add(mailbox.stop)
  say(`mail: SES with its mailbox at ${mailbox.url}`)
  return mailbox
}

const makeSignIn = async ({ options, ports, store, say, stoppers }: Making): Promise<SignIn> => {
  const signIn = await startSignIn({
    port: ports.signIn,
    clientId,
    audience: apiAudience,
    hubUrl: `http://localhost:${ports.web}`,
    accounts: demonstrationAccounts,
    store,
    accessTokenSeconds: options.accessTokenSeconds ?? 900,
  })
  stoppers.add(signIn.stop)
  say(`sign-in: OpenID Connect at ${signIn.issuer}`)
  return signIn
}

const makeGateway = async ({ options, ports, invoke, say, stoppers }: Making, signIn: SignIn) => {
  const routes = options.routes ?? Object.values(operations)
  const gateway = await startGateway({
    port: ports.gateway,
    issuer: signIn.issuer,
    audience: apiAudience,
    scope: scopeOf(apiAudience),
    keys: signIn.keys,
    routes,
    invoke,
    say,
  })
  stoppers.add(gateway.stop)
  const functions = new Set(routes.map((route) => route.function))
  say(`gateway: ${routes.length} operations of ${functions.size} functions at ${gateway.url}`)
}

const makeEvents = async (making: Making, database: Database, mailbox: Mailbox): Promise<void> => {
  const { options, store, invoke, say, stoppers } = making
  const { retryAfter, deliveryDelay = 1_000, sweepEvery = 60_000 } = options
  for (const functionName of ['notifier', 'arrivals']) {
    const stream = await startStreamRunner({
      endpoint: database.endpoint,
      table: 'hub',
      functionName,
      invoke,
      store,
      say,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    })
    stoppers.add(stream.stop)
  }
  stoppers.add(startMailFates({ kept: mailbox.kept, invoke, say, deliveryDelay }).stop)
  stoppers.add(startSchedule({ invoke, say, every: sweepEvery }).stop)
  say(`events: the stream, the fates of mail, and the sweep every ${sweepEvery / 1000} seconds`)
}

const makeWeb = async ({ options, ports, say, stoppers }: Making, database: Database, signIn: SignIn) => {
  await buildWeb(say, options.signal ?? new AbortController().signal)
  options.signal?.throwIfAborted()
  const environment = webEnvironment(ports, database.endpoint, signIn.clientSecret)
  const web = await startWeb(ports.web, options.folder, environment)
  stoppers.add(web.stop)
  say(`web: the pages at ${web.url}`)
  return web
}

const sayWhatIsMissing = ({ options, say }: Making): void => {
  if (options.load !== undefined) return
  const needed = [
    ...Object.values(operations).map((one) => one.function),
    'notifier',
    'arrivals',
    'mail-fate',
    'sweep',
  ]
  for (const name of new Set(needed.filter((one) => !hasFunction(one))))
    say(`functions/${name}/handler.ts is missing: what needs it will fail`)
}

const makeParts = async (making: Making, wanted: ReadonlySet<Part>): Promise<Hub> => {
  const { options, ports, invoke, stoppers } = making
  const proceed = () => options.signal?.throwIfAborted()
  const database = await makeDatabase(making)
  Object.assign(process.env, functionEnvironment(ports, database.endpoint))
  proceed()
  const mailbox = wanted.has('mailbox') ? await makeMailbox(making) : undefined
  const signIn = wanted.has('signIn') ? await makeSignIn(making) : undefined
  if (options.demonstration !== false && signIn !== undefined) {
    const count = await seedDemonstration(signIn.issuer)
    making.say(`demonstration: ${count === 0 ? 'there already' : `${count} records written`}`)
    if (options.casework) {
      const { store, invoke, say } = making
      await writeCasework({ issuer: signIn.issuer, store, invoke, say, signal: options.signal })
    }
  }
  proceed()
  sayWhatIsMissing(making)
  if (wanted.has('gateway') && signIn !== undefined) await makeGateway(making, signIn)
  if (options.events !== false && mailbox !== undefined) await makeEvents(making, database, mailbox)
  proceed()
  const web = wanted.has('web') && signIn !== undefined ? await makeWeb(making, database, signIn) : undefined
  return {
    ports,
    addresses: {
      ...Object.fromEntries([...wanted].map((part) => [part, `http://localhost:${ports[part]}`])),
      database: database.endpoint,
    },
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(signIn === undefined ? {} : { signIn }),
    invoke,
    lost: Promise.race([
      database.ended.then(() => 'the database'),
      ...(web === undefined ? [] : [web.ended.then(() => 'the web server')]),
    ]),
    stop: () => stoppers.run(),
  }
}

/**
 * Brings up the hub on this machine: database, SES, sign-in, functions behind the gateway, stream, schedule, web.
 * The functions run in this process and find their settings in its environment, so there is one hub to a process.
 *
 * @throws {CannotStart} saying in words what is in the way; nothing is left running then
 */
export const startHub = async (options: HubOptions = {}): Promise<Hub> => {
  const say = options.say ?? (() => {})
  const wanted = new Set(options.parts ?? allParts)
  // Where there are no pages, links still lead to where pages usually are.
  const web = wanted.has('web') ? 0 : partSettings.web.port
  const any = { web, gateway: 0, mailbox: 0, signIn: 0, database: 0 }
  const own = allParts.filter((part) =>
    part === 'database' ? options.databaseEndpoint === undefined : wanted.has(part),
  )
  const ports = await claimPorts({ ...any, ...options.ports }, own, options.portPatience)
  const { folder } = options
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const store = openLocalStore(folder === undefined ? undefined : join(folder, 'local.db'))
  const stoppers = new Stoppers(async () => store.close())
  try {
    return await makeParts(
      { options, ports, store, invoke: createInvoker(options.load), say, stoppers },
      wanted,
    )
  } catch (error) {
    await stoppers.run()
    throw error
  }
}
