import { checkPages, pages } from './support/pages/check-pages.ts'

checkPages(pages.filter((page) => /^\/mas[eh]/.test(page)))
