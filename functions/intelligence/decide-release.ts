import type { UseCase } from '#functions/platform/api-function.ts'
import { hasVersion } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { marksOf } from '#functions/platform/intelligence/kept.ts'
import type { OpenedItem } from '#functions/platform/intelligence/open-item.ts'
import { releaseItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { closesAt, type Grading } from '#shared/intelligence/grading.ts'
import { type Release, restingState } from '#shared/intelligence/release.ts'
import type { Person } from '#shared/people/person.ts'
import { localDate } from '#shared/time/zone.ts'
import { changeItemUseCase, itemConflict, refuse, refuseField } from './desk-change.ts'
import { releasesOf } from './parts.ts'
import { tellWriter } from './tell-officers.ts'

type Operation = (typeof intelligenceDeskOperations)['decideOnRelease']
type Input = InputOf<Operation>

const forbidden = (because: string) => refuse({ kind: 'forbidden', because })

/** Why somebody may not decide so on a text; undefined where they may. */
function refusalOf(
  deps: Dependencies,
  { person, item }: OpenedItem,
  waiting: Release,
  { decision, comment }: Input,
) {
  const wrote = waiting.writtenBy.id === person.id
  if (decision === 'take-back')
    return wrote
      ? undefined
      : forbidden('Only who wrote it takes it back. Give it back with a comment instead.')
  if (wrote)
    return forbidden('You wrote this text: another officer must read it. You can take it back and change it.')
  if (marksOf(deps, person).person === item.sourceMark)
    return forbidden(
      'You gave this item: another officer must release what was written of it. If there is none but its writer, ask them to take the text back, so that you write it and they release it.',
    )
  if (decision === 'give-back' && !comment)
    return refuseField('comment', 'Say what must be changed, or why it may not be released')
  return undefined
}

/** A second person releases a text or gives it back; its writer takes it back. */
export const decideOnRelease: UseCase<Operation> = changeItemUseCase<Input, Person[]>(
  'decideOnRelease',
  ({ decision }) => decision,
  (opened, input, at, deps, people) => {
    const { person, item, stored, partnership } = opened
    const releases = releasesOf(stored)
    const waiting = releases.find(({ state }) => state === 'waiting')
    if (!waiting || String(waiting.number) !== input.release) return refuse(itemConflict(item))
    const refusal = refusalOf(deps, opened, waiting, input)
    if (refusal) return refusal
    const today = localDate(Date.parse(at), partnership.calendar.zone)
    const grading = item.grading as Grading
    const last = closesAt(grading)
    const { decision, comment } = input
    if (decision === 'release' && last !== undefined && last < today)
      return refuseField(
        'decision',
        'The last day on which it may be read is past. Grade it otherwise, then write the text again',
      )
    const decided: Release = {
      ...waiting,
      version: waiting.version + 1,
      state: ({ release: 'released', 'give-back': 'given-back', 'take-back': 'taken-back' } as const)[
        decision
      ],
      ...(decision !== 'take-back' && { checkedBy: refOf(person), checkedAt: at }),
      ...(comment && { comment }),
    }
    return {
      next: {
        writer: undefined,
        state: decision === 'release' ? 'released' : restingState(grading, releases, today),
      },
      writes: [{ put: releaseItem(item.partnership, decided), when: hasVersion(waiting.version) }],
      mails: decision === 'give-back' ? tellWriter(deps, item, people, waiting.writtenBy.id) : [],
    }
  },
  (deps, { item }) => listPeopleOf(deps, item.slice(0, 3).toUpperCase()),
)
