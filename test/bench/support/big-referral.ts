import { randomUUID } from 'node:crypto'
import type { Answers, Row } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { Client } from '#test/api/support/api.ts'
import { fillIn, versionOf } from '#test/api/support/referrals.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'

type Step = { readonly status: number; readonly text: string }

const well = <T extends Step>(step: T): T => {
  if (step.status >= 300) throw new Error(step.text)
  return step
}

/** Takes a tool of the partnership's own into use. */
export async function offerTool(administrator: Client, tool: FormDefinition): Promise<void> {
  well(await administrator.addTool({ file: JSON.stringify(tool) } as never))
  const { version } = well(await administrator.listTools()).body
  const place = { tool: tool.id, toolVersion: tool.version }
  well(await administrator.changeTool({ ...place, version, use: 'in-use' } as never))
}

/** Every indicator answered, each third with its evidence: what the largest page holds when it is full. */
export function everyIndicator(tool: FormDefinition): Answers {
  const answers: Answers = {}
  for (const question of tool.sections.flatMap(({ questions }) => questions))
    if (question.kind === 'indicators')
      answers[question.id] = {
        value: question.rows.map(
          ({ id }, at): Row =>
            at % 3 === 0
              ? { row: id, state: 'present', evidence: 'Seen twice at the gate by her form tutor.' }
              : { row: id, state: 'not-present' },
        ),
      }
  return answers
}

/** An assessment with a tool, begun. */
export const startWith = async (author: Client, { id, version }: FormDefinition): Promise<string> =>
  well(
    await author.startAssessment({
      requestId: randomUUID(),
      toolId: id,
      toolVersion: version,
      danger: { now: 'no' },
    }),
  ).body.reference

/** An assessment with every page of a tool answered, routed to the MASH and authorised. */
export async function makeReadyWith(author: Client, lead: Client, tool: FormDefinition): Promise<string> {
  const reference = await startWith(author, tool)
  const indicators = everyIndicator(tool)
  for (const [section, answers] of Object.entries<Answers>(completeAnswers(tool))) {
    const own = Object.fromEntries(Object.entries(indicators).filter(([id]) => Object.hasOwn(answers, id)))
    const page = { reference, form: 'assessment', section, version: 0, answers: { ...answers, ...own } }
    well(await author.saveSection(page as never))
  }
  await fillIn(author, reference, 'marf')
  const facts = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' } as const
  well(await author.chooseRoute({ reference, ...facts }))
  well(await author.askForSignOff({ reference, version: await versionOf(author, reference) }))
  well(await lead.authorise({ reference, version: await versionOf(lead, reference) }))
  return reference
}
