// A document and its findings: whoever opens a finding sees every number concerned, and whoever clicks a number opens its finding.
// Without JavaScript the findings are opened by hand, and the links lead from number to finding and back.
const audit = document.querySelector('[data-audit]');
if (audit) {
  const findings = () => [...audit.querySelectorAll('.audit-finding')];
  const numbers = id => audit.querySelectorAll(`.audit-number[data-findings~="${id}"]`);
  const said = document.getElementById('audit-at');
  // Far away, and for whoever wants no motion, there is no gliding.
  const calm = distance => Math.abs(distance) > 3 * innerHeight || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const light = finding => {
    audit.querySelectorAll('.audit-number.lit').forEach(number => number.classList.remove('lit'));
    if (!finding) return;
    numbers(finding.id).forEach(number => number.classList.add('lit'));
    said.textContent = audit.dataset.at.replace('{0}', findings().indexOf(finding) + 1).replace('{1}', findings().length);
    history.replaceState(null, '', '#' + finding.id);
  };
  const reveal = finding => {
    const first = document.getElementById(finding.dataset.first);
    first?.closest('.audit-scroll')?.scrollTo({ left: 0 });
    first?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm(first.getBoundingClientRect().top) });
  };
  const inside = finding => {
    const list = document.getElementById('findings');
    const head = list.querySelector('.audit-head').offsetHeight;
    const way = finding.getBoundingClientRect().top - list.getBoundingClientRect().top - head - 4;
    list.scrollTo({ top: list.scrollTop + way, behavior: calm(way) });
  };
  const open = finding => {
    finding.open = true;
    finding.querySelector('summary').focus({ preventScroll: true });
    inside(finding);
  };
  const colour = finding => numbers(finding.id).forEach(number => {
    const all = number.dataset.findings.split(' ').map(id => document.getElementById(id));
    number.classList.toggle('dismissed', all.every(each => !each || each.dataset.standing === 'dismissed'));
  });
  audit.addEventListener('toggle', event => {
    const finding = event.target;
    if (!finding.matches?.('.audit-finding')) return;
    if (finding.open) {
      light(finding);
      reveal(finding);
    } else if (!audit.querySelector('.audit-finding[open]')) light(null);
  }, true);
  audit.addEventListener('click', event => {
    const number = event.target.closest('.audit-number');
    const step = event.target.closest('[data-step]');
    if (number && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const ids = number.dataset.findings.split(' ');
      const at = ids.findIndex(id => document.getElementById(id)?.open);
      const finding = document.getElementById(ids[(at + 1) % ids.length]);
      if (finding) open(finding);
    } else if (step) go(Number(step.dataset.step));
  });
  const go = step => {
    const all = findings();
    if (all.length === 0) return;
    const at = all.findIndex(finding => finding.open);
    open(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
  };
  document.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      go(step);
    } else if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
      audit.querySelectorAll('.audit-finding[open]').forEach(finding => { finding.open = false; });
    }
  });
  document.body.addEventListener('htmx:afterSwap', event => {
    const finding = document.getElementById(event.detail.target.id);
    if (!finding?.matches('.audit-finding')) return;
    colour(finding);
    finding.querySelector('summary').focus({ preventScroll: true });
  });
  const fromAddress = () => {
    const finding = location.hash && document.getElementById(location.hash.slice(1));
    if (finding && finding.matches('.audit-finding')) open(finding);
  };
  addEventListener('hashchange', fromAddress);
  findings().forEach(colour);
  fromAddress();
}
