import { apiFunction } from '#functions/platform/api-function.ts'
import { paperOperations } from '#shared/api/papers.ts'
import { circulatePapers } from './circulate-papers.ts'
import { downloadMyPapers } from './download-mine.ts'
import { downloadMyMinutes, readMyMinutes } from './my-minutes.ts'
import { openMyPapers } from './open-copy.ts'
import { downloadPaper, previewPaper } from './preview-paper.ts'
import { readMyPapers } from './read-my-papers.ts'
import { readPapers } from './read-papers.ts'
import { withdrawPapers } from './withdraw-papers.ts'

export const handler = apiFunction(paperOperations, {
  readPapers,
  previewPaper,
  downloadPaper,
  circulatePapers,
  withdrawPapers,
  readMyPapers,
  openMyPapers,
  downloadMyPapers,
  readMyMinutes,
  downloadMyMinutes,
})
