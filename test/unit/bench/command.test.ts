import { describe, expect, it } from 'vitest'
import { exitCodeOf, readCommand } from '#test/bench/command.ts'
import { median } from '#test/bench/measure.ts'
import { count, type Figure, ratio } from '#test/bench/row.ts'
import { rows } from '#test/bench/rows.ts'

const reached: Figure = { what: 'Reached', ...ratio(1.25, 1.25), details: {} }
const missed: Figure = { what: 'Missed', ...count(3, 2, 'round trips'), details: {} }

describe('the benchmark', () => {
  it('fails for a figure that is not reached only when it is a check', () => {
    expect(exitCodeOf([reached, missed], false)).toBe(0)
    expect(exitCodeOf([reached, missed], true)).toBe(1)
    expect(exitCodeOf([reached], true)).toBe(0)
  })

  it('measures every row unless some are named', () => {
    expect(readCommand(['--json'])).toEqual({
      ok: true,
      value: { rows: Object.keys(rows), json: true, check: false },
    })
    expect(readCommand(['queue-of-nothing'])).toMatchObject({ ok: false })
    expect(readCommand(['submit', '--check'])).toMatchObject({ value: { rows: ['submit'], check: true } })
  })

  it('says what it does not know', () => {
    expect(readCommand(['--fast'])).toEqual({
      ok: false,
      failure: expect.stringContaining('There is no --fast'),
    })
  })

  it('takes the middle of its times', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 9, 6])).toBe(5)
  })
})
