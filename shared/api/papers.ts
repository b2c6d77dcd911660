import * as z from 'zod'
import { paperKindIds } from '../mase/pack.ts'
import type { MyPapers, PapersView, PaperView } from '../mase/pack-view.ts'
import { reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

const desk = '/mase/meetings/{meeting}/papers'
const mine = '/papers/{meeting}'
/** The file that a copy is made into; what it says is the same. */
const as = z.enum(['pdf', 'word'], 'Select the kind of file')
const kind = z.enum(paperKindIds).default('pack')

export const paperOperations = {
  readPapers: {
    function: 'papers',
    method: 'GET',
    path: desk,
    summary: 'Who would see what of a meeting’s papers and why, what was sent, and who has opened theirs',
    may: 'mase.agenda',
    output: shaped<PapersView>(),
  },
  previewPaper: {
    function: 'papers',
    method: 'GET',
    path: `${desk}/{contact}`,
    summary: 'The copy of one post as it would be sent now; with `desk` the coordinator’s own',
    may: 'mase.agenda',
    query: z.object({ kind }),
    output: shaped<PaperView>(),
  },
  downloadPaper: {
    function: 'papers',
    method: 'GET',
    path: `${desk}/{contact}/file`,
    summary: 'The same, to be made into a file',
    may: 'mase.agenda',
    query: z.object({ kind, as }),
    output: shaped<PaperView>(),
  },
  circulatePapers: {
    function: 'papers',
    method: 'POST',
    path: desk,
    summary: 'Send each post its own copy as a link, as it was looked at; again as the next edition',
    may: 'mase.meet',
    body: z.object({ version, mark: z.string().max(64) }),
    output: z.object({ edition: z.number(), sent: z.number() }),
  },
  withdrawPapers: {
    function: 'papers',
    method: 'POST',
    path: `${desk}/withdraw`,
    summary: 'Withdraw what was sent, with a reason: nobody can open it any more',
    may: 'mase.meet',
    body: z.object({ version, reason: reason('Say why the papers are withdrawn') }),
    output: z.object({ version: z.number() }),
  },
  readMyPapers: {
    function: 'papers',
    method: 'GET',
    path: mine,
    summary: 'The papers of a meeting that were sent to posts that the caller reads for, once opened',
    may: 'mase.attend',
    output: shaped<MyPapers>(),
  },
  openMyPapers: {
    function: 'papers',
    method: 'POST',
    path: `${mine}/{contact}/open`,
    summary: 'Open the copy of a post; whoever coordinates sees who did and when',
    may: 'mase.attend',
    output: z.object({ version: z.number() }),
  },
  downloadMyPapers: {
    function: 'papers',
    method: 'GET',
    path: `${mine}/{contact}/file`,
    summary: 'The copy of a post, to be made into a file',
    may: 'mase.attend',
    query: z.object({ as }),
    output: shaped<PaperView>(),
  },
  readMyMinutes: {
    function: 'papers',
    method: 'GET',
    path: `${mine}/{contact}/minutes`,
    summary: 'The minutes of a meeting as one post may read them, once they were sent out',
    may: 'mase.attend',
    output: shaped<PaperView>(),
  },
  downloadMyMinutes: {
    function: 'papers',
    method: 'GET',
    path: `${mine}/{contact}/minutes/file`,
    summary: 'The same, to be made into a file',
    may: 'mase.attend',
    query: z.object({ as }),
    output: shaped<PaperView>(),
  },
} as const satisfies Record<string, Operation>
