import type { Ports } from './settings.ts'

/** The audience of access tokens: the API, by name. */
export const apiAudience = 'https://api.referral-hub.example'
export const clientId = 'referral-hub-web'

/** What the functions find in their environment on this machine. The keys open nothing. */
export const functionEnvironment = (ports: Ports, databaseEndpoint: string): Record<string, string> => ({
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  HUB_TABLE: 'hub',
  AUDIT_TABLE: 'audit',
  DYNAMODB_ENDPOINT: databaseEndpoint,
  SES_ENDPOINT: `http://127.0.0.1:${ports.mailbox}`,
  SES_CONFIGURATION_SET: 'referral-hub',
  MAIL_FROM: 'hub@referral-hub.example',
  HUB_URL: `http://localhost:${ports.web}`,
  MATCH_SECRET: 'local',
  SOURCE_SECRET: 'local',
  MAIL_LEASE_SECONDS: '30',
  // One machine does all of it: what is slow there is not gone.
  MAIL_TIMEOUT_SECONDS: '25',
})

/** What the web server finds in its environment. */
export const webEnvironment = (
  ports: Ports,
  databaseEndpoint: string,
  clientSecret: string,
): Record<string, string> => ({
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  HUB_URL: `http://localhost:${ports.web}`,
  HUB_API_URL: `http://127.0.0.1:${ports.gateway}`,
  OIDC_ISSUER: `http://localhost:${ports.signIn}`,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  API_AUDIENCE: apiAudience,
  SESSION_TABLE: 'sessions',
  DYNAMODB_ENDPOINT: databaseEndpoint,
})
