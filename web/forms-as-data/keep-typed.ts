import type { Saving } from './autosave.ts'

/** How often it is looked whether everything is saved, and how long somebody waits for that before going on; in milliseconds. */
const LOOK = 300
const PATIENCE = 5_000

const noConnection =
  'There is no connection just now. Nothing was sent, and nothing is lost: stay on this page and try again in a moment.'

/**
 * Keeps what is typed on a page from being lost when the network drops: it stays in the page, which says so, nothing leads
 * away before it is saved, and other forms of the page are sent only once the hub answers. Nothing is kept in the browser.
 *
 * @param status the line in which the form that saves itself speaks
 */
export function keepTyped(status: HTMLElement, saving: Saving): void {
  const form = status.closest('form')
  const page = document.querySelector('main')
  const mark = form?.querySelector<HTMLElement>('[data-hub-unsaved]')
  if (!form || !page || !mark) return

  const look = () => {
    mark.hidden = saving.isSaved()
  }
  form.addEventListener('input', look)
  setInterval(look, LOOK)
  addEventListener('online', () => void saving.save())
  addEventListener('beforeunload', (event) => {
    if (!saving.isSaved()) event.preventDefault()
  })

  /** What was let through, so that it is not held again. */
  let through: EventTarget | undefined

  /** Goes on once everything is saved and the hub answers; else says that nothing was sent. */
  const goOn = async (then: () => void, needed: () => boolean) => {
    await Promise.race([settle(saving), pause(PATIENCE)])
    look()
    if (needed() && (await answers())) then()
    // Where it no longer saves by itself, its line says why already.
    else if (!saving.isStopped()) status.textContent = noConnection
  }

  page.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : undefined
      const link = target?.closest<HTMLAnchorElement>('a[href]')
      if (link && !link.getAttribute('href')?.startsWith('#') && !saving.isSaved()) {
        event.preventDefault()
        void goOn(() => location.assign(link.href), saving.isSaved)
        return
      }
      const button = target?.closest<HTMLButtonElement>('button[type="submit"]')
      const own = button?.form
      if (!button || !own || through === own) return
      event.preventDefault()
      event.stopPropagation()
      const send = () => {
        through = own
        own.requestSubmit(button)
        through = undefined
      }
      // Saved without leaving the page; where it no longer saves by itself, the page is shown again and says why.
      if (own === form)
        void goOn(
          () => {
            if (saving.isStopped()) send()
          },
          () => saving.isSaved() || saving.isStopped(),
        )
      else void goOn(send, saving.isSaved)
    },
    true,
  )
}

async function settle(saving: Saving): Promise<void> {
  for (let round = 0; round < 3 && !saving.isSaved() && !saving.isStopped(); round++) await saving.save()
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** Whether the hub can be reached. */
const answers = (): Promise<boolean> =>
  fetch('/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
