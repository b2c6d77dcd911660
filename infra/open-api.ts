import { openApi } from '#shared/api/open-api.ts'

process.stdout.write(`${JSON.stringify(openApi(), undefined, 2)}\n`)
