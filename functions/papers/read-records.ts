import type { Dependencies } from '#functions/platform/dependencies.ts'
import { answersTo, requestsOf } from '#functions/platform/information-item.ts'
import { DOCUMENTS, INFORMATION, keys } from '#functions/platform/keys.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { documentsOf } from '#functions/platform/stored-documents.ts'
import type { PaperRecord } from '#shared/mase/pack-content.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** The database takes so many at a time without turning any away. */
const AT_ONCE = 25
/** As many as one request reads. */
const KEYS_AT_ONCE = 100

/** Parts of a list, each of at most so many. */
export const inParts = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most))

/** The heads of some referrals, in no order. */
export async function readHeads(deps: Dependencies, references: readonly string[]): Promise<Referral[]> {
  const found = await Promise.all(
    inParts([...new Set(references)], KEYS_AT_ONCE).map((part) => getMany(deps, part.map(keys.referral))),
  )
  return found.flat().flatMap((item) => (item ? [item.data as Referral] : []))
}

/**
 * What papers need of some referrals, by reference: the forms without what is kept for intelligence, whoever reads them, and
 * what agencies were asked.
 *
 * @param withForms those that an item is about; of the others an action is left, which needs no form
 */
export async function readRecords(
  deps: Dependencies,
  references: readonly string[],
  withForms: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PaperRecord>> {
  const records = new Map<string, PaperRecord>()
  for (const heads of inParts(await readHeads(deps, references), AT_ONCE))
    await Promise.all(
      heads.map(async (head) => {
        const { pk } = keys.referral(head.reference)
        const [forms, asked] = await Promise.all([
          withForms.has(head.reference) ? queryAll(deps, pk, DOCUMENTS) : [],
          queryAll(deps, pk, INFORMATION),
        ])
        records.set(head.reference, {
          head,
          documents: documentsOf(forms),
          requests: requestsOf(asked).map((request) => ({
            ...request,
            answer: answersTo(asked, request.id)[0],
          })),
        })
      }),
    )
  return records
}
