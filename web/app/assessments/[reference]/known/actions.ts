'use server'
import { judgeAction } from '../../../../known-records/judge-action.ts'
import { addresses } from '../../addresses.ts'

export const judge = judgeAction((reference) => addresses.page(reference, 'known'))
