/**
 * Loads a bundle in this fresh process, as Lambda does at a cold start, and prints how many milliseconds that took.
 *
 * node load.ts BUNDLE
 */
import { pathToFileURL } from 'node:url'

const [, , file] = process.argv
if (!file) throw new Error('Which bundle?')
const { href } = pathToFileURL(file)
const start = performance.now()
await import(href)
process.stdout.write(String(performance.now() - start))
process.exit(0)
