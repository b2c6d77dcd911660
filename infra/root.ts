import path from 'node:path'

/** The root of the repository. */
export const root = path.join(import.meta.dirname, '..')

/** Where something stands that is named from the root. */
export const rootPath = (name: string): string => path.join(root, name)
