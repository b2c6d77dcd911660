/** What the gateway needs to know of an entry of the route table. */
export interface Route {
  readonly function: string
  readonly method: string
  /** With parameters in braces: `/referrals/{reference}/claim`. */
  readonly path: string
}

export interface MatchedRoute {
  readonly route: Route
  readonly pathParameters: Readonly<Record<string, string>>
}

const segmentsOf = (path: string): string[] => path.split('/').slice(1)

const nameOf = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1]

/** Literal segments before parameters, from the left: the most specific route is tried first, as on AWS. */
const specificity = (route: Route): string =>
  segmentsOf(route.path)
    .map((segment) => (nameOf(segment) === undefined ? '0' : '1'))
    .join('')

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const matchPath = (
  pattern: readonly string[],
  path: readonly string[],
): Record<string, string> | undefined => {
  if (pattern.length !== path.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [position, expected] of pattern.entries()) {
    const segment = path[position] ?? ''
    const name = nameOf(expected)
    if (name === undefined ? segment !== expected : segment === '') return undefined
    if (name !== undefined) parameters[name] = decode(segment)
  }
  return parameters
}

/** A router over the route table: the route and the path's parameters, or undefined where nothing matches. */
export const createRouter = (routes: readonly Route[]) => {
  const ordered = routes
    .map((route) => ({ route, pattern: segmentsOf(route.path), rank: specificity(route) }))
    .sort((one, other) => one.rank.localeCompare(other.rank))
  return (method: string, path: string): MatchedRoute | undefined => {
    const segments = segmentsOf(path)
    for (const { route, pattern } of ordered) {
      if (route.method !== method) continue
      const pathParameters = matchPath(pattern, segments)
      if (pathParameters !== undefined) return { route, pathParameters }
    }
    return undefined
  }
}
