import { plainInConsent } from '#shared/language/plain-in-consent.ts'
import { NOTED_AT, type Noted } from './noted.ts'
import type { Watch } from './watch.ts'

/** How long nobody types before their words are looked at, in milliseconds: in the middle of a word it only disturbs. */
const PAUSE = 1_000
/** More at once would be a wall of text: the rest is shown when these are gone, and when the answers are checked. */
const MOST = 3

type Field = HTMLTextAreaElement | HTMLInputElement

/** What stands below a field. */
interface Note {
  /** What is read out, in a line. */
  readonly status: HTMLElement
  readonly list: HTMLElement
  /** Counts what was asked, so that a late answer does not replace a newer one. */
  asked: number
}

/** Has what is typed into the free text of a page looked at, and says below the field what there is to say. */
export function watchWords(page: HTMLElement): void {
  const watch: Watch = JSON.parse(page.dataset.hubWords ?? '{}')
  const timers = new Map<Field, ReturnType<typeof setTimeout>>()
  const notes = new Map<Field, Note>()

  const look = async (field: Field, place: string) => {
    const note = notes.get(field) ?? addNote(field)
    notes.set(field, note)
    const turn = ++note.asked
    const found = await lookAt(field.value)
    if (found && turn === note.asked)
      show(
        note,
        found.filter((one) => isTold(one, place, watch)),
      )
  }
  const typed = (target: EventTarget | null) => {
    if (!isFreeText(target)) return
    const place = target.closest('.hub-question')?.id ?? ''
    if (watch.theirs.includes(place)) return
    clearTimeout(timers.get(target))
    timers.set(
      target,
      setTimeout(() => void look(target, place), PAUSE),
    )
  }
  page.addEventListener('input', ({ target }) => typed(target))
  // Typed while this was still on its way.
  for (const field of page.querySelectorAll<Field>('textarea, input'))
    if (field.value !== field.defaultValue) typed(field)
}

const isFreeText = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

const isTold = ({ phrase }: Noted, place: string, { consent, kept }: Watch): boolean =>
  !(consent.includes(place) && plainInConsent.includes(phrase)) && !kept.includes(`${place} ${phrase}`)

/** @returns nothing where nobody answered: the same is said once the page is saved */
async function lookAt(text: string): Promise<Noted[] | undefined> {
  if (text.trim() === '') return []
  try {
    const answer = await fetch(NOTED_AT, { method: 'POST', body: text, redirect: 'error' })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

/** Made before there is anything in it: a region that appears with its words is not read out. */
function addNote(field: Field): Note {
  const status = element('p', 'govuk-body-s govuk-!-margin-top-2 govuk-!-margin-bottom-1')
  status.setAttribute('role', 'status')
  const list = element('div', '')
  field.after(status, list)
  return { status, list, asked: 0 }
}

function show({ status, list }: Note, found: readonly Noted[]): void {
  const words = found.map(({ matched }) => `“${matched}”`).join(', ')
  const below = found.length > MOST ? `For the first ${MOST}, what else` : 'What else'
  const line = words && `Words to look at again: ${words}. ${below} you could say stands below. You decide.`
  // Saying the same again would read it out again.
  if (status.textContent === line) return
  status.textContent = line
  list.replaceChildren(...found.slice(0, MOST).map(noteOf))
}

function noteOf({ matched, why, instead }: Noted): HTMLElement {
  const note = element('div', 'hub-words hub-words--typed')
  const head = element('p', 'govuk-body-s govuk-!-margin-bottom-1')
  head.append(element('strong', '', `“${matched}”`), ` ${why}`)
  const lead = element('p', 'govuk-body-s govuk-!-margin-bottom-1', 'You could say instead, if it is so:')
  const others = element('ul', 'govuk-list govuk-list--bullet govuk-body-s')
  others.append(...instead.map((one) => element('li', '', one)))
  note.append(head, lead, others)
  return note
}

function element(name: string, classes: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (classes) made.className = classes
  if (text) made.textContent = text
  return made
}
