import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

export interface WebSecretValues {
  readonly client: string
  readonly actions: string
  readonly origin: string
}

/** Reads what must not stand in the environment. All at once, as a page waits for it on a cold start. */
export async function readSecrets(
  secretsManager: SecretsManagerClient,
  environment: NodeJS.ProcessEnv,
): Promise<WebSecretValues> {
  const read = async (name: string): Promise<string> => {
    const id = environment[name]
    if (!id) throw new Error(`The web's function needs the environment variable ${name}`)
    const { SecretString: value } = await secretsManager.send(new GetSecretValueCommand({ SecretId: id }))
    if (!value) throw new Error(`The secret of ${name} is empty`)
    return value
  }
  const [client, actions, origin] = await Promise.all([
    read('CLIENT_SECRET_ARN'),
    read('ACTIONS_SECRET_ARN'),
    read('ORIGIN_SECRET_ARN'),
  ])
  return { client, actions, origin }
}
