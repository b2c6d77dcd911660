/**
 * Invokes a packaged function as Lambda does: a fresh process with the function's environment loads its file, and hands
 * it one event after another.
 *
 * node invoke.ts FILE ANSWERS: the events as a JSON array on standard input, the answers as one in the file ANSWERS.
 */
import { writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const [, , file, output] = process.argv
if (!file || !output) throw new Error('Which file, and where to?')
const events: unknown[] = JSON.parse(await text(process.stdin))
const { handler } = await import(pathToFileURL(file).href)
const answers: unknown[] = []
for (const event of events) answers.push(await handler(event, { awsRequestId: 'test' }))
writeFileSync(output, JSON.stringify(answers))
process.exit(0)
