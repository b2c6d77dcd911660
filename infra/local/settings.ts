import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './report.ts'

/** The parts of the hub that listen, in the order in which they are shown. */
export const parts = ['web', 'gateway', 'mailbox', 'signIn', 'database'] as const
export type Part = (typeof parts)[number]
export type Ports = Readonly<Record<Part, number>>

/** How each part is called in messages, its port unless told, and the variable that changes it. */
export const partSettings: Readonly<Record<Part, { name: string; port: number; variable: string }>> = {
  web: { name: 'the web pages', port: 3000, variable: 'HUB_PORT' },
  gateway: { name: 'the API gateway', port: 4000, variable: 'HUB_API_PORT' },
  mailbox: { name: 'the mailbox', port: 4001, variable: 'HUB_MAIL_PORT' },
  signIn: { name: 'the sign-in', port: 4002, variable: 'HUB_SIGN_IN_PORT' },
  database: { name: 'the database', port: 4003, variable: 'HUB_DATABASE_PORT' },
}

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

export interface Settings {
  readonly ports: Ports
  /** Where data is kept between runs. */
  readonly folder: string
  /** A DynamoDB that runs elsewhere, used in place of our own. */
  readonly databaseEndpoint?: string
  readonly parts: readonly Part[]
}

const portFrom = (env: NodeJS.ProcessEnv, part: Part): number => {
  const { variable, port } = partSettings[part]
  const told = env[variable]
  if (told === undefined || told === '') return port
  const number = Number(told)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new CannotStart(`${variable} is "${told}", but a port is a whole number from 0 to 65535.`)
  return number
}

const partsFrom = (told: string | undefined): readonly Part[] => {
  if (told === undefined || told === '') return parts
  const names = told.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !parts.some((part) => part === name))
  if (unknown !== undefined)
    throw new CannotStart(`HUB_PARTS names "${unknown}", but the parts are ${parts.join(', ')}.`)
  return parts.filter((part) => names.includes(part))
}

/** Reads the settings from the environment: HUB_PORT and its like, HUB_DATA, HUB_PARTS, DYNAMODB_ENDPOINT. */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => ({
  ports: {
    web: portFrom(env, 'web'),
    gateway: portFrom(env, 'gateway'),
    mailbox: portFrom(env, 'mailbox'),
    signIn: portFrom(env, 'signIn'),
    database: portFrom(env, 'database'),
  },
  folder: resolve(projectFolder, env.HUB_DATA ?? '.hub'),
  ...(env.DYNAMODB_ENDPOINT ? { databaseEndpoint: env.DYNAMODB_ENDPOINT } : {}),
  parts: partsFrom(env.HUB_PARTS),
})
