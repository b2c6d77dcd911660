'use server'
import { judgeAction } from '../../assessments/known-records/judge-action.ts'

export const judge = judgeAction((reference) => `/mash/${reference}`)
