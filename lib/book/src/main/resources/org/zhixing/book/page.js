(function () {
  var dialog = document.getElementById('card-dialog');
  if (!dialog.showModal) { return; }
  var place = dialog.querySelector('div');
  var root = document.documentElement;
  root.classList.add('page-scripted');
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a.book-figure[href^="#card-"]');
    var card = link && document.getElementById(link.getAttribute('href').slice(1));
    if (card) {
      event.preventDefault();
      var copy = card.cloneNode(true);
      copy.removeAttribute('id');
      place.replaceChildren(copy);
      dialog.setAttribute('aria-label', copy.querySelector('h3').textContent);
      dialog.showModal();
    }
  });
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog) { dialog.close(); }
  });
  var contents = document.getElementById('contents');
  if (window.matchMedia('(max-width: 60rem)').matches) { contents.open = false; }
}());
