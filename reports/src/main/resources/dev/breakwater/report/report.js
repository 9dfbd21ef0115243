'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.querySelector('.filters');

  /* With more findings than this, a filter leaves it to the reader to open rules. */
  const OPEN_AT_MOST = 100;

  /* The rules' pages have their place beside the findings, or none that should be taken unasked. */
  if (matchMedia('(max-width: 75rem)').matches) all('.page').forEach(page => { page.open = false; });
  addEventListener('beforeprint', () => all('.rule, .limits details').forEach(e => { e.open = true; }));

  /* What a link leads to is opened, and read on from there. */
  const reveal = id => {
    const target = document.getElementById(id);
    if (!target) return;
    for (let e = target; e; e = e.parentElement) {
      if (e.tagName === 'DETAILS') e.open = true;
    }
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  };

  if (!form) return;

  const shown = document.getElementById('shown');
  const nothing = document.querySelector('.nothing');
  const number = count => count.toLocaleString('en');
  const noun = count => count === 1 ? ' finding' : ' findings';

  const group = (element, parent) => {
    const label = element.querySelector(':scope > h2 > .count, :scope > summary > .count');
    return { element, parent, label, all: 0, left: 0 };
  };

  /* The findings in order, each in its file, rule and theme. */
  const read = () => {
    const groups = [];
    const findings = [];
    for (const ofTheme of all('.theme')) {
      const theme = group(ofTheme, null);
      groups.push(theme);
      for (const ofRule of all('.rule', ofTheme)) {
        const rule = group(ofRule, theme);
        const id = ofRule.id.slice('rule-'.length);
        groups.push(rule);
        for (const ofFile of all('.file', ofRule)) {
          const file = group(ofFile, rule);
          groups.push(file);
          const path = ofFile.querySelector('h4').textContent;
          for (const element of all('.finding', ofFile)) {
            for (let g = file; g; g = g.parent) g.all++;
            const words = id + ' ' + path + ' ' + element.querySelector('.where').textContent + ' '
              + element.querySelector('.message').textContent;
            findings.push({
              element,
              file,
              words: words.toLowerCase(),
              theme: ofTheme.id,
              level: ofRule.dataset.level,
              rule: id,
              state: element.classList.contains('new') ? 'new' : 'known',
            });
          }
        }
      }
    }
    return { groups, findings };
  };
  let index;

  const filter = () => {
    index ??= read();
    const { groups, findings } = index;
    const wanted = new FormData(form);
    const words = wanted.get('text').toLowerCase().split(/\s+/).filter(Boolean);
    const choices = ['theme', 'level', 'rule', 'state']
      .map(name => ({ name, values: wanted.getAll(name).filter(Boolean) }))
      .filter(choice => choice.values.length > 0);
    for (const g of groups) g.left = 0;
    let count = 0;
    for (const finding of findings) {
      const fits = choices.every(choice => choice.values.includes(finding[choice.name]))
        && words.every(word => finding.words.includes(word));
      if (fits) {
        count++;
        for (let g = finding.file; g; g = g.parent) g.left++;
      }
      if (finding.element.hidden === fits) finding.element.hidden = !fits;
    }
    const filtered = words.length + choices.length > 0;
    for (const g of groups) {
      if (g.element.hidden !== (g.left === 0)) g.element.hidden = g.left === 0;
      if (g.label) g.label.textContent = (g.left < g.all ? number(g.left) + ' of ' : '') + number(g.all) + noun(g.all);
      if (filtered && g.left > 0 && count <= OPEN_AT_MOST && g.element.tagName === 'DETAILS') g.element.open = true;
    }
    nothing.hidden = count > 0;
    shown.textContent = (count < findings.length ? number(count) + ' of ' : '') + number(findings.length) + noun(findings.length);
  };

  /* The filters' state is the form's fields as it would send them. A name of a place has no '='. */
  const keep = () => {
    const fields = [...new FormData(form)].filter(([, value]) => value !== '');
    history.replaceState(null, '', '#' + new URLSearchParams(fields));
  };
  const take = state => {
    for (const field of form.elements) {
      if (field.type === 'checkbox') field.checked = state.getAll(field.name).includes(field.value);
      else if (field.name) field.value = state.get(field.name) ?? '';
    }
    filter();
  };

  const follow = () => {
    const fragment = location.hash.slice(1);
    if (fragment.includes('=')) {
      take(new URLSearchParams(fragment));
      return 'findings';
    }
    const target = fragment && document.getElementById(fragment);
    if (target && target.closest('[hidden]')) take(new URLSearchParams());
    return fragment;
  };

  form.addEventListener('input', () => { filter(); keep(); });
  form.addEventListener('reset', () => setTimeout(() => { filter(); keep(); }));
  form.addEventListener('submit', event => event.preventDefault());
  const open = isOpen => () => all('.rule:not([hidden])').forEach(rule => { rule.open = isOpen; });
  document.getElementById('expand').addEventListener('click', open(true));
  document.getElementById('collapse').addEventListener('click', open(false));
  addEventListener('hashchange', () => reveal(follow()));

  form.hidden = false;
  shown.textContent = number(document.querySelectorAll('.finding').length) + ' findings';
  if (location.hash.length > 1) reveal(follow());
})();
