import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { createHandler } from './create-handler.ts'
import { readSecrets } from './read-secrets.ts'
import { startNext } from './start-next.ts'

const secrets = await readSecrets(new SecretsManagerClient(), process.env)
process.env.OIDC_CLIENT_SECRET = secrets.client
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = secrets.actions

/** The entry of the web's function. Starts the server once, with its secrets, before the first request. */
export const handler = createHandler(await startNext(new URL('./web/', import.meta.url)), secrets.origin)
