const MINUTE = 60_000
const EVERY = 5_000

/**
 * Says how long something has taken and how long it may: "This item: 4 of 10 minutes". It counts by the hub's clock, which
 * the page brings along, and not by the computer's.
 *
 * @param shown its `data-hub-clock` is what is timed, `data-since` and `data-now` are moments, `data-minutes` how long it may take
 */
export function runClock(shown: HTMLElement): void {
  const { hubClock = '', since = '', now = '', minutes = '' } = shown.dataset
  const ahead = Date.parse(now) - Date.now()
  const may = Number(minutes)
  const tell = () => {
    const taken = Math.max(0, Math.floor((Date.now() + ahead - Date.parse(since)) / MINUTE))
    const over = taken - may
    shown.textContent =
      over > 0
        ? `${hubClock}: ${taken} minutes, ${over} over its time.`
        : `${hubClock}: ${taken} of ${may} minutes.`
    shown.classList.toggle('hub-room__clock--over', over > 0)
  }
  tell()
  setInterval(tell, EVERY)
}
