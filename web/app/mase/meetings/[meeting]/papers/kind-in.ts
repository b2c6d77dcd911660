import { type PaperKind, paperKindIds } from '#shared/mase/pack.ts'

/** Which papers an address asks for: those before the meeting, unless it says the minutes. */
export const kindIn = (asked: unknown): PaperKind => paperKindIds.find((kind) => kind === asked) ?? 'pack'
