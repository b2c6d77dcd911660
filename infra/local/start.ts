/** `npm start`: brings up the whole hub, says what it does, and ends by telling where everything is. */
import './quiet-warnings.ts'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { demonstrationAccounts } from './demonstration/accounts.ts'
import { type Hub, startHub } from './hub.ts'
import { type Lock, takeLock } from './lock.ts'
import { CannotStart, messageOf } from './report.ts'
import { resetData } from './reset.ts'
import { readSettings, type Settings } from './settings.ts'
import { welcome } from './welcome.ts'

const usage = `npm start                 brings up the referral hub on this computer
npm start -- --reset      the same, after deleting what earlier runs kept

HUB_PORT, HUB_API_PORT, HUB_MAIL_PORT, HUB_SIGN_IN_PORT, HUB_DATABASE_PORT   other ports
HUB_DATA                  another folder to keep data in (.hub)
HUB_CASEWORK=no           begin without the demonstration's referrals
DYNAMODB_ENDPOINT         a DynamoDB that runs elsewhere, in place of the one that comes along
`

// Whoever read the lines may be gone, as with `npm start | head`; the hub goes on.
process.stdout.on('error', () => {})
const stopped = 'The hub has stopped. Nothing is left running; the data is kept.'

const print = process.stdout.write.bind(process.stdout)
const say = (line: string): void => {
  print(`${line}\n`)
}

/** The functions log to their standard output, as on AWS; here that goes to a file and leaves the screen to people. */
const divertFunctionLogs = (folder: string): void => {
  const file = join(folder, 'functions.log')
  process.stdout.write = (chunk: string | Uint8Array) => {
    appendFileSync(file, chunk)
    return true
  }
}

const bringUp = (settings: Settings, lock: Lock, signal: AbortSignal): Promise<Hub> =>
  startHub({
    ...settings,
    casework: process.env.HUB_CASEWORK !== 'no',
    say,
    signal,
    // What a killed run left behind ends within moments.
    portPatience: lock.afterKill ? 5_000 : 0,
  })

const run = async (settings: Settings, lock: Lock): Promise<number> => {
  const stopping = new AbortController()
  const asked = new Promise<undefined>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(undefined))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping.signal.aborted) say('\nStopping …')
      stopping.abort()
    })
  }
  let hub: Hub
  try {
    hub = await bringUp(settings, lock, stopping.signal)
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    say(stopped)
    return 0
  }
  lock.announce(hub.addresses.web ?? hub.addresses.database ?? '')
  say(welcome(hub, settings.folder, demonstrationAccounts))
  const lost = await Promise.race([hub.lost, asked])
  if (lost !== undefined)
    say(`${lost} has ended by itself, so the hub stops. Its log is in ${settings.folder}.`)
  await hub.stop()
  say(stopped)
  return lost === undefined ? 0 : 1
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { reset: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) {
    say(usage)
    return 0
  }
  const settings = readSettings(process.env)
  const lock = takeLock(settings.folder)
  try {
    if (lock.afterKill) say('The last run was killed. What it kept is taken up again.')
    if (values.reset) {
      resetData(settings.folder)
      say('Beginning afresh: what earlier runs kept is deleted.')
    }
    divertFunctionLogs(settings.folder)
    return await run(settings, lock)
  } finally {
    lock.release()
  }
}

try {
  process.exit(await main())
} catch (error) {
  const expected =
    error instanceof CannotStart ||
    (error instanceof TypeError && messageOf(error).startsWith('Unknown option'))
  process.stderr.write(`${expected || !(error instanceof Error) ? messageOf(error) : error.stack}\n`)
  process.exit(1)
}
