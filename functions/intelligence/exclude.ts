import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { hasVersion, type Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import { intelligenceItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import { getMany } from '#functions/platform/read.ts'
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

/**
 * Keeps an item from a person or an agency, at once and wherever it stands, with all that was split from it; or from them no longer: of
 * parts that is said one by one.
 */
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
  const parts = input.exclude === 'yes' ? await partsOf(deps, item) : []
  const isLeft = (of: IntelligenceItem) => {
    const theirs = excludedAfter(of, input, people)
    return people.some(
      (one) =>
        one.active &&
        one.roles.includes('intelligence-officer') &&
        !isKeptFrom(deps, one, { ...of, excluded: theirs.ok ? theirs.value : of.excluded }),
    )
  }
  if (![item, ...parts].every(isLeft))
    return refused(deps, caller, opened.value, operation, {
      kind: 'invalid',
      errors: [
        {
          field: 'id',
          message:
            'Somebody must be left to work on it: this would keep it, or what was split from it, from every intelligence officer. Ask an administrator to add one who may see it, then exclude these',
        },
      ],
    })
  const isNobody = excluded.people.length + excluded.agencies.length === 0
  const at = deps.clock().toISOString()
  const changed = { by: refOf(opened.value.person), at }
  return changeOpened(deps, caller, opened.value, operation, {
    next: { excluded: isNobody ? undefined : excluded },
    ...keptAlike(parts, input, people, changed),
    alsoInTrail: parts.map(({ reference }) =>
      auditEntry(deps, caller, opened.value.person, {
        operation,
        kind: 'change',
        object: intelligenceObject(reference),
      }),
    ),
  })
}

/** What was split from an item, and from that: it came with it, from the same source. */
async function partsOf(
  deps: Dependencies,
  { splitInto = [] }: IntelligenceItem,
): Promise<readonly IntelligenceItem[]> {
  if (splitInto.length === 0) return []
  const found = await getMany(deps, splitInto.map(intelligenceKeys.item))
  const parts = found.flatMap((one) => (one ? [one.data as IntelligenceItem] : []))
  const further = await Promise.all(parts.map((part) => partsOf(deps, part)))
  return [...parts, ...further.flat()]
}

/** The writes that keep parts of an item from whom it is kept from now on, as those are that are split from it afterwards. */
const keptAlike = (
  parts: readonly IntelligenceItem[],
  input: Input,
  people: readonly Person[],
  changed: NonNullable<IntelligenceItem['changed']>,
): { readonly writes: readonly Write[] } => ({
  writes: parts.flatMap((part): Write[] => {
    const after = excludedAfter(part, input, people)
    const { version } = part
    return after.ok
      ? [
          {
            put: intelligenceItem({ ...part, excluded: after.value, version: version + 1, changed }),
            when: hasVersion(version),
          },
        ]
      : []
  }),
})
