import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import { versionOf } from '#test/api/support/referrals.ts'
import { bigTool } from '#test/factories/big-tool.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import { race } from './measure.ts'
import { milliseconds, type Row, ratio } from './row.ts'
import { startBenchHub } from './support/bench-hub.ts'
import { everyIndicator, makeReadyWith, offerTool, startWith } from './support/big-referral.ts'
import { cast } from './support/complete-referral.ts'
import { copierOf } from './support/copies.ts'
import { replay, roundsFor } from './support/replay.ts'
import { watch } from './support/watch.ts'

const ROUNDS = 80
const WARM_UP = 20
const LIMIT = 1.25

const words = {
  open: 'Open an assessment',
  save: 'Save the largest page',
  submit: 'Submit a referral',
} as const

/** The largest page of a tool, as it is saved when it is full. */
function largestPage(tool: FormDefinition): { section: string; answers: Answers } {
  const indicators = everyIndicator(tool)
  const pages = Object.entries<Answers>(completeAnswers(tool)).map(([section, answers]) => ({
    section,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, indicators[id] ?? answer]),
    ),
  }))
  const size = (page: object) => JSON.stringify(page).length
  return pages.toSorted((a, b) => size(b) - size(a))[0] as (typeof pages)[number]
}

/**
 * A tool of 200 questions with 60 indicators, each by its function's handler in this process and against a bare client
 * that sends the same requests: opening an assessment, saving its largest page, and sending it. The NWG tool beside it.
 */
export const bigToolAgainstNwg: Row = async (say) => {
  const hub = await startBenchHub()
  const bare = new DynamoDBClient({ endpoint: hub.endpoint, maxAttempts: 4 })
  try {
    const [author, lead] = [await hub.as(cast.author), await hub.as(cast.lead)]
    const big = bigTool()
    await offerTool(await hub.as('lkm-administrator'), big)
    const tools = { big, nwg: findTool('nwg', '2017') as FormDefinition }
    const call = await hub.inProcess(cast.author)
    const run = async (name: Parameters<typeof call>[0], input: Record<string, unknown>) => {
      const { status, text } = await call(name, input)
      if (status !== 200) throw new Error(`${name}: ${text}`)
    }

    const took: Record<string, number> = {}
    for (const [name, tool] of Object.entries(tools)) {
      const original = await makeReadyWith(author, lead, tool)
      const version = await versionOf(author, original)
      const copy = await copierOf(bare, original)
      const first = await copy()
      const [opened, sent] = [
        (await watch(() => author.readAssessment({ reference: first }))).sent,
        (await watch(() => author.sendReferral({ reference: first, version }))).sent,
      ]
      const bareRun = (watched: typeof sent) => ({
        prepare: async () => roundsFor(watched, first, await copy()),
        run: (rounds: unknown) => replay(bare, rounds as ReturnType<typeof roundsFor>),
      })
      const times = await race(
        {
          open: { prepare: copy, run: (reference) => run('readAssessment', { reference }) },
          openBare: bareRun(opened),
          submit: { prepare: copy, run: (reference) => run('sendReferral', { reference, version }) },
          submitBare: bareRun(sent),
        },
        ROUNDS,
        WARM_UP,
      )
      for (const [what, time] of Object.entries(times)) took[`${name} ${what}`] = time
      const page = { ...largestPage(tool), form: 'assessment' }
      const draft = await startWith(author, tool)
      const copyDraft = await copierOf(bare, draft)
      const one = await copyDraft()
      const saved = (await watch(() => author.saveSection({ ...page, reference: one, version: 0 } as never)))
        .sent
      const saves = await race(
        {
          save: {
            prepare: copyDraft,
            run: (reference) => run('saveSection', { ...page, reference, version: 0 }),
          },
          saveBare: {
            prepare: async () => roundsFor(saved, one, await copyDraft()),
            run: (rounds) => replay(bare, rounds as ReturnType<typeof roundsFor>),
          },
        },
        ROUNDS,
        WARM_UP,
      )
      for (const [what, time] of Object.entries(saves)) took[`${name} ${what}`] = time
      say(`big-tool: ${tool.id}, ${ROUNDS} rounds`)
    }
    const against = (what: string) => (took[`big ${what}`] ?? 0) / (took[`big ${what}Bare`] ?? 1)
    const details = (what: string) =>
      Object.fromEntries(
        ['big', 'nwg'].flatMap((name) => [
          [`${name}, handler`, milliseconds(took[`${name} ${what}`] ?? 0)],
          [`${name}, bare client`, milliseconds(took[`${name} ${what}Bare`] ?? 0)],
        ]),
      )
    return (['open', 'save', 'submit'] as const).map((what) => ({
      what: `${words[what]} of 200 questions and 60 indicators, handler in process, against a bare client`,
      ...ratio(against(what), LIMIT),
      details: { ...details(what), runs: ROUNDS },
    }))
  } finally {
    bare.destroy()
    await hub.stop()
  }
}
