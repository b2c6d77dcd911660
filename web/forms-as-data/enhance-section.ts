import { startAutosave } from './autosave.ts'

/** What scripts add to the page of a section. Loaded only there. */
export function enhanceSection(): void {
  for (const status of document.querySelectorAll<HTMLElement>('[data-hub-autosave]')) {
    const saving = startAutosave(status)
    if (saving && status.dataset.hubKeep !== undefined)
      void import('./keep-typed.ts').then(({ keepTyped }) => keepTyped(status, saving))
  }
  for (const shown of document.querySelectorAll<HTMLElement>('[data-hub-answered]')) keepCounting(shown)
}

/** Keeps "12 of 27 answered" up to date. */
function keepCounting(shown: HTMLElement): void {
  const list = shown.closest('fieldset')
  const count = () => {
    shown.textContent = String(
      list?.querySelectorAll('.hub-indicator__states :checked:not([value=""])').length ?? 0,
    )
  }
  list?.addEventListener('change', count)
  count()
}
