// Opens the card of a number beside the text, also from within another card; without JavaScript, or where there is no such card, the link leads to its page.
const card = document.getElementById('card');
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/figures/"], a[href^="/reports/"][href*="/figures/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.htmx) return;
  event.preventDefault();
  htmx.ajax('GET', link.getAttribute('href'), { target: '#card-body', swap: 'innerHTML' });
  if (card.open) return;
  const wait = document.createElement('p');
  wait.className = 'figures-wait';
  document.getElementById('card-body').replaceChildren(wait);
  card.showModal();
});
card.addEventListener('htmx:responseError', event => { location.href = event.detail.pathInfo.requestPath; });
