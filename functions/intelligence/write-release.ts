import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { isNew } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import { releaseItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import { detailsOf } from '#shared/intelligence/kinds.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { findingKey, findRevealing, unexplained } from '#shared/intelligence/revealing.ts'
import { mayMove } from '#shared/intelligence/states.ts'
import { ok } from '#shared/result.ts'
import { changeOpened, itemConflict, refused } from './desk-change.ts'
import { detailsGiven } from './details-given.ts'
import { knownBesides } from './known-besides.ts'
import { releasesOf } from './parts.ts'
import { tellDesk } from './tell-officers.ts'

type Operations = typeof intelligenceDeskOperations

interface Draft {
  readonly item: string
  readonly text: string
  readonly details: Readonly<Record<string, string>>
}

/** Opens the item and compares a text with what is known beside it. */
async function compare(deps: Dependencies, caller: Caller, operation: string, draft: Draft) {
  const [opened, people] = await Promise.all([
    openItem(deps, caller, draft.item, { operation, action: 'intelligence.work' }),
    listPeopleOf(deps, draft.item.slice(0, 3).toUpperCase()),
  ])
  if (!opened.ok) return opened
  const details = detailsGiven(detailsOf[opened.value.item.kind], draft.details)
  const known = await knownBesides(deps, opened.value, people, details)
  const findings = findRevealing({ text: draft.text, ...details }, known)
  return ok({ opened: opened.value, people, details, findings })
}

/** What in a text could show who gave the item, or names more than is needed. */
export const checkForRelease: UseCase<Operations['checkForRelease']> = async (deps, caller, input) => {
  const operation = 'checkForRelease'
  const compared = await compare(deps, caller, operation, input)
  if (!compared.ok) return compared
  const { opened, findings } = compared.value
  const object = intelligenceObject(opened.item.reference)
  await writeAudit(deps, auditEntry(deps, caller, opened.person, { operation, kind: 'read', object }))
  return ok({ findings })
}

/** The most that an error names of something long. */
const shown = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words)

/** Gives a text to a second person. What was pointed at is changed, or stays with a reason: nothing else is asked. */
export const writeForRelease: UseCase<Operations['writeForRelease']> = async (deps, caller, input) => {
  const operation = 'writeForRelease'
  const compared = await compare(deps, caller, operation, input)
  if (!compared.ok) return compared
  const { opened, people, details, findings } = compared.value
  const { person, partnership, item, stored } = opened
  if (input.version !== item.version || !mayMove(item.state, 'sanitise'))
    return refused(deps, caller, opened, operation, itemConflict(item))
  const open = new Set(unexplained(findings, input.kept))
  if (open.size > 0)
    return refused(deps, caller, opened, operation, {
      kind: 'invalid',
      errors: findings.flatMap((finding, index) =>
        open.has(finding)
          ? [{ field: `kept.${index}`, message: `Change “${shown(finding.words)}”, or say why it stays` }]
          : [],
      ),
    })
  const number = releasesOf(stored).length + 1
  const why = new Map(input.kept.map((one) => [findingKey(one.words), one.why]))
  const release: Release = {
    item: item.reference,
    number,
    version: 1,
    kind: item.kind,
    details,
    text: input.text,
    grading: item.grading as Grading,
    kept: findings.map(({ words, kind }) => ({ words, kind, why: why.get(findingKey(words)) ?? '' })),
    state: 'waiting',
    writtenBy: refOf(person),
    writtenAt: deps.clock().toISOString(),
  }
  return changeOpened(deps, caller, opened, operation, {
    next: { state: 'drafted', release: number, writer: refOf(person) },
    writes: [{ put: releaseItem(item.partnership, release), when: isNew }],
    mails: tellDesk(deps, item, partnership, people, person.id),
  })
}
