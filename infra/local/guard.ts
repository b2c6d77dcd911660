/**
 * A small process between the hub and a program that it needs (the database, the web server). It ends the program
 * when the hub's channel to it closes, however the hub went: stopped, crashed or killed. So nothing is left running.
 * Arguments: the program, then the program's own.
 */
import { spawn } from 'node:child_process'

const [program, ...args] = process.argv.slice(2)
if (program === undefined || process.send === undefined) throw new Error('The guard is started by the hub.')

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
const patience = 3_000

const end = () => {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), patience).unref()
}

process.on('disconnect', end)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
child.on('error', (error) => {
  process.stderr.write(`${program} could not be started: ${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1)))
