import type { MaseSettings } from './settings.ts'

/**
 * A short mark of settings (FNV-1a, 32 bits, in hex), so that who confirms them confirms what they were shown. It guards
 * against a slip, not against an attacker.
 */
export function maseSettingsMark({
  meetings,
  minutes,
  place,
  link,
  offsets,
  replyChase,
}: MaseSettings): string {
  let mark = 0x811c9dc5
  for (const character of JSON.stringify([meetings, minutes, place, link, offsets, replyChase])) {
    mark ^= character.charCodeAt(0)
    mark = Math.imul(mark, 0x01000193) >>> 0
  }
  return mark.toString(16).padStart(8, '0')
}
