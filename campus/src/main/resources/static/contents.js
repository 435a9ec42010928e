// On a phone the chapters are a strip: the current one is scrolled into it.
document.querySelectorAll('.site-contents [aria-current="page"]').forEach(current => {
  const strip = current.parentElement;
  strip.scrollLeft = current.offsetLeft - strip.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
});
