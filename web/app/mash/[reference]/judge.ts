'use server'
import { judgeAction } from '../../../known-records/judge-action.ts'

export const judge = judgeAction((reference) => `/mash/${reference}`)
