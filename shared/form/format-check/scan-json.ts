import { fail, ok, type Result } from '../../result.ts'

/** What is wrong in a text that should be JSON, and at which character of it (0 is the first). */
export interface JsonFault {
  readonly at: number
  readonly what: string
  readonly remedy: string
}

/** A part of a JSON text and where it begins: for a property its name, for an entry of a list the entry itself. */
export interface JsonPart {
  readonly path: readonly (string | number)[]
  readonly at: number
}

type Path = readonly (string | number)[]

/** Deeper than any form is, and not so deep that reading it could fail. */
const DEEPEST = 100

/** Goes through a JSON text and says where each part begins, or where and why it is none. */
export function scanJson(text: string): Result<JsonPart[], JsonFault> {
  const scanner = new Scanner(text)
  try {
    scanner.readWhole()
    return ok(scanner.parts)
  } catch (fault) {
    if (fault instanceof Fault) return fail(fault.fault)
    throw fault
  }
}

/** How the scanner gets out of whatever it is in the middle of. It never leaves this file. */
class Fault extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.what)
    this.fault = fault
  }
}

class Scanner {
  readonly parts: JsonPart[] = []
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  readWhole(): void {
    this.skipSpace()
    if (this.at === this.text.length)
      this.fail('The file is empty', 'Write an object { } with the form in it')
    this.readValue([])
    this.skipSpace()
    if (this.at < this.text.length)
      this.fail(
        `${this.here()} stands after the end`,
        'Take it out, or look for a bracket too many before it',
      )
  }

  private readValue(path: Path): void {
    this.skipSpace()
    if (path.length > DEEPEST) this.fail('This is nested too deep', 'Take some of the brackets out')
    const next = this.text[this.at]
    if (next === '{') this.readObject(path)
    else if (next === '[') this.readList(path)
    else if (next === '"') this.readText()
    else this.readWord()
  }

  /** A number, true, false or null. */
  private readWord(): void {
    if (this.text[this.at] === ',') this.fail('There is nothing before this comma', 'Take the comma out')
    const word = /(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)(?![\w.+-])/y
    word.lastIndex = this.at
    const found = word.exec(this.text)
    if (!found) this.fail(`${this.here()} is no value`, 'Put texts in straight quotation marks: "yes"')
    this.at += found?.[0].length ?? 0
  }

  private readObject(path: Path): void {
    const names = new Set<string>()
    this.readEntries('}', 'a property', () => {
      const at = this.at
      if (this.text[at] !== '"')
        this.fail(
          `${this.here()} is no name of a property`,
          'Put the name in straight quotation marks: "label"',
        )
      const name = this.readText()
      if (names.has(name)) {
        this.at = at
        this.fail(`'${name}' stands here twice`, 'Keep one of them')
      }
      names.add(name)
      this.parts.push({ path: [...path, name], at })
      this.skipSpace()
      if (this.text[this.at] !== ':')
        this.fail(`${this.here()} stands where a colon belongs`, `Write a colon after "${name}"`)
      this.at++
      this.readValue([...path, name])
    })
  }

  private readList(path: Path): void {
    let place = 0
    this.readEntries(']', 'an entry', () => {
      this.parts.push({ path: [...path, place], at: this.at })
      this.readValue([...path, place])
      place++
    })
  }

  /** What stands between two brackets with commas between. */
  private readEntries(end: string, what: string, readEntry: () => void): void {
    this.at++
    this.skipSpace()
    if (this.text[this.at] === end) {
      this.at++
      return
    }
    for (;;) {
      this.skipSpace()
      if (this.text[this.at] === end)
        this.fail(
          `There is no ${what.replace(/^an? /, '')} after the comma before this`,
          'Take that comma out',
        )
      readEntry()
      this.skipSpace()
      const next = this.text[this.at]
      if (next !== ',' && next !== end)
        this.fail(
          `${this.here()} stands where a comma or ${end} belongs`,
          `Write a comma before ${what} that follows, or ${end} after the last`,
        )
      this.at++
      if (next === end) return
    }
  }

  private readText(): string {
    const start = this.at
    for (this.at++; this.text[this.at] !== '"'; this.at++) {
      if (this.at >= this.text.length) {
        this.at = start
        this.fail('This text has no end', 'End it with a quotation mark')
      }
      if (this.text[this.at] === '\\') this.readEscape()
      else if (this.text.charCodeAt(this.at) < 0x20)
        this.fail(
          'A text goes on over the end of its line, or has a tab in it',
          'End it with a quotation mark, or write \\n for a new line and \\t for a tab',
        )
    }
    this.at++
    return JSON.parse(this.text.slice(start, this.at)) as string
  }

  /** What follows a backslash: left at its last character. */
  private readEscape(): void {
    const whole = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
    whole.lastIndex = this.at
    if (!whole.test(this.text))
      this.fail('A backslash stands here by itself', 'Write two of them, or take it out')
    this.at = whole.lastIndex - 1
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++
  }

  private here(): string {
    const next = this.text.slice(this.at, this.at + 12).split(/[\s,:{}[\]"]/)[0]
    return this.at >= this.text.length ? 'The end of the file' : `‘${next || this.text[this.at]}’`
  }

  private fail(what: string, remedy: string): never {
    throw new Fault({ at: this.at, what, remedy })
  }
}
