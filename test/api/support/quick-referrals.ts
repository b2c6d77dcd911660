import { randomUUID } from 'node:crypto'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findTool } from '#shared/tools/index.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'
import type { Client } from './api.ts'
import { inDanger } from './referrals.ts'

/** Of what the MASE asks for, the pages without which its coordinator could not accept a referral. */
const needed = ['manager', 'strategy']

/**
 * A referral to the MASE with as little as the hub lets through: the child is in danger, so that the assessment goes unfinished
 * and unauthorised, and only what the MASE cannot do without is filled in. For tests that need very many.
 *
 * @param name of the child, where a test looks for it
 * @returns the reference, and the version as sending left it
 */
export async function sendQuickly(
  author: Client,
  name?: string,
): Promise<{ reference: string; version: number }> {
  const started = await author.startAssessment({
    requestId: randomUUID(),
    toolId: 'nwg',
    toolVersion: '2017',
    danger: inDanger,
  })
  const { reference } = started.body
  const save = async (form: 'assessment' | 'mase', section: string, answers: Answers) => {
    const saved = await author.saveSection({ reference, form, section, answers, version: 0 } as never)
    if (saved.status !== 200) throw new Error(`Not saved: ${JSON.stringify(saved.problem)}`)
  }
  for (const section of needed) await save('mase', section, maseAnswers[section] as Answers)
  if (name) await save('assessment', 'identifying-details', { '2.1': { value: name } })
  const chosen = await author.chooseRoute({
    reference,
    openToChildrensServices: 'yes',
    exploitationRiskIdentified: 'yes',
  })
  const sent = await author.sendReferral({ reference, version: chosen.body.version })
  if (sent.status !== 200) throw new Error(`Not sent: ${JSON.stringify(sent.problem)}`)
  return { reference, version: chosen.body.version + 1 }
}

const form = findTool('mase', '1')
if (!form) throw new Error('There is no MASE form')
const maseAnswers = completeAnswers(form)
