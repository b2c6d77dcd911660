/** `npm run tool -- COMMAND ...`: what somebody needs who writes a form of their own (shared/form/README.md). */
interface Command {
  /** How it is called, and what it does in a line. */
  readonly usage: string
  readonly does: string
  /** Runs it and says how it ended: 0 is well. */
  readonly run: (args: readonly string[]) => Promise<number>
}

const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check FILE...',
    does: 'says that a form is good, or what is wrong, where, and how to put it right',
    run: async (args) => (await import('./check.ts')).checkFiles(args),
  },
  preview: {
    usage: 'preview FILE',
    does: 'shows a form as practitioners would see it, in a browser or with --out FILE.html in one file',
    run: async (args) => (await import('./preview.ts')).previewFile(args),
  },
  schema: {
    usage: 'schema [FILE]',
    does: 'prints the JSON Schema of the format, or writes it to a file',
    run: async (args) => (await import('./schema.ts')).writeSchema(args),
  },
}

const [name = '', ...args] = process.argv.slice(2)
if (Object.hasOwn(commands, name)) {
  process.exitCode = await commands[name]?.run(args)
} else {
  const asked = ['', 'help', '--help'].includes(name)
  if (!asked) console.error(`There is no command '${name}'.`)
  console.log('Usage: npm run tool -- COMMAND')
  for (const { usage, does } of Object.values(commands)) console.log(`  ${usage.padEnd(16)} ${does}`)
  process.exitCode = asked ? 0 : 1
}
