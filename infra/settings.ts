import type { Node } from 'constructs'

/** Where the hub keeps its data: London, so that no record leaves the United Kingdom. */
export const REGION = 'eu-west-2'

/** CloudFront takes its firewall and its certificate from this region alone. No record goes there. */
export const EDGE_REGION = 'us-east-1'

/** What differs between one installation and another. Given as context: `cdk deploy -c hub:domain=...`. */
export interface Settings {
  /** The domain that the hub stands at and sends mail from. */
  readonly domain: string
  /** What the sign-in address begins with. Unique in the region. */
  readonly signInPrefix: string
  /** Who is told of an alarm. Nobody when absent: subscribe something to the topic by hand. */
  readonly alarmEmail: string | undefined
}

/** Reads the settings from the context. Throws on one that is there and is not text. */
export function readSettings(node: Node): Settings {
  const text = (key: string): string | undefined => {
    const value: unknown = node.tryGetContext(key)
    if (value !== undefined && typeof value !== 'string') throw new Error(`The context ${key} must be text`)
    return value
  }
  return {
    domain: text('hub:domain') ?? 'hub.example',
    signInPrefix: text('hub:signInPrefix') ?? 'referral-hub-sign-in',
    alarmEmail: text('hub:alarmEmail'),
  }
}

export const hubUrl = (settings: Settings) => `https://${settings.domain}`

/** The address that stands for the API in access tokens. A name, not a place that answers. */
export const apiAudience = (settings: Settings) => `https://api.${settings.domain}`

/** What a token must be for, beside its audience. An identity token has no scope, and is refused. */
export const API_SCOPE = 'use'

export const mailFrom = (settings: Settings) => `referrals@${settings.domain}`
