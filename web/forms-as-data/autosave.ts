import { type Autosaved, OPENED_FIELD, VERSION_FIELD } from './autosaved.ts'

/** How long nobody types before it is saved, and how long it waits at most while somebody does; in milliseconds. */
const IDLE = 5_000
const MOST = 30_000
/** What a page that must not lose anything asks of a form that saves itself. */
export interface Saving {
  /** Whether what the form holds has reached the hub. */
  readonly isSaved: () => boolean
  /** Whether it no longer saves by itself: its button says why. */
  readonly isStopped: () => boolean
  /** Saves now what is not saved yet. */
  readonly save: () => Promise<void>
}

/** How much a browser sends while a page is being left, in bytes. */
const MOST_ON_LEAVING = 60_000

interface Sent {
  readonly fields: string
  readonly body: FormData
}

/**
 * Saves what is typed into a form by itself: after a pause, and when the page is left. It only ever speaks in its own
 * line, which is read out politely; it keeps nothing in the browser.
 *
 * @param status the line; its `data-hub-autosave` says where to save
 * @returns how far it is; nothing where the page lacks what it needs
 */
export function startAutosave(status: HTMLElement): Saving | undefined {
  const form = status.closest('form')
  const address = status.dataset.hubAutosave
  const version = form?.querySelector<HTMLInputElement>(`input[name="${VERSION_FIELD}"]`)
  const opened = form?.querySelector<HTMLInputElement>(`input[name="${OPENED_FIELD}"]`)
  if (!form || !address || !version) return undefined

  let saved = read(form).fields
  /** Sent, with no answer yet or none that came through: the same is sent again before anything newer. */
  let unsettled: Sent | undefined
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  let stopped = false
  let leaving = false

  const say = (words: string) => {
    if (status.textContent !== words) status.textContent = words
  }

  const send = async (what: Sent, keepalive: boolean): Promise<void> => {
    unsettled = what
    what.body.set(VERSION_FIELD, version.value)
    const answer = await post(address, what, keepalive)
    if (answer.outcome === 'saved') {
      version.value = String(answer.version)
      if (opened) opened.value = answer.opened
      saved = what.fields
    }
    if (answer.outcome !== 'later') unsettled = undefined
    stopped = answer.outcome === 'stopped'
    say(answer.words)
  }

  const save = (keepalive = false): Promise<void> => {
    clearTimeout(timer)
    waitingSince = 0
    running ??= (async () => {
      if (unsettled) await send(unsettled, keepalive)
      const now = read(form)
      if (!stopped && !unsettled && now.fields !== saved) await send(now, keepalive)
    })().finally(() => {
      running = undefined
      if (!stopped && (unsettled || read(form).fields !== saved)) wait()
    })
    return running
  }

  const wait = () => {
    clearTimeout(timer)
    waitingSince ||= Date.now()
    const left = Math.min(IDLE, waitingSince + MOST - Date.now())
    timer = setTimeout(save, Math.max(0, left))
  }

  const typed = (event: Event) => {
    // What was filled in from elsewhere counts as somebody's own once they touch it.
    for (const filled of form.querySelectorAll('[data-hub-filled]'))
      if (event.target instanceof Node && filled.contains(event.target))
        filled.removeAttribute('data-hub-filled')
    if (!stopped) wait()
  }
  form.addEventListener('input', typed)
  form.addEventListener('change', typed)

  // Sending the page while it is being saved would meet that as if somebody else had saved it.
  form.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element && event.target.closest('button')
      if (!button) return
      clearTimeout(timer)
      leaving = true
      if (!running && !unsettled) return
      event.preventDefault()
      // Else the button takes its second press for one made twice by accident.
      event.stopPropagation()
      void Promise.race([running ?? save(), pause(IDLE)]).finally(() => {
        running = undefined
        unsettled = undefined
        clearTimeout(timer)
        button.click()
      })
    },
    true,
  )

  const leave = () => {
    if (!leaving && !stopped && read(form).fields !== saved) void save(true)
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave())
  addEventListener('pagehide', leave)
  addEventListener('pageshow', () => {
    leaving = false
  })

  say('This page saves by itself while you type.')
  // Typed before, and could not be saved then.
  if (form.querySelector('input[name="hub.kept"]')) {
    saved = ''
    wait()
  }
  return {
    isSaved: () => !unsettled && read(form).fields === saved,
    isStopped: () => stopped,
    save,
  }
}

/** What the form holds now, without what was filled in from elsewhere and nobody has touched. */
function read(form: HTMLFormElement): Sent {
  const body = new FormData(form)
  for (const filled of form.querySelectorAll('[data-hub-filled]'))
    for (const control of filled.querySelectorAll('[name]')) body.delete(control.getAttribute('name') ?? '')
  const fields: [string, FormDataEntryValue][] = []
  for (const [name, value] of [...body]) {
    if (name.startsWith('$')) body.delete(name)
    else if (name !== VERSION_FIELD && name !== OPENED_FIELD) fields.push([name, value])
  }
  return { fields: JSON.stringify(fields), body }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

const noAnswer: Autosaved = { outcome: 'later', words: 'Not saved just now. It is tried again in a moment.' }

async function post(address: string, { fields, body }: Sent, leaving: boolean): Promise<Autosaved> {
  try {
    const keepalive = leaving && fields.length < MOST_ON_LEAVING
    const response = await fetch(address, { method: 'POST', body, keepalive, redirect: 'error' })
    return response.ok ? await response.json() : noAnswer
  } catch {
    return noAnswer
  }
}
