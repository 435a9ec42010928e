// Files may be dropped anywhere on the form; the browser's own field takes them, so that a form without JavaScript does the same.
// A file that is too large is told of before it is sent.
document.querySelectorAll('[data-drop]').forEach(field => {
  const form = field.form;
  const over = on => event => { event.preventDefault(); form.classList.toggle('over', on); };
  form.addEventListener('dragover', over(true));
  form.addEventListener('dragleave', over(false));
  form.addEventListener('drop', event => {
    over(false)(event);
    if (event.dataTransfer.files.length === 0) return;
    field.files = event.dataTransfer.files;
    tell();
  });
  // The browser's own field speaks the language of the browser; what was chosen is told in that of the page.
  const chosen = form.querySelector('.imports-chosen');
  const tell = () => {
    const names = [...field.files].map(file => file.name);
    const large = [...field.files].find(file => file.size > Number(field.dataset.most));
    field.setCustomValidity(large ? field.dataset.tooLarge.replace('…', large.name) : '');
    chosen.textContent = large ? field.validationMessage : names.length === 0 ? chosen.dataset.none : chosen.dataset.some.replace('#', names.length) + names.join(chosen.dataset.between);
  };
  field.addEventListener('change', tell);
  form.classList.add('scripted');
  tell();
});
