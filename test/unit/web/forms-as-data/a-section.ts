import type { Question, Section } from '#shared/form/format/definition.ts'

/** A section with the questions of a test. */
export const aSection = (questions: Question[]): Section => ({ id: 'section', title: 'Section', questions })
