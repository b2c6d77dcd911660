import { checkPages, pages } from './support/pages/check-pages.ts'

checkPages(pages.filter((page) => page.startsWith('/assessments')))
