import { describe, expect, it } from 'vitest'
import { ABSOLUTE, endsAt, IDLE, isOver, shouldNoteUse, shouldRenew } from '#web/session/session-life.ts'

const morning = Date.parse('2027-03-15T09:00:00Z')

describe('how long a sign-in lasts', () => {
  it('is over after half an hour without use, and not a moment before', () => {
    const session = { signedInAt: morning, seenAt: morning }

    expect(isOver(session, morning + IDLE - 1)).toBe(false)
    expect(isOver(session, morning + IDLE)).toBe(true)
    expect(IDLE).toBe(30 * 60 * 1000)
  })

  it('is over after twelve hours, however busy', () => {
    const session = { signedInAt: morning, seenAt: morning + ABSOLUTE - 1 }

    expect(isOver(session, morning + ABSOLUTE - 1)).toBe(false)
    expect(isOver(session, morning + ABSOLUTE)).toBe(true)
    expect(endsAt(session)).toBe(morning + 12 * 60 * 60 * 1000)
  })

  it('goes on by half an hour from each use', () => {
    const session = { signedInAt: morning, seenAt: morning + 20 * 60_000 }

    expect(endsAt(session)).toBe(morning + 50 * 60_000)
  })

  it('writes a use down once a minute at most', () => {
    const session = { signedInAt: morning, seenAt: morning }

    expect(shouldNoteUse(session, morning + 59_999)).toBe(false)
    expect(shouldNoteUse(session, morning + 60_000)).toBe(true)
  })

  it('renews an access token before it runs out under a request', () => {
    expect(shouldRenew(morning + 60_000, morning)).toBe(false)
    expect(shouldRenew(morning + 59_999, morning)).toBe(true)
    expect(shouldRenew(morning - 1, morning)).toBe(true)
  })
})
