import { checkPages } from './support/pages/check-pages.ts'
import { pagesOf } from './support/pages/share-out.ts'

checkPages(pagesOf('assessments'))
