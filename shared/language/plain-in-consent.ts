import type { PhraseId } from './patterns/index.ts'

/** Where consent to sharing is asked for, these say what was answered and blame nobody. */
export const plainInConsent: readonly PhraseId[] = ['consented', 'refused', 'willing']
