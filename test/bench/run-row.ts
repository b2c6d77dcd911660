/**
 * Runs one row and writes its figures as JSON to standard output; what it is at goes to standard error.
 *
 * node run-row.ts ROW
 */
import { isRowName, rows } from './rows.ts'
import { keepQuiet } from './support/quiet.ts'

const [, , name = ''] = process.argv
if (!isRowName(name)) throw new Error(`There is no row "${name}"`)
const write = keepQuiet()
const row = await rows[name]()
write(JSON.stringify(await row((line: string) => process.stderr.write(`${line}\n`))))
