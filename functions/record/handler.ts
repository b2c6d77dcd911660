import { apiFunction } from '#functions/platform/api-function.ts'
import { recordOperations } from '#shared/api/record.ts'
import { readChronology } from './read-chronology.ts'
import { readMentions } from './read-mentions.ts'
import { readWhoLooked } from './read-who-looked.ts'

export const handler = apiFunction(recordOperations, { readChronology, readMentions, readWhoLooked })
