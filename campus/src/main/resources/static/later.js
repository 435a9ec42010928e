// What htmx fetches into a page: where there is no answer, that is said; where the address names a place in a part that comes later, the reader is taken there.
const failing = document.getElementById('failed');
const outsideSearch = event => !event.target.closest?.('#search');
const said = event => {
  if (!outsideSearch(event)) return;
  event.target.closest?.('[aria-busy]')?.querySelector('.figures-wait')?.remove();
  failing.textContent = failing.dataset.words;
};
document.addEventListener('htmx:responseError', said);
document.addEventListener('htmx:sendError', said);
document.addEventListener('htmx:beforeSwap', event => { if (outsideSearch(event)) failing.textContent = ''; });
document.addEventListener('htmx:afterSettle', event => {
  if (location.hash && event.detail.requestConfig?.elt.hasAttribute('aria-busy')) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
});
