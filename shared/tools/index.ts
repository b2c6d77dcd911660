import type { FormDefinition } from '../form/format/definition.ts'
import brackenmoor from './brackenmoor-signs-1.json' with { type: 'json' }
import marf from './marf-1.json' with { type: 'json' }
import mase from './mase-1.json' with { type: 'json' }
import matrices from './matrices-1.json' with { type: 'json' }
import nottingham from './nottingham-1.json' with { type: 'json' }
import nwg from './nwg-2017.json' with { type: 'json' }
import wyndale from './wyndale-domains-1.json' with { type: 'json' }

/**
 * The forms that come with the hub, each version a file. They are checked in full by the tests (`checkDefinition`) and
 * not again at every start: that would cost each function its cold start.
 */
const shipped = [
  nwg,
  matrices,
  nottingham,
  brackenmoor,
  wyndale,
  marf,
  mase,
] as unknown as readonly FormDefinition[]

/** The versions of every form, newest of each last. */
export const listTools = (): readonly FormDefinition[] => shipped

/** One version of a form, as an assessment that was begun with it needs it for ever. */
export const findTool = (id: string, version: string): FormDefinition | undefined =>
  shipped.find((form) => form.id === id && form.version === version)

/** The multi-agency referral form that is in use. */
export const referralForm = marf as unknown as FormDefinition

/** What a referral to the MASE must carry (CSE Risk Assessment Tool Guidance). */
export const maseForm = mase as unknown as FormDefinition
