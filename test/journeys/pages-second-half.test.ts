import { checkPages } from './support/pages/check-pages.ts'
import { secondHalf } from './support/pages/share-out.ts'

checkPages(secondHalf)
