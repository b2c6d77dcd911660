'use server'
import { addresses } from '../../addresses.ts'
import { judgeAction } from '../../known-records/judge-action.ts'

export const judge = judgeAction((reference) => addresses.page(reference, 'known'))
