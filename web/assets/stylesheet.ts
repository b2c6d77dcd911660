import path from 'node:path'
import { compile } from 'sass'

/** The hub's stylesheet, from its sources. */
export const stylesheet = (): string =>
  compile(path.join(import.meta.dirname, 'hub.scss'), {
    style: 'compressed',
    loadPaths: [path.join(import.meta.dirname, '../../node_modules')],
    quietDeps: true,
  }).css
