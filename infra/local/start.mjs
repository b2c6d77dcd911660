// The way in of `npm start`. Plain JavaScript without packages, so that it can say in words what is missing
// also where nothing is installed yet, or where Node is too old to read TypeScript.
import { existsSync } from 'node:fs'

const [major = 0] = process.versions.node.split('.').map(Number)
const modules = new URL('../../node_modules/', import.meta.url)

if (!existsSync(new URL('oidc-provider/package.json', modules))) {
  process.stderr.write('The packages are not installed. Run `npm ci` first, then `npm start` again.\n')
  process.exitCode = 1
} else if (major < 24) {
  process.stderr.write(
    `The hub needs Node 24 and this is Node ${process.versions.node}. \`npm ci\` brings Node 24 along and ` +
      '`npm start` uses it: run `npm ci` (without --ignore-scripts), then `npm start` again.\n',
  )
  process.exitCode = 1
} else {
  await import('./start.ts')
}
