import { commitUnaudited, hasVersion } from '#functions/platform/commit.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { findItem } from '#functions/platform/read.ts'
import type { OperationName, Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { Answered, Call } from '../call.ts'
import type { DeskStep, Information } from './information.ts'

type Result<Name extends keyof Operations> = OutputOf<Operations[Name]>
const officer = 'lkm-intelligence'
const DAY = 86_400_000
/** It was done before somebody was stopped. */
const done: Answered = { status: 409, body: 'It is done already' }

const read = async <Name extends OperationName>(
  call: Call,
  by: string,
  name: Name,
  input: Readonly<Record<string, unknown>>,
): Promise<Result<Name>> => {
  const { status, body } = await call(by, name, input)
  if (status >= 400) throw new Error(`${name} answered ${status} ${JSON.stringify(body)}`)
  return body as Result<Name>
}

/** What was given to a post, as the desk sees it. */
const toldTo = async (call: Call, item: string, contact: string) => {
  const { told } = await read(call, officer, 'readRecipients', { item })
  const one = told.find(({ contactId }) => contactId === contact)
  if (!one) throw new Error(`${contact} was given nothing of ${item}`)
  return { place: { item, dissemination: one.id }, version: one.version, acted: one.acted }
}

/** Does one step, with the versions that stand there now. Its answer tells whether it was done before. */
export async function doStep(call: Call, id: string, item: string, step: DeskStep): Promise<Answered> {
  switch (step.does) {
    case 'grade': {
      const { version, gradings } = await read(call, step.by, 'readIntelligence', { item })
      if (gradings.length > 0) return done
      return call(step.by, 'gradeIntelligence', { item, version, hidden: 'no', ...step.with })
    }
    case 'write': {
      const { text, details, by } = step
      const { version } = await read(call, by, 'readIntelligence', { item })
      const { findings } = await read(call, by, 'checkForRelease', { item, text, details })
      const kept = findings.map(({ words }) => ({ words, why: 'It is needed to know him, or it, again' }))
      return call(by, 'writeForRelease', { item, version, text, details, kept })
    }
    case 'release': {
      const { releases, version } = await read(call, step.by, 'readIntelligence', { item })
      const waiting = releases.find(({ state }) => state === 'waiting')
      if (!waiting) return done
      return call(step.by, 'decideOnRelease', { item, release: waiting.number, version, decision: 'release' })
    }
    case 'give': {
      const { givable } = await read(call, step.by, 'readRecipients', { item })
      const { number: release, grading } = givable ?? {}
      return call(step.by, 'giveRelease', { item, release, grading, recipients: step.to })
    }
    case 'open':
      return call(step.by, 'openMyIntelligence', (await toldTo(call, item, step.contact)).place)
    case 'answer': {
      const { place, version, acted } = await toldTo(call, item, step.contact)
      if (acted) return done
      return call(step.by, 'answerMyIntelligence', { ...place, version, ...step.with })
    }
    case 'stay-silent':
      return staySilent((await toldTo(call, item, step.contact)).place, step.days)
    case 'recall': {
      const { place, version } = await toldTo(call, item, step.contact)
      return call(step.by, 'recallDelivery', { ...place, version, because: step.because })
    }
    case 'tell-beside':
      return call(step.by, 'recordToldAlready', {
        item,
        requestId: `demonstration-beside-${id}`,
        ...step.with,
      })
    case 'not-share': {
      const { version } = await read(call, step.by, 'readIntelligence', { item })
      return call(step.by, 'decideOnSharing', { item, version, share: 'no', reason: step.reason })
    }
  }
}

/** Moves what was given to a post so many days back: nobody there has opened it in time. Done twice, it is done once. */
async function staySilent(
  place: { readonly item: string; readonly dissemination: string },
  days: number,
): Promise<Answered> {
  const deps = runtimeDependencies()
  try {
    const key = intelligenceKeys.dissemination(place.item, place.dissemination)
    const told = (await findItem<Dissemination>(deps, key))?.data
    const now = deps.clock().getTime()
    if (!told?.nextAt || Date.parse(told.at) < now - DAY) return done
    const back = (at: string) => new Date(Date.parse(at) - days * DAY).toISOString()
    const moved: Dissemination = {
      ...told,
      version: told.version + 1,
      at: back(told.at),
      ring: { because: 'silent', since: back(told.nextAt) },
      nextAt: new Date(now + DAY).toISOString(),
    }
    await commitUnaudited(deps, [{ put: disseminationItem(moved), when: hasVersion(told.version) }])
    return { status: 200, body: {} }
  } finally {
    deps.db.destroy()
  }
}

/** Has somebody share an item as they would, and gives its reference. Begun before, it goes on there. */
export async function give(call: Call, one: Information): Promise<string> {
  const draft = `demonstration-information-${one.id}`
  const send = <Name extends OperationName>(name: Name, input: object) =>
    read(call, one.by, name, { draft, ...input })
  // What was given an hour ago or less is known by its draft, which is gone: begun anew it would be given twice.
  if ((await call(one.by, 'readSubmission', { draft })).status >= 400)
    await send('startSubmission', { requestId: draft, fear: 'no' })
  const first = await send('readSubmission', {})
  let version = first.draft?.version
  if (first.draft && version !== undefined) {
    const { kind, details, what, when, where, often, source, named = [] } = one
    const parts = [
      ...(first.draft.pieces.length === 0
        ? [{ part: 'piece', kind, details, what, when, where, often }]
        : []),
      ...(first.draft.source ? [] : [{ part: 'source', ...source }]),
      ...named.slice(first.draft.named.length).map((who) => ({ part: 'name', ...who })),
    ]
    for (const part of parts) version = (await send('saveSubmission', { version, ...part })).version
    await send('giveSubmission', { version })
  }
  const reference = (await send('readSubmission', {})).given?.items[0]?.reference
  if (!reference) throw new Error(`information ${one.id}: it has no reference`)
  return reference
}
