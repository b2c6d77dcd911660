import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import type { recipientOperations } from '#shared/api/recipients.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { checkChosen } from '#shared/intelligence/recipient-choice.ts'
import { ok } from '#shared/result.ts'
import { givenWrites, newDissemination } from './new-dissemination.ts'
import { openRecipients } from './open-recipients.ts'
import { refuseItem } from './refuse-item.ts'

type Operation = (typeof recipientOperations)['giveRelease']
type Chosen = Parameters<UseCase<Operation>>[2]['recipients'][number]
const operation = 'giveRelease'

/** How often it is tried when the item changes in between, as it does when a recipient says something. */
const TRIES = 4

const conflict = (detail: string): Failure => ({ kind: 'conflict', detail })
const otherText = conflict(
  'Another text was released, or it was graded otherwise, after you opened the page. Nobody was told. Read what it says now before you give it to anybody.',
)
const tooBusy = conflict(
  'Somebody changed this item in the same moment. Nobody was told. Look at it again, then give it.',
)

/**
 * Gives a release to posts that an officer chose: what each needs it for and by what right, and the mail that tells them, in one
 * transaction. The same release goes to the same post once.
 */
export const giveRelease: UseCase<Operation> = async (deps, caller, input) => {
  for (let attempt = 1; ; attempt++) {
    const opened = await openRecipients(deps, caller, input.item, { operation, action: 'intelligence.work' })
    if (!opened.ok) return opened
    const { person, item, release, grading, notNow, stored, proposals, contacts } = opened.value
    const refuse = (failure: Failure) =>
      refuseItem(deps, caller, { person, reference: item.reference }, operation, failure)
    if (!release || !grading) return refuse(conflict(notNow ?? otherText.kind))
    if (release.number !== input.release || grading.number !== input.grading) return refuse(otherText)
    const errors = checkChosen(input.recipients, proposals)
    if (errors.length > 0) return refuse({ kind: 'invalid', errors })

    const at = deps.clock().toISOString()
    const given = input.recipients.map((chosen) => {
      const id = fingerprint(`${item.reference} ${release.number} ${chosen.contact}`)
      return newDissemination(opened.value, { ...chosen, id, release, grading, at })
    })
    const told = stored
      .filter(({ entity }) => entity === 'dissemination')
      .map(({ data }) => data as Dissemination)
    const before = given.flatMap(({ id }) => told.find((one) => one.id === id) ?? [])
    const pressedTwice =
      before.length === given.length && before.every((one) => isAsAsked(one, person.id, input.recipients))
    if (pressedTwice) return ok({ given: given.map(({ id }) => id) })
    const [first] = before
    if (first) {
      const post = contacts.find(({ id }) => id === first.contactId)?.post ?? 'This post'
      return refuse(
        conflict(
          `${post} was given this text already, by ${first.by.name} on ${formatDateTime(first.at)}. Nobody was told again. Leave it out, and give it to the others.`,
        ),
      )
    }
    const written = await commit(
      deps,
      [
        { check: intelligenceKeys.item(item.reference), when: hasVersion(item.version) },
        ...given.flatMap(givenWrites),
      ],
      auditEntry(deps, caller, person, {
        operation,
        kind: 'change',
        object: intelligenceObject(item.reference),
      }),
    )
    if (written.ok) return ok({ given: given.map(({ id }) => id) })
    if (attempt === TRIES) return refuse(tooBusy)
  }
}

const isAsAsked = (one: Dissemination, by: string, chosen: readonly Chosen[]): boolean =>
  one.by.id === by &&
  chosen.some(
    ({ contact, purpose, gateway }) =>
      one.contactId === contact && one.purpose === purpose && one.gateway === gateway,
  )
