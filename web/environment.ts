/** What the web is told by its environment. Read when asked for, so that a build needs none of it. */
function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`The web needs the environment variable ${name}`)
  return value
}

/** Where the hub stands for its users: the origin of every page. */
export const hubUrl = () => new URL(required('HUB_URL'))

/** Where the API stands, without a slash at its end. */
export const apiUrl = () => required('HUB_API_URL').replace(/\/$/, '')

export const signInSettings = () => ({
  issuer: new URL(required('OIDC_ISSUER')),
  clientId: required('OIDC_CLIENT_ID'),
  clientSecret: required('OIDC_CLIENT_SECRET'),
  /** The API that access tokens are asked for. */
  audience: required('API_AUDIENCE'),
  /** What the API asks of a token beside its audience. */
  scope: `${required('API_AUDIENCE')}/use`,
})

export const sessionTable = () => ({
  name: required('SESSION_TABLE'),
  /** Only set where the database is not AWS's own. */
  endpoint: process.env.DYNAMODB_ENDPOINT,
})
