import { randomUUID } from 'node:crypto'
import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { findTool } from '#shared/tools/index.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import { type Client, writerOf } from './api.ts'
import { savePages } from './save-pages.ts'

const forms = { assessment: ['nwg', '2017'], marf: ['marf', '1'], mase: ['mase', '1'] } as const

export const safe = { now: 'no' } as const
export const inDanger = {
  now: 'yes',
  policeCalled: 'yes',
  calledWhen: 'Today at 3:40pm',
  logNumber: 'LK-0417',
} as const

/** A tool by its id and version. */
export type ToolName = readonly [id: string, version: string]

export async function start(
  client: Client,
  danger: typeof safe | typeof inDanger = safe,
  [toolId, toolVersion]: ToolName = forms.assessment,
): Promise<string> {
  const started = await client.startAssessment({
    requestId: randomUUID(),
    toolId,
    toolVersion,
    danger,
  })
  if (started.status !== 201) throw new Error(`Not started: ${JSON.stringify(started.problem)}`)
  return started.body.reference
}

/** Of each page of a form that needs an answer, all that it needs. */
function neededPages([id, version]: ToolName, own: Partial<Record<Role, Answer>>): Record<string, Answers> {
  const definition = findTool(id, version)
  if (!definition) throw new Error(`No form ${id} ${version}`)
  const pages = Object.entries<Answers>(completeAnswers(definition, own))
  return Object.fromEntries(pages.filter(([, answers]) => Object.keys(answers).length > 0))
}

/** Has each page of a form that needs an answer saved, with all that it needs, in one go. */
export const fillIn = (
  client: Client,
  reference: string,
  form: FormName,
  own: Partial<Record<Role, Answer>> = {},
  tool: ToolName = forms[form],
): Promise<void> => savePages(writerOf(client), reference, form, neededPages(tool, own))

/** As `fillIn`, by a call for each page, as somebody does who goes through the form. */
export async function fillInPageByPage(client: Client, reference: string, form: FormName): Promise<void> {
  for (const [section, answers] of Object.entries(neededPages(forms[form], {}))) {
    const saved = await client.saveSection({ reference, form, section, answers, version: 0 } as never)
    if (saved.status !== 200) throw new Error(`Not saved: ${JSON.stringify(saved.problem)}`)
  }
}

export const versionOf = async (client: Client, reference: string): Promise<number> =>
  (await client.readAssessment({ reference })).body.referral.version

/** An assessment with everything that its route asks for, not signed off. */
export const prepare = async (...how: Parameters<typeof prepareVersion>): Promise<string> =>
  (await prepareVersion(...how)).reference

async function prepareVersion(
  client: Client,
  desk: 'mash' | 'mase' = 'mash',
  own: Partial<Record<Role, Answer>> = {},
  tool: ToolName = forms.assessment,
): Promise<{ readonly reference: string; readonly version: number }> {
  const reference = await start(client, safe, tool)
  const known = desk === 'mase' ? 'yes' : 'no'
  await fillIn(client, reference, 'assessment', own, tool)
  await fillIn(client, reference, desk === 'mase' ? 'mase' : 'marf', own)
  const chosen = await client.chooseRoute({
    reference,
    openToChildrensServices: known,
    exploitationRiskIdentified: known,
  })
  if (chosen.status !== 200) throw new Error(`No route: ${JSON.stringify(chosen.problem)}`)
  return { reference, version: chosen.body.version }
}

/** A referral that its lead has authorised and that has been sent. */
export async function send(
  author: Client,
  lead: Client,
  desk: 'mash' | 'mase' = 'mash',
  own: Partial<Record<Role, Answer>> = {},
): Promise<string> {
  const { reference, version } = await prepareVersion(author, desk, own)
  const asked = await author.askForSignOff({ reference, version })
  if (asked.status !== 200) throw new Error(`Not asked for: ${JSON.stringify(asked.problem)}`)
  const authorised = await lead.authorise({ reference, version: asked.body.version })
  if (authorised.status !== 200) throw new Error(`Not authorised: ${JSON.stringify(authorised.problem)}`)
  const sent = await author.sendReferral({ reference, version: authorised.body.version })
  if (sent.status !== 200) throw new Error(`Not sent: ${JSON.stringify(sent.problem)}`)
  return reference
}
