import * as z from 'zod'
import { withCommas } from '../with-commas.ts'

/** Length of a short written field, in characters. */
const SHORT = 500
/** Length of a reason, comment or question. */
const LONG = 5_000

/** A short written answer that must be there; the message names what is missing. */
export const required = (missing: string) =>
  z.string().trim().min(1, missing).max(SHORT, `Shorten this to ${SHORT} characters or fewer`)

/** A reason, comment or question that must be there. */
export const reason = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(LONG, `Shorten this to ${withCommas(LONG)} characters or fewer`)

export const optionalShort = z
  .string()
  .trim()
  .max(SHORT, `Shorten this to ${SHORT} characters or fewer`)
  .optional()
export const optionalLong = z
  .string()
  .trim()
  .max(LONG, `Shorten this to ${withCommas(LONG)} characters or fewer`)
  .optional()

/** The version of the record that the page showed, so that a decision on a stale page is refused. */
export const version = z.coerce.number().int().min(0)

/** Where a list goes on. Opaque to callers. */
export const cursor = z.string().max(2_000).optional()

/** Made by the page once, so that pressing twice makes one record. */
export const requestId = z.string().regex(/^[\w-]{16,64}$/, 'Go back to the start page and start again')

export const yesNoUnknown = (missing: string) => z.enum(['yes', 'no', 'not-known'], missing)

/** A value made by the hub's own code: described by its type, not checked again on the way out. */
export const shaped = <T>() => z.custom<T>(() => true)
