import * as z from 'zod'
import { MOST_PIECES } from '../intelligence/draft.ts'
import type { RaisableAnswers } from '../intelligence/raisable.ts'
import { requestId, shaped } from './fields.ts'
import type { Operation } from './operation.ts'

/** Sharing from inside an assessment: with the function that knows the forms and what sending raises by itself. */
export const informationInsideOperations = {
  readInformationInside: {
    function: 'sending',
    method: 'GET',
    path: '/assessments/{reference}/information',
    summary:
      'What an assessment says of other children, people, places and things that can be shared by itself',
    may: 'assessment.read',
    output: shaped<RaisableAnswers>(),
  },
  raiseInformation: {
    function: 'sending',
    method: 'POST',
    path: '/assessments/{reference}/information',
    summary: 'Take what was chosen of an assessment into a draft, without retyping',
    may: 'assessment.read',
    body: z
      .object({
        requestId,
        pieces: z
          .array(z.string().max(64), 'Select what you want to share')
          .max(MOST_PIECES, `Select ${MOST_PIECES} or fewer, and give the others by themselves`),
        /** Something that does not stand in the assessment comes to it: what is chosen may be nothing. */
        other: z.literal('yes').optional(),
      })
      .refine(({ pieces, other }) => other !== undefined || pieces.length > 0, {
        path: ['pieces'],
        message: 'Select what you want to share',
      }),
    output: z.object({ draft: z.string() }),
    status: 201,
  },
} as const satisfies Record<string, Operation>
