import type { Column, Question } from '../format/definition.ts'

/** A question that is answered in one cell, or a column of a row: what is answered by one thing typed or chosen. */
export type Asked = Question | Column

type Chosen = Extract<Asked, { options: unknown }>

/** What can be chosen; nothing where the answer is typed. */
export const optionsOf = (asked: Asked): Chosen['options'] => ('options' in asked ? asked.options : [])

/** Whether the answer is chosen from options: one of them, one step of a scale, or several. */
export const isChosen = (asked: Asked): boolean => 'options' in asked
