import * as z from 'zod'
import { codesOf, handlingCodes, informationGrades, markings, priorities, sourceGrades } from './grading.ts'
import type { IntelligenceItem } from './item.ts'
import { itemKinds, kindNames } from './kinds.ts'
import { policeDetails, policeEntities } from './police-names.ts'
import type { Release } from './release.ts'

const coded = <Code extends z.ZodType>(code: Code) => z.object({ code, words: z.string() })
const oneOf = <T extends object>(words: T) => z.enum(Object.keys(words) as [keyof T & string])

/** A release as police take it over. It holds nothing of the submission but what was released, and nothing of who gave it. */
export const policeRelease = z.object({
  urn: z.string().describe('The unique reference of the item: it leads to the submission, and to no person'),
  release: z.int().min(1).describe('Which of the sanitised texts of the item this is'),
  replacedBy: z
    .int()
    .optional()
    .describe('The release that stands in the place of this one, where there is one'),
  partnership: z.string().describe('The three letters of the partnership that the item was given to'),
  kind: coded(z.enum(itemKinds)),
  entity: z.string().describe('What it is about, as police records sort it'),
  details: z
    .array(z.object({ name: z.string(), value: z.string() }))
    .describe('Under the names of police forms'),
  text: z.string().describe('The sanitised text'),
  grading: z
    .object({
      codes: z.string().describe('3x5x2, as in "2B C"'),
      source: coded(oneOf(sourceGrades)),
      information: coded(oneOf(informationGrades)),
      handling: coded(oneOf(handlingCodes)),
      conditions: z
        .string()
        .optional()
        .describe('How it is to be handled; always there with handling code C'),
      readableUntil: z.iso.date().optional().describe('The last day on which recipients may read it'),
      keepFromOriginator: z.boolean().describe('That it exists is kept from the agency that gave it'),
      suspectedFalse: z.boolean(),
      marking: z.enum(markings).describe('The government security classification'),
      priority: coded(oneOf(priorities)),
      gradedBy: z.string().describe('The post of the officer, not the source'),
      gradedAt: z.iso.datetime(),
      changedSinceRelease: z.boolean().describe('It was graded again after the text was written'),
    })
    .describe('The grading that counts now'),
  writtenBy: z.string().describe('The post of the officer who sanitised it'),
  writtenAt: z.iso.datetime(),
  releasedBy: z.string().describe('The post of the officer who released it: another person'),
  releasedAt: z.iso.datetime(),
})
export type PoliceRelease = z.infer<typeof policeRelease>

/**
 * What police are given of a released text, with the grading that counts now. Of the item only its reference, its partnership and
 * its grading go in: what was submitted, where it was raised, who was named and who gave it do not.
 *
 * @returns undefined where the text was never released
 */
export function policeReleaseOf(
  item: Pick<IntelligenceItem, 'reference' | 'partnership' | 'grading' | 'release' | 'state'>,
  release: Release,
): PoliceRelease | undefined {
  if (release.state !== 'released' || !release.checkedBy || !release.checkedAt) return undefined
  const { kind, number } = release
  const grading = item.grading ?? release.grading
  const latest = item.state === 'released' ? item.release : undefined
  return {
    urn: item.reference,
    release: number,
    ...(latest !== undefined && latest > number ? { replacedBy: latest } : {}),
    partnership: item.partnership,
    kind: { code: kind, words: kindNames[kind] },
    entity: policeEntities[kind],
    details: policeDetails(kind, release.details),
    text: release.text,
    grading: {
      codes: codesOf(grading),
      source: { code: grading.source, words: sourceGrades[grading.source] },
      information: { code: grading.information, words: informationGrades[grading.information] },
      handling: { code: grading.handling, words: handlingCodes[grading.handling] },
      ...(grading.conditions ? { conditions: grading.conditions } : {}),
      ...(grading.until ? { readableUntil: grading.until } : {}),
      keepFromOriginator: grading.hidden === true,
      suspectedFalse: grading.suspectedFalse === true,
      marking: grading.marking,
      priority: { code: grading.priority, words: priorities[grading.priority] },
      gradedBy: grading.by.post,
      gradedAt: grading.at,
      changedSinceRelease: grading.number > release.grading.number,
    },
    writtenBy: release.writtenBy.post,
    writtenAt: release.writtenAt,
    releasedBy: release.checkedBy.post,
    releasedAt: release.checkedAt,
  }
}
