/**
 * Loads a bundle in this fresh process, as Lambda does at a cold start, and prints how many milliseconds that took: by
 * the clock, and of the processor, which other programs on the machine do not lengthen.
 *
 * node load.ts BUNDLE
 */
import { pathToFileURL } from 'node:url'

const [, , file] = process.argv
if (!file) throw new Error('Which bundle?')
const { href } = pathToFileURL(file)
const usedBefore = process.cpuUsage()
const start = performance.now()
await import(href)
const clock = performance.now() - start
const { user, system } = process.cpuUsage(usedBefore)
process.stdout.write(JSON.stringify({ clock, processor: (user + system) / 1000 }))
process.exit(0)
