import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { Failure } from '#shared/failure.ts'
import type { MayBeExcluded } from '#shared/intelligence/desk-view.ts'
import type { Exclusion, IntelligenceItem } from '#shared/intelligence/item.ts'
import { fold } from '#shared/intelligence/revealing-text.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { changeOpened, itemConflict, refused } from './desk-change.ts'

type Operations = typeof intelligenceDeskOperations
type Input = InputOf<Operations['excludeFromIntelligence']>

const MOST_FOUND = 20

/** Each agency once. */
const agenciesOf = (people: readonly Person[]) => [
  ...new Map(people.map(({ agency }) => [agency.id, agency])).values(),
]

/** People and agencies of the partnership whose name, post or agency holds what is typed. */
export const findToExclude: UseCase<Operations['findToExclude']> = async (deps, caller, input) => {
  const operation = 'findToExclude'
  const [opened, people] = await Promise.all([
    openItem(deps, caller, input.item, { operation, action: 'intelligence.work' }),
    listPeopleOf(deps, input.item.slice(0, 3).toUpperCase()),
  ])
  if (!opened.ok) return opened
  const { person, item } = opened.value
  const object = intelligenceObject(item.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const wanted = fold(input.find)
  const holds = (...texts: readonly string[]) => texts.some((text) => fold(text).includes(wanted))
  const found: MayBeExcluded[] = [
    ...agenciesOf(people)
      .filter(({ name }) => holds(name))
      .map((agency) => ({ who: 'agency' as const, ...agency })),
    ...people
      .filter(({ active, name, post, agency }) => active && holds(name, post, agency.name))
      .map((one) => ({ who: 'person' as const, ...refOf(one), agency: one.agency.name })),
  ]
  return ok({ found: found.slice(0, MOST_FOUND), more: found.length > MOST_FOUND })
}

const none: Exclusion = { people: [], agencies: [] }

const wrong = (field: string, message: string) =>
  fail<Failure>({ kind: 'invalid', errors: [{ field, message }] })

/** From whom it is kept after this. */
function excludedAfter(
  { excluded = none }: IntelligenceItem,
  { who, id, exclude, why }: Input,
  people: readonly Person[],
): Result<Exclusion, Failure> {
  const without = {
    people: excluded.people.filter((one) => who !== 'person' || one.id !== id),
    agencies: excluded.agencies.filter((one) => who !== 'agency' || one.id !== id),
  }
  if (exclude === 'no') return ok(without)
  if (!why) return wrong('why', 'Say why it is kept from them')
  if (who === 'agency') {
    const agency = agenciesOf(people).find((one) => one.id === id)
    return agency
      ? ok({ ...without, agencies: [...without.agencies, { ...agency, why }] })
      : wrong('id', 'Select an agency of your partnership')
  }
  const person = people.find((one) => one.id === id)
  return person
    ? ok({ ...without, people: [...without.people, { ...refOf(person), why }] })
    : wrong('id', 'Select somebody of your partnership')
}

/** Keeps an item from a person or an agency, at once and wherever it stands; or from them no longer. */
export const excludeFromIntelligence: UseCase<Operations['excludeFromIntelligence']> = async (
  deps,
  caller,
  input,
) => {
  const operation = 'excludeFromIntelligence'
  const [opened, people] = await Promise.all([
    openItem(deps, caller, input.item, { operation, action: 'intelligence.work' }),
    listPeopleOf(deps, input.item.slice(0, 3).toUpperCase()),
  ])
  if (!opened.ok) return opened
  const { item } = opened.value
  if (input.version !== item.version)
    return refused(deps, caller, opened.value, operation, itemConflict(item))
  const after = excludedAfter(item, input, people)
  if (!after.ok) return refused(deps, caller, opened.value, operation, after.failure)
  const excluded = after.value
  const isLeft = people.some(
    (one) =>
      one.active &&
      one.roles.includes('intelligence-officer') &&
      !isKeptFrom(deps, one, { ...item, excluded }),
  )
  if (!isLeft)
    return refused(deps, caller, opened.value, operation, {
      kind: 'invalid',
      errors: [
        {
          field: 'id',
          message:
            'Somebody must be left to work on it: this would keep it from every intelligence officer. Ask an administrator to add one who may see it, then exclude these',
        },
      ],
    })
  const isNobody = excluded.people.length + excluded.agencies.length === 0
  return changeOpened(deps, caller, opened.value, operation, {
    next: { excluded: isNobody ? undefined : excluded },
  })
}
