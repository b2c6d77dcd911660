/**
 * Lets somebody drag an item of a list to another place. It is the same form that its buttons send, so the page does what it
 * does without scripts, and whoever uses a keyboard or a screen reader has the buttons.
 */
export function sortByHand(list: HTMLElement): void {
  let dragged: HTMLElement | undefined
  const items = () => [...list.children] as HTMLElement[]
  for (const item of items()) {
    item.draggable = true
    item.addEventListener('dragstart', (event) => {
      dragged = item
      event.dataTransfer?.setData('text/plain', '')
      item.classList.add('hub-agenda__item--dragged')
    })
    item.addEventListener('dragend', () => {
      dragged = undefined
      item.classList.remove('hub-agenda__item--dragged')
      mark(undefined)
    })
  }
  list.addEventListener('dragover', (event) => {
    if (!dragged) return
    event.preventDefault()
    mark(itemAt(event.clientY))
  })
  list.addEventListener('drop', (event) => {
    const target = itemAt(event.clientY)
    if (!dragged || !target || target === dragged) return
    event.preventDefault()
    send(dragged, items().indexOf(target))
  })

  const itemAt = (y: number) =>
    items().find((item) => y <= item.getBoundingClientRect().bottom) ?? items().at(-1)
  function mark(target: HTMLElement | undefined): void {
    for (const item of items())
      item.classList.toggle('hub-agenda__item--target', item === target && item !== dragged)
  }
}

/** Sends the form of an item for the place on which it was dropped, with a button as it would be pressed. */
function send(item: HTMLElement, place: number): void {
  const form = item.querySelector('form')
  const known = form?.querySelector<HTMLButtonElement>('button[name="place"]')
  if (!form || !known) return
  known.value = String(place)
  form.requestSubmit(known)
}
