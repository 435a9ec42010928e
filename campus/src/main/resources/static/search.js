// Ctrl-K (or a click into the search field) opens the search over any page; arrows walk through what was found.
// Without JavaScript the field is a form that leads to the search page.
const finder = document.getElementById('search');
const field = finder?.querySelector('input');
const openFinder = () => {
  if (!window.htmx || finder.open) return;
  finder.showModal();
  field.select();
};
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openFinder();
  }
});
document.querySelector('[data-search]')?.addEventListener('pointerdown', event => {
  if (window.htmx) { event.preventDefault(); openFinder(); }
});
finder?.addEventListener('click', event => { if (event.target === finder) finder.close(); });
finder?.addEventListener('keydown', event => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...finder.querySelectorAll('#search-found a')];
  if (links.length === 0) return;
  event.preventDefault();
  const at = links.indexOf(document.activeElement);
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  if (next < 0) field.focus(); else links[Math.min(next, links.length - 1)].focus();
});
