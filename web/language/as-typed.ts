import { findPhrases } from '#shared/language/find-phrases.ts'
import type { PhraseId } from '#shared/language/patterns/index.ts'
import { plainInConsent } from '#shared/language/plain-in-consent.ts'
import { phraseWords } from '#shared/language/words/index.ts'
import type { Watch } from './watch.ts'

/** How long nobody types before their words are looked at, in milliseconds: in the middle of a word it only disturbs. */
const PAUSE = 1_200
/** More at once would be a wall of text: the rest is shown when these are gone, and when the answers are checked. */
const MOST = 3

type Field = HTMLTextAreaElement | HTMLInputElement

/** Looks at what is typed into the free text of a page, and says below the field what the server says of it later. */
export function watchWords(page: HTMLElement): void {
  const watch: Watch = JSON.parse(page.dataset.hubWords ?? '{}')
  const timers = new Map<Field, ReturnType<typeof setTimeout>>()
  const notes = new Map<Field, Note>()
  page.addEventListener('input', ({ target }) => {
    if (!isFreeText(target)) return
    const place = target.closest('.hub-question')?.id ?? ''
    if (watch.theirs.includes(place)) return
    // Made before it is filled: a region that appears with its words is not read out.
    const note = notes.get(target) ?? addNote(target)
    notes.set(target, note)
    clearTimeout(timers.get(target))
    timers.set(
      target,
      setTimeout(() => show(note, found(target.value, place, watch)), PAUSE),
    )
  })
}

const isFreeText = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** Each phrase once, with the words as they were typed first. */
function found(text: string, place: string, { consent, kept }: Watch): Map<PhraseId, string> {
  const all = new Map<PhraseId, string>()
  for (const { phrase, matched } of findPhrases(text)) {
    const plain = consent.includes(place) && plainInConsent.includes(phrase)
    if (!plain && !kept.includes(`${place} ${phrase}`) && !all.has(phrase)) all.set(phrase, matched)
  }
  return all
}

interface Note {
  /** What is read out, in a line. */
  readonly status: HTMLElement
  readonly list: HTMLElement
}

function addNote(field: Field): Note {
  const status = element('p', 'govuk-body-s govuk-!-margin-bottom-1')
  status.setAttribute('role', 'status')
  const list = element('div', '')
  field.after(status, list)
  return { status, list }
}

function show({ status, list }: Note, phrases: ReadonlyMap<PhraseId, string>): void {
  const words = [...phrases.values()].map((matched) => `“${matched}”`).join(', ')
  const line = words && `Words to look at again: ${words}. What else you could say stands below. You decide.`
  // Saying the same again would read it out again.
  if (status.textContent === line) return
  status.textContent = line
  list.replaceChildren(...[...phrases].slice(0, MOST).map(([phrase, matched]) => noteOf(phrase, matched)))
}

function noteOf(phrase: PhraseId, matched: string): HTMLElement {
  const { why, instead } = phraseWords[phrase]
  const note = element('div', 'hub-words hub-words--typed')
  const head = element('p', 'govuk-body-s govuk-!-margin-bottom-1')
  head.append(element('strong', '', `“${matched}”`), ` ${why}`)
  const others = element('ul', 'govuk-list govuk-list--bullet govuk-body-s')
  others.append(...instead.map((one) => element('li', '', one)))
  note.append(
    head,
    element('p', 'govuk-body-s govuk-!-margin-bottom-1', 'You could say instead, if it is so:'),
    others,
  )
  return note
}

function element(name: string, classes: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (classes) made.className = classes
  if (text) made.textContent = text
  return made
}
