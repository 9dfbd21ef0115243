'use strict';
(() => {
  const toolbar = document.querySelector('.toolbar');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* A link to a finding or rule opens what hides it. */
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let e = target; e; e = e.parentElement) {
      if (e.tagName === 'DETAILS') e.open = true;
    }
    if (target) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  addEventListener('beforeprint', () => all('.rule, .fix, .limits details').forEach(e => { e.open = true; }));

  if (!toolbar) return;
  const field = document.getElementById('filter');
  const shown = document.getElementById('shown');
  const rules = all('.rule');
  const groups = all('.theme, .rule, .file');
  const wordsOf = e => {
    let words = e.querySelector('.where').textContent + ' ' + e.querySelector('.message').textContent;
    for (let group = e; group; group = group.parentElement) words += ' ' + (group.dataset.words || '');
    return words.toLowerCase();
  };
  const findings = all('.finding').map(element => ({ element, words: wordsOf(element) }));

  const filter = () => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { element, words } of findings) {
      element.hidden = !wanted.every(word => words.includes(word));
      if (!element.hidden) count++;
    }
    for (const group of groups) group.hidden = !group.querySelector('.finding:not([hidden])');
    if (wanted.length > 0 && count <= 100) rules.forEach(rule => { rule.open = true; });
    shown.value = wanted.length > 0 ? count + ' of ' + findings.length + ' shown' : '';
  };

  field.addEventListener('input', filter);
  for (const link of all('[data-filter]')) {
    link.addEventListener('click', () => {
      field.value = link.dataset.filter;
      filter();
    });
  }
  document.getElementById('expand').addEventListener('click', () => rules.forEach(rule => { rule.open = true; }));
  document.getElementById('collapse').addEventListener('click', () => rules.forEach(rule => { rule.open = false; }));
  toolbar.hidden = false;
})();
