// Search boxes as ARIA comboboxes; without this they are plain ones. Decision 0026.
const lang = document.documentElement.lang;
document.querySelectorAll('[data-suggest]').forEach(enhance);

function enhance(input, number) {
  const name = input.dataset.suggest;
  const id = `goi-y-${number}`;
  const list = make('ul', { id, role: 'listbox', 'aria-label': name, class: 'suggest', hidden: '' });
  const told = make('span', { role: 'status', class: 'unseen' });
  const box = input.parentElement;
  box.classList.add('suggest-box');
  box.append(list, told);
  set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': id });
  let items = [];
  let active = -1;
  let timer, asking;

  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  };
  input.onblur = close;
  input.onkeydown = e => {
    const key = e.isComposing ? '' : e.key;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      e.preventDefault();
      if (list.hidden) return ask();
      const stops = items.length + 1;
      mark((active + (key === 'ArrowDown' ? 2 : stops)) % stops - 1);
    } else if ((key === 'Escape' && !list.hidden) || (key === 'Enter' && active >= 0)) {
      e.preventDefault();
      key === 'Enter' ? go(active) : close();
    }
  };
  list.onmousedown = e => e.preventDefault(); // the box keeps the focus
  list.onclick = e => go([...list.children].indexOf(e.target.closest('li')));

  function go(at) {
    if (items[at]) location = items[at].url;
  }

  async function ask() {
    asking?.abort();
    if (input.value.trim().length < 2) return close();
    asking = new AbortController();
    try {
      const q = new URLSearchParams({ q: input.value, lang });
      const answer = await fetch(`/api/v1/suggest?${q}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()).items);
    } catch {
      // offline, or another key
    }
  }

  function show(found) {
    close();
    items = found;
    list.replaceChildren(...items.map((item, at) => {
      const line = make('li', { id: `${id}-${at}`, role: 'option' });
      const about = make('span');
      about.append(item.about);
      line.append(item.text, ' ', about);
      return line;
    }));
    list.hidden = !items.length;
    told.textContent = `${name}: ${items.length}`;
    set(input, { 'aria-expanded': !list.hidden });
  }

  function mark(at) {
    active = at;
    [...list.children].forEach((line, n) => set(line, { 'aria-selected': n === at }));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    set(input, { 'aria-activedescendant': list.children[at]?.id ?? '' });
  }

  function close() {
    mark(-1);
    list.hidden = true;
    told.textContent = '';
    set(input, { 'aria-expanded': false });
  }
}

function make(tag, attributes) {
  return set(document.createElement(tag), attributes);
}

function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  return element;
}
