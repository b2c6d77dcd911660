import { buildWeb } from '#infra/local/web/build-web.ts'

/** Builds the web when it has not been built or its sources have changed. `cdk` runs this before it synthesises. */
await buildWeb((line) => process.stdout.write(`${line}\n`), new AbortController().signal)
