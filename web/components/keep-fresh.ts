/** The parts of a page that are brought up to date, by name. */
const regionsIn = (page: Document): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[data-hub-region]'),
]

/** Tells the hub that nobody asked, so that it keeps no session alive that somebody has left; a wall says nothing of it. */
const BY_ITSELF = { 'x-hub-by-itself': 'yes' }

/**
 * Brings a list up to date every so many seconds, in the place where it stands. What somebody is in the middle of stays:
 * a part with the focus or a selection in it waits, and the rows on the screen stay where they are. It says so politely,
 * and can be stopped (WCAG 2.2.2).
 */
export function keepFresh(line: HTMLElement): void {
  const every = Number(line.dataset.hubFresh) * 1000
  const said = line.querySelector('[data-hub-fresh-said]')
  const say = (words: string) => {
    if (said && said.textContent !== words) said.textContent = words
  }
  let timer: number | undefined
  const stop = () => {
    clearInterval(timer)
    timer = undefined
    button.textContent = 'Update by itself again'
  }
  const start = () => {
    timer = window.setInterval(() => void update(), every)
    button.textContent = 'Stop updating by itself'
  }
  const button = stopButton(() => (timer === undefined ? start() : stop()))
  line.append(' ', button)
  start()

  async function update(): Promise<void> {
    if (document.hidden) return
    const fresh = await fetchPage('hubFreshStays' in line.dataset ? {} : BY_ITSELF)
    if (!fresh) {
      stop()
      return say('This could not be brought up to date. Refresh to see it anew.')
    }
    const time = fresh.querySelector('[data-hub-fresh-time]')?.textContent ?? ''
    const outcomes = regionsIn(document).map((region) => bringUpToDate(region, fresh))
    if (outcomes.includes('busy'))
      return say('There is something new. It shows once you leave the list, or refresh.')
    const shown = line.querySelector('[data-hub-fresh-time]')
    if (shown) shown.textContent = time
    say(outcomes.includes('changed') ? 'The list has changed.' : '')
  }
}

function stopButton(press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'hub-link-button'
  button.addEventListener('click', press)
  return button
}

/** The same page as it is now; undefined where it cannot be had, or is another one since the sign-in is over. */
async function fetchPage(headers: HeadersInit): Promise<Document | undefined> {
  try {
    const answer = await fetch(location.href, { headers })
    if (!answer.ok || answer.redirected) return undefined
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return regionsIn(page).length > 0 ? page : undefined
  } catch {
    return undefined
  }
}

type Outcome = 'same' | 'changed' | 'busy'

function bringUpToDate(region: HTMLElement, fresh: Document): Outcome {
  const next = regionsIn(fresh).find(({ dataset }) => dataset.hubRegion === region.dataset.hubRegion)
  if (!next || next.innerHTML === region.innerHTML) return 'same'
  if (isInUse(region)) return 'busy'
  const wordsBefore = region.textContent
  const row = firstRowInSight(region)
  const from = row?.getBoundingClientRect().top
  region.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)))
  const again = row && region.querySelector<HTMLElement>(`[data-hub-row="${row.dataset.hubRow}"]`)
  if (again && from !== undefined) scrollBy(0, again.getBoundingClientRect().top - from)
  return wordsBefore === region.textContent ? 'same' : 'changed'
}

function isInUse(region: HTMLElement): boolean {
  const selection = getSelection()
  const selected = selection && !selection.isCollapsed && selection.containsNode(region, true)
  return Boolean(selected) || region.contains(document.activeElement)
}

/** What somebody looks at: the first row that is not above the window. None where they have not scrolled to any. */
function firstRowInSight(region: HTMLElement): HTMLElement | undefined {
  if (scrollY === 0) return undefined
  return [...region.querySelectorAll<HTMLElement>('[data-hub-row]')].find(
    (row) => row.getBoundingClientRect().bottom > 0,
  )
}
