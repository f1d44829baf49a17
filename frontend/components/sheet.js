// A grid like a spreadsheet: the ARIA grid pattern, virtual rows, an input that has the focus before the first key.
import { Saving, cellId } from './sheet-saving.js';
import { bytes, clean, fill, fold, isForeignTable, readTable, withoutStyles, writeHtml, writeTable } from './sheet-text.js';
import { STYLES } from './sheet-styles.js';

const VALUE_MAX = 10_000;
const PASTE_BYTES_MAX = 2 * 1024 * 1024;
const PASTE_ROWS_MAX = 2_000;
const OPTIONS_SHOWN = 60;
const NUMBER_WIDTH = 44;
const LINE = 20;
const ROW_PADDING = 12;
const LINES_MAX = 4;
const GROUP_HEIGHT = 36;
const OVERSCAN = 400;
const NARROW = 600;
const NARROW_TITLE = 128;
const RETRY_AFTER = 8_000;
const CHOICES = ';';
const NEW = 'moi-';

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
let made = 0;

class HdSheet extends HTMLElement {
  #columns = [];
  #rows = [];
  #byId = new Map();
  #view = [];
  #at = new Map();
  #tops = [0];
  #lefts = [];
  #widths = [];
  #shown = null;
  #drawn = new Map();
  #active = null;
  #anchor = null;
  #tabbedFrom = null;
  #narrow = false;
  #editing = null;
  #composing = false;
  #leaving = false;
  #undo = [];
  #redo = [];
  #people = [];
  #options = [];
  #option = -1;
  #words = {};
  #draftKey = null;
  #opened = false;
  #touched = null;
  #annexMode = false;
  #annex = false;
  #readOnly = false;
  #saving;
  #parts;
  #input;
  #frame = 0;
  #told;
  #id = `bang-${++made}`;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `
      <div class="frame">
        <div class="scroll"><div class="inner">
          <div class="over">
            <textarea class="edit" id="${this.#id}-text" rows="1" maxlength="${VALUE_MAX}" autocomplete="off" spellcheck="false"></textarea>
            <input class="edit off" id="${this.#id}-choice" maxlength="${VALUE_MAX}" role="combobox" aria-autocomplete="list" aria-haspopup="listbox"
              aria-expanded="false" autocomplete="off" spellcheck="false">
            <div class="handle" hidden></div>
          </div>
          <div class="grid" role="grid" id="${this.#id}" aria-multiselectable="true">
            <div class="head" role="rowgroup"></div><div class="body" role="rowgroup"></div>
          </div>
        </div></div>
        <p class="empty" hidden></p>
        <div class="foot" tabindex="-1"><span class="status" role="status"></span><span class="hint"></span></div>
      </div>
      <ul class="options" role="listbox" id="${this.#id}-options" popover="manual"></ul>
      <div class="note" popover="manual"><p id="${this.#id}-note"></p><dl></dl><div class="choose"></div></div>
      <div class="say" role="status"></div>`;
    const part = name => root.querySelector(`.${name}`);
    this.#parts = Object.fromEntries(
      ['frame', 'scroll', 'inner', 'grid', 'head', 'body', 'handle', 'empty', 'foot', 'status', 'hint', 'options', 'note', 'say'].map(name => [name, part(name)]));
    this.#parts.text = root.querySelector('textarea');
    this.#parts.choice = root.querySelector('input');
    this.#input = this.#parts.text;
    this.#saving = new Saving(batch => this.#tell('edits', batch), () => this.#showState(), RETRY_AFTER);
    this.#listen(root);
  }

  connectedCallback() {
    const retry = Number(this.getAttribute('retry-after'));
    if (retry) this.#saving.retryAfter = retry;
    this.#online = () => this.#saving.again();
    window.addEventListener('online', this.#online);
    this.#sized = new ResizeObserver(() => this.#layout());
    this.#sized.observe(this);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.#online);
    this.#sized.disconnect();
    this.#saving.close();
    this.#closeNote();
    this.#closeOptions();
  }

  #online;
  #sized;

  // ---- what the server says

  /** Once, before the columns. */
  setUp({ label, words, draftKey }) {
    this.#words = words;
    this.#draftKey = draftKey;
    this.#parts.grid.setAttribute('aria-label', label);
    this.#parts.options.setAttribute('aria-label', words.options);
    this.#parts.hint.textContent = words.hint;
    this.#parts.empty.textContent = words.empty;
    this.#showState();
  }

  /**
   * readOnly: nothing can be changed. annex: a table of another program is handed over as it is. annexMode: so is every paste of several
   * columns.
   */
  allow({ readOnly = false, annex = false, annexMode = false }) {
    this.#readOnly = readOnly;
    this.#annex = annex;
    this.#annexMode = annexMode;
    this.#forgetDrawn();
    this.#layout();
    this.#place();
  }

  /** [{key, header, width, kind, choices, required, sticky}]; kind is text, long, number, choice, choices or fixed. */
  setColumns(columns) {
    this.#columns = columns;
    this.#drawHead();
    this.#forgetDrawn();
    this.#layout();
  }

  /** [{id, version, kind, level, values, marks, changedBy}]; what is on its way stays on top of it. */
  setRows(rows) {
    this.#endEdit();
    this.#rows = rows.map(fresh);
    this.#byId = new Map(this.#rows.map(row => [row.id, row]));
    this.#undo = [];
    this.#redo = [];
    this.#shown = null;
    this.#takeUp();
    this.#forgetDrawn();
    this.#layout();
    if (!this.#active || !this.#at.has(this.#active.id)) this.#active = this.#anchor = null;
    if (!this.#active && this.#view.length) this.#go(0, this.#firstColumn(), false, false);
    this.#place();
  }

  /** A row as it is now, new ones after the row named or at the end. What is being changed here stays. */
  setRow(row, afterRowId) {
    const known = this.#byId.get(row.id);
    if (!known) {
      this.#insertAt(fresh(row), afterRowId === undefined ? this.#rows.at(-1)?.id ?? null : afterRowId);
    } else {
      if (row.version < known.version) return;
      const values = { ...row.values };
      for (const { key } of this.#columns) {
        const mine = known.values[key] ?? '';
        const theirs = values[key] ?? '';
        if (mine === theirs) {
          if (this.#saving.heldAt(row.id, key)) this.#saving.release(row.id, key);
          continue;
        }
        const edit = this.#saving.pending(row.id, key);
        const held = this.#saving.heldAt(row.id, key);
        if (this.#isEditing(row.id, key) && theirs !== this.#editing.before) {
          this.#editing.theirs = theirs;
          this.#editing.whose = row.changedBy;
          this.#showNote();
        }
        if (edit && theirs !== edit.before) edit.stale = true;
        if (edit || held) values[key] = mine;
      }
      known.version = row.version;
      known.values = values;
      known.marks = row.marks ?? {};
      known.kind = row.kind;
      known.level = row.level;
      this.#spoil(known);
    }
    this.#layout();
  }

  removeRow(id) {
    if (this.#editing?.id === id) {
      this.#endEdit();
      this.#warn(this.#words.rowGone);
    }
    this.#takeOut(id);
    this.#layout();
    this.#place();
  }

  /** [{name, rowId, key}]: where the others are. */
  setPresence(people) {
    const before = new Set(this.#people.map(person => person.rowId));
    this.#people = people;
    for (const id of [...before, ...people.map(person => person.rowId)]) this.#spoil(this.#byId.get(id));
    this.#render();
  }

  /** The batch is stored: new versions by row id, ids of new rows by the ids they had here. */
  acknowledge(batchId, versions = {}, ids = {}) {
    this.#rename(ids);
    this.#saving.acknowledge(batchId, versions, ids);
    for (const [id, version] of Object.entries(versions)) {
      const row = this.#byId.get(ids[id] ?? id);
      if (row) row.version = Math.max(row.version, version);
    }
    this.#showState();
  }

  /** Somebody else changed this cell first. */
  conflict(batchId, rowId, key, theirs, whose, version) {
    const [edit] = this.#saving.refuse(batchId, rowId, key).edits;
    const row = this.#byId.get(rowId);
    if (!edit || !row) return;
    row.version = Math.max(row.version, version ?? 0);
    // Sent twice, or both wrote the same.
    if (edit.value !== theirs) {
      this.#saving.hold({ rowId, key, value: edit.value, theirs, whose, version: row.version, at: Date.now() });
    }
    this.#spoil(row);
    this.#render();
    this.#place();
    this.#showState();
  }

  /** Not taken, and why: a cell, a row (no key) or the whole batch (no row). What was typed stays on the screen. */
  reject(batchId, rowId, key, message) {
    const out = this.#saving.refuse(batchId, rowId, key);
    for (const edit of out.edits) {
      this.#saving.hold({ rowId: edit.rowId, key: edit.key, value: edit.value, message, at: Date.now() });
      this.#spoil(this.#byId.get(edit.rowId));
    }
    for (const gone of out.deletes) if (gone.row && !this.#byId.has(gone.rowId)) this.#insertAt(gone.row, gone.after);
    this.#layout();
    this.#place();
    this.#showState();
    if (out.edits.every(edit => this.#byId.has(edit.rowId))) this.#say(message);
    else this.#warn(message);
  }

  // ---- what the page around it may do

  undo() {
    this.#endEdit();
    this.#step(this.#undo, this.#redo, changes => changes.toReversed().map(inverse), this.#words.undone);
  }

  redo() {
    this.#endEdit();
    this.#step(this.#redo, this.#undo, changes => changes, this.#words.redone);
  }

  /** A line below the selected one; with a level, a group. */
  insertRow(level = 0) {
    this.#endEdit();
    if (this.#readOnly) return;
    const after = this.#active?.id ?? this.#rows.at(-1)?.id ?? null;
    const row = this.#blank(level);
    this.#change([{ type: 'add', row, after }]);
    this.#goTo(row.id, this.#firstColumn());
    this.#say(this.#words.inserted);
  }

  deleteRow() {
    this.#endEdit();
    const range = this.#range();
    if (!range || this.#readOnly) return;
    const rows = this.#view.slice(range.top, range.bottom + 1);
    this.#change(rows.toReversed().map(row => ({ type: 'del', row, after: this.#before(row.id) })));
    if (this.#view.length) this.#go(Math.min(range.top, this.#view.length - 1), this.#active?.c ?? this.#firstColumn());
    this.#say(fill(this.#words.deleted, rows.length));
  }

  focusCell(rowId, key) {
    this.#endEdit();
    const c = this.#columns.findIndex(column => column.key === key);
    if (this.#shown && !this.#at.has(rowId) && this.#byId.has(rowId)) {
      this.#shown.add(rowId);
      this.#layout();
    }
    if (this.#at.has(rowId)) this.#go(this.#at.get(rowId), Math.max(c, 0));
    this.focus();
  }

  focus() {
    this.#input.focus({ preventScroll: true });
  }

  /** Leaves the lines that contain this, whatever the marks, and the groups around them. */
  filter(text) {
    this.#endEdit();
    const asked = fold(text.trim());
    this.#shown = null;
    if (asked) {
      this.#shown = new Set();
      let around = [];
      for (const row of this.#rows) {
        const level = row.kind === 'group' ? row.level : 9;
        around = around.filter(group => group.level < level);
        const found = this.#columns.some(({ key }) => fold(row.values[key] ?? '').includes(asked));
        if (found || around.some(group => group.found)) {
          this.#shown.add(row.id);
          around.forEach(group => this.#shown.add(group.id));
        }
        if (row.kind === 'group') around.push({ id: row.id, level, found });
      }
    }
    this.#layout();
    if (this.#view.length && !this.#at.has(this.#active?.id)) this.#go(0, this.#active?.c ?? this.#firstColumn());
    this.#place();
    this.#say(asked ? fill(this.#words.filtered, this.#view.filter(row => row.kind !== 'group').length) : '');
  }

  /** Is everything stored? */
  get saved() {
    return !this.#saving.batches.length && !this.#editing;
  }

  /** What stands in a cell, stored or not. */
  valueAt(rowId, key) {
    return this.#byId.get(rowId)?.values[key] ?? '';
  }

  /** In the order of the table, those that are filtered away left out. */
  get rowIds() {
    return this.#view.map(row => row.id);
  }

  // ---- rows

  #insertAt(row, after) {
    const at = after === null ? 0 : this.#rows.findIndex(each => each.id === after) + 1;
    this.#rows.splice(after !== null && at === 0 ? this.#rows.length : at, 0, row);
    this.#byId.set(row.id, row);
    this.#shown?.add(row.id);
  }

  #takeOut(id) {
    const at = this.#at.get(id);
    this.#rows = this.#rows.filter(row => row.id !== id);
    this.#byId.delete(id);
    this.#index();
    for (const name of ['active', 'anchor']) {
      const place = name === 'active' ? this.#active : this.#anchor;
      if (place?.id !== id) continue;
      const next = this.#view[Math.min(at ?? 0, this.#view.length - 1)];
      const moved = next ? { id: next.id, c: place.c } : null;
      if (name === 'active') this.#active = moved;
      else this.#anchor = moved;
    }
  }

  #before(id) {
    const at = this.#rows.findIndex(row => row.id === id);
    return at > 0 ? this.#rows[at - 1].id : null;
  }

  #blank(level) {
    return fresh({ id: `${NEW}${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`, version: 0, kind: level ? 'group' : 'line', level, values: {} });
  }

  /** New ids by old ones, wherever they are remembered. */
  #rename(ids, doing = []) {
    if (!Object.keys(ids).length) return;
    const now = id => ids[id] ?? id;
    for (const [from, to] of Object.entries(ids)) {
      const row = this.#byId.get(from);
      if (!row) continue;
      row.id = to;
      this.#byId.delete(from);
      this.#byId.set(to, row);
      this.#drawn.get(from)?.element.remove();
      this.#drawn.delete(from);
      if (this.#shown?.delete(from)) this.#shown.add(to);
    }
    for (const change of [...this.#undo, ...this.#redo, doing].flat()) {
      if (change.id) change.id = now(change.id);
      if (change.after) change.after = now(change.after);
      if (change.row) change.row.id = now(change.row.id);
    }
    for (const place of [this.#active, this.#anchor, this.#editing, this.#tabbedFrom]) if (place) place.id = now(place.id);
    this.#layout();
    this.#place();
  }

  // What an earlier page, or this one, has done and not seen stored.
  #takeUp() {
    if (!this.#opened) {
      this.#opened = true;
      const batches = this.#saving.open(this.#draftKey);
      const open = this.#saving.takeOpen();
      for (const { rowId, version, key, value, before } of open) {
        if (this.#byId.has(rowId) && value !== before) this.#saving.add({ edits: [{ rowId, version, key, value, before }] });
      }
      if (batches || open.length) this.#say(this.#words.restored);
    }
    for (const batch of this.#saving.batches) {
      for (const { tempId, afterRowId, kind, level } of batch.inserts) {
        if (!this.#byId.has(tempId)) this.#insertAt(fresh({ id: tempId, version: 0, kind, level, values: {} }), afterRowId);
      }
      for (const { rowId, key, value } of batch.edits) {
        const row = this.#byId.get(rowId);
        if (row) row.values[key] = value;
      }
      for (const { rowId } of batch.deletes) this.#takeOut(rowId);
    }
    const refused = new Map();
    for (const { rowId, key, value } of [...this.#saving.held.values()]) {
      const row = this.#byId.get(rowId);
      if (row) row.values[key] = value;
      else if (rowId.startsWith(NEW)) {
        refused.set(rowId, { ...refused.get(rowId), [key]: value });
        this.#saving.release(rowId, key);
      }
    }
    // Rows that were made here and not taken are offered once more, at the end.
    for (const values of refused.values()) {
      const row = this.#blank(0);
      row.values = values;
      this.#change([{ type: 'add', row, after: this.#rows.at(-1)?.id ?? null }], false);
    }
    this.#showState();
  }

  // ---- changes

  /** Does it, sends it, remembers how to take it back. */
  #change(changes, remember = true) {
    if (this.#readOnly) return;
    const ops = { inserts: [], edits: [], deletes: [] };
    for (const change of changes) {
      if (change.type === 'set') {
        const row = this.#byId.get(change.id);
        if (!row) continue;
        row.values[change.key] = change.to;
        if (row.marks[change.key]) delete row.marks[change.key];
        this.#saving.release(row.id, change.key);
        this.#spoil(row);
        ops.edits.push({ rowId: row.id, version: change.version ?? row.version, key: change.key, value: change.to, before: change.from });
        delete change.version;
      } else if (change.type === 'add') {
        const { row } = change;
        let restores = null;
        if (row.known) {
          // The server has forgotten that id: the row comes again under a new one.
          restores = row.id;
          const again = this.#blank(0).id;
          this.#rename({ [row.id]: again }, changes);
          row.id = again;
        }
        row.known = true;
        row.version = 0;
        this.#insertAt(row, change.after);
        ops.inserts.push({ tempId: row.id, afterRowId: change.after, kind: row.kind, level: row.level, restores });
        for (const { key, kind } of this.#columns) {
          const value = row.values[key] ?? '';
          if (value !== '' && kind !== 'fixed') ops.edits.push({ rowId: row.id, version: 0, key, value, before: '' });
        }
      } else {
        change.row.known = true;
        ops.deletes.push({ rowId: change.row.id, version: change.row.version, row: change.row, after: change.after });
        for (const { key } of this.#columns) this.#saving.release(change.row.id, key);
        this.#takeOut(change.row.id);
      }
    }
    // A row that goes takes its changes with it.
    const gone = new Set(ops.deletes.map(op => op.rowId));
    ops.edits = ops.edits.filter(op => !gone.has(op.rowId));
    if (remember && changes.length) {
      this.#undo.push(changes);
      this.#redo = [];
    }
    this.#layout();
    this.#saving.add(ops);
    this.#place();
  }

  #step(from, to, turned, words) {
    const changes = from.pop();
    if (!changes) return;
    to.push(changes);
    this.#change(turned(changes), false);
    const [first] = changes;
    const id = first.id ?? first.row.id;
    if (this.#at.has(id)) {
      const c = first.key ? this.#columns.findIndex(column => column.key === first.key) : this.#active?.c ?? this.#firstColumn();
      this.#go(this.#at.get(id), c);
    }
    this.#say(words);
  }

  /** [[row index, column, text]] as one step, leaving out what may not be written. */
  #write(cells) {
    const changes = [];
    let cut = false;
    for (const [r, c, text] of cells) {
      const row = this.#view[r];
      const column = this.#columns[c];
      if (!row || !column || !this.#isOpen(row, c)) continue;
      const value = this.#settle(column, text);
      if (value.length > VALUE_MAX) cut = true;
      const from = row.values[column.key] ?? '';
      const to = value.slice(0, VALUE_MAX);
      if (from !== to) changes.push({ type: 'set', id: row.id, key: column.key, from, to });
    }
    if (cut) this.#say(fill(this.#words.tooLong, VALUE_MAX));
    return changes;
  }

  // What is typed without marks becomes the entry of the list.
  #settle(column, text) {
    let value = clean(text);
    if (column.kind !== 'long') value = value.replace(/\s*\n\s*/g, column.kind === 'choices' ? `${CHOICES} ` : ' ');
    if (column.kind === 'choice') return inList(column, value);
    if (column.kind !== 'choices') return value;
    const parts = value.split(CHOICES).map(part => inList(column, part.trim())).filter(part => part);
    return [...new Set(parts)].join(`${CHOICES} `);
  }

  #isOpen(row, c) {
    return !this.#readOnly && this.#columns[c].kind !== 'fixed' && !(row.kind === 'group' && c > this.#title());
  }

  // ---- places

  // The last of the pinned columns carries the name of a row and of a group.
  #title() {
    return Math.max(this.#columns.findLastIndex(column => column.sticky), 0);
  }

  #firstColumn() {
    return this.#columns.length ? this.#title() : 0;
  }

  #columnAt(row, c) {
    return row?.kind === 'group' ? Math.min(c, this.#title()) : c;
  }

  #range() {
    if (!this.#active || !this.#at.has(this.#active.id)) return null;
    const from = this.#anchor && this.#at.has(this.#anchor.id) ? this.#anchor : this.#active;
    const rows = [this.#at.get(from.id), this.#at.get(this.#active.id)];
    const columns = [from.c, this.#active.c];
    if (rows[0] === rows[1]) columns.forEach((c, at) => (columns[at] = this.#columnAt(this.#view[rows[0]], c)));
    return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  }

  #go(r, c, extend = false, show = true) {
    r = Math.max(0, Math.min(r, this.#view.length - 1));
    c = Math.max(0, Math.min(c, this.#columns.length - 1));
    const row = this.#view[r];
    if (!row) return;
    this.#active = { id: row.id, c };
    if (!extend) this.#anchor = { id: row.id, c };
    if (show) this.#reveal(r, this.#columnAt(row, c));
    this.#render();
    this.#place();
    clearTimeout(this.#told);
    this.#told = setTimeout(() => this.#tell('selection', { rowId: this.#active?.id, key: this.#columns[this.#active?.c]?.key }), 150);
  }

  #goTo(id, c) {
    if (this.#at.has(id)) this.#go(this.#at.get(id), c);
  }

  #reveal(r, c) {
    const { scroll, head } = this.#parts;
    const top = this.#tops[r];
    const bottom = this.#tops[r + 1];
    const room = scroll.clientHeight - head.offsetHeight;
    if (top < scroll.scrollTop) scroll.scrollTop = top;
    else if (bottom > scroll.scrollTop + room) scroll.scrollTop = Math.min(top, bottom - room);
    if (this.#isPinned(c)) return;
    const left = this.#lefts[c];
    const right = this.#view[r].kind === 'group' ? left : left + this.#widths[c];
    if (left < scroll.scrollLeft + this.#pinnedWidth()) scroll.scrollLeft = left - this.#pinnedWidth();
    else if (right > scroll.scrollLeft + scroll.clientWidth) {
      scroll.scrollLeft = Math.min(left - this.#pinnedWidth(), right - scroll.clientWidth);
    }
  }

  #isNarrow() {
    return this.clientWidth < NARROW;
  }

  // On a phone only the title stays: the rest would leave no room to read.
  #isPinned(c) {
    return this.#columns[c].sticky && (!this.#isNarrow() || c === this.#title());
  }

  #pinnedLeft(c) {
    let left = NUMBER_WIDTH;
    for (let each = 0; each < c; each++) if (this.#isPinned(each)) left += this.#widths[each];
    return left;
  }

  #pinnedWidth() {
    return this.#pinnedLeft(this.#columns.length);
  }

  // ---- drawing

  #index() {
    this.#view = this.#shown ? this.#rows.filter(row => this.#shown.has(row.id)) : this.#rows;
    this.#at = new Map(this.#view.map((row, r) => [row.id, r]));
  }

  #layout() {
    if (!this.#columns.length) return;
    this.#index();
    const narrow = this.#isNarrow();
    const widths = this.#columns.map((column, c) => (narrow && c === this.#title() ? Math.min(column.width, NARROW_TITLE) : narrow ? Math.min(column.width, 220) : column.width));
    if (widths.join() !== this.#widths.join() || this.#narrow !== narrow) {
      this.#narrow = narrow;
      this.#widths = widths;
      this.#rows.forEach(row => (row.height = 0));
      this.#drawHead();
      this.#forgetDrawn();
    }
    let left = NUMBER_WIDTH;
    this.#lefts = this.#widths.map(width => (left += width) - width);
    this.#tops = new Array(this.#view.length + 1);
    let top = 0;
    this.#view.forEach((row, r) => {
      this.#tops[r] = top;
      top += row.height ||= this.#height(row);
    });
    this.#tops[this.#view.length] = top;
    const { inner, body, grid, empty } = this.#parts;
    inner.style.width = grid.style.width = `${left}px`;
    body.style.height = `${top}px`;
    grid.setAttribute('aria-rowcount', this.#view.length + 1);
    grid.setAttribute('aria-colcount', this.#columns.length + 1);
    empty.hidden = this.#view.length > 0;
    this.#render();
  }

  #height(row) {
    if (row.kind === 'group') return GROUP_HEIGHT;
    let lines = 1;
    this.#columns.forEach(({ key }, c) => {
      const room = Math.max((this.#widths[c] - 18) / 7.2, 1);
      const needed = (row.values[key] ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
      lines = Math.max(lines, needed);
    });
    return Math.min(lines, LINES_MAX) * LINE + ROW_PADDING;
  }

  #spoil(row) {
    if (!row) return;
    row.height = 0;
    const drawn = this.#drawn.get(row.id);
    if (drawn) drawn.stale = true;
  }

  #forgetDrawn() {
    this.#drawn.forEach(({ element }) => element.remove());
    this.#drawn.clear();
  }

  #later() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#render();
      this.#place();
    });
  }

  /** Only the rows near the window are in the page, and the selected one. */
  #render() {
    if (!this.#columns.length) return;
    const { scroll, body } = this.#parts;
    const from = this.#rowAt(scroll.scrollTop - OVERSCAN);
    const to = this.#rowAt(scroll.scrollTop + scroll.clientHeight + OVERSCAN);
    const wanted = new Set();
    for (let r = from; r <= to && r < this.#view.length; r++) wanted.add(r);
    if (this.#at.has(this.#active?.id)) wanted.add(this.#at.get(this.#active.id));
    for (const [id, { element }] of this.#drawn) {
      if (wanted.has(this.#at.get(id))) continue;
      element.remove();
      this.#drawn.delete(id);
    }
    const range = this.#range();
    let last = null;
    for (const r of [...wanted].sort((a, b) => a - b)) {
      const row = this.#view[r];
      let drawn = this.#drawn.get(row.id);
      if (!drawn) this.#drawn.set(row.id, (drawn = { element: make('div', { role: 'row', class: 'row' }), stale: true }));
      if (drawn.stale || drawn.r !== r) this.#drawRow(drawn, row, r);
      const { element } = drawn;
      element.style.top = `${this.#tops[r]}px`;
      element.style.height = `${this.#tops[r + 1] - this.#tops[r]}px`;
      // In order of the rows, for those who read without seeing.
      const place = last ? last.nextSibling : body.firstChild;
      if (place !== element) body.insertBefore(element, place);
      last = element;
      this.#mark(element, row, r, range);
    }
  }

  #rowAt(y) {
    let low = 0;
    let high = this.#view.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #mark(element, row, r, range) {
    const active = this.#active?.id === row.id ? this.#columnAt(row, this.#active.c) : -1;
    for (const cell of element.children) {
      const c = Number(cell.dataset.c);
      const last = row.kind === 'group' && c === this.#title() ? this.#columns.length : c;
      const inside = range !== null && r >= range.top && r <= range.bottom && (c < 0 || (last >= range.left && c <= range.right));
      cell.classList.toggle('in', inside);
      cell.classList.toggle('active', c >= 0 && c === active);
      if (c >= 0) cell.setAttribute('aria-selected', inside);
    }
  }

  #drawHead() {
    const row = make('div', { role: 'row', class: 'row', 'aria-rowindex': 1 });
    const corner = make('div', { role: 'columnheader', class: 'cell number pinned', 'aria-colindex': 1 });
    corner.style.width = `${NUMBER_WIDTH}px`;
    corner.append(make('span', { class: 'unseen' }, this.#words.rowNumber), make('span', { 'aria-hidden': true }, '#'));
    row.append(corner);
    this.#columns.forEach((column, c) => {
      const cell = make('div', { role: 'columnheader', class: 'cell', 'aria-colindex': c + 2 });
      cell.append(make('span', {}, column.header));
      if (column.required) {
        cell.append(make('span', { class: 'star', 'aria-hidden': true }, ' *'), make('span', { class: 'unseen' }, ` (${this.#words.required})`));
      }
      this.#shape(cell, c);
      row.append(cell);
    });
    this.#parts.head.replaceChildren(row);
  }

  #shape(cell, c) {
    const width = this.#widths[c] ?? this.#columns[c].width;
    cell.style.width = `${width}px`;
    cell.classList.toggle('right', this.#columns[c].kind === 'number');
    if (!this.#isPinned(c)) return;
    cell.classList.add('pinned');
    cell.classList.toggle('edge', c === this.#title());
    cell.style.left = `${this.#pinnedLeft(c)}px`;
  }

  #drawRow(drawn, row, r) {
    const { element } = drawn;
    drawn.stale = false;
    drawn.r = r;
    element.className = `row ${row.kind} level-${row.level ?? 0}`;
    element.setAttribute('aria-rowindex', r + 2);
    element.dataset.id = row.id;
    const number = make('div', { role: 'rowheader', class: 'cell number pinned', 'aria-colindex': 1, 'data-c': -1 }, String(r + 1));
    number.style.width = `${NUMBER_WIDTH}px`;
    const cells = [number];
    const title = this.#title();
    const count = row.kind === 'group' ? title + 1 : this.#columns.length;
    for (let c = 0; c < count; c++) cells.push(this.#drawCell(row, c));
    if (row.kind === 'group') {
      const merged = cells.at(-1);
      merged.setAttribute('aria-colspan', this.#columns.length - title);
      merged.style.width = 'auto';
      merged.classList.add('merged');
      merged.firstChild.style.left = `${(this.#isPinned(title) ? this.#pinnedLeft(title) : this.#lefts[title]) + 8}px`;
      merged.classList.remove('pinned');
      merged.style.left = '';
    }
    element.replaceChildren(...cells);
  }

  #drawCell(row, c) {
    const column = this.#columns[c];
    const value = row.values[column.key] ?? '';
    const cell = make('div', { role: 'gridcell', class: `cell ${column.kind}`, 'aria-colindex': c + 2, 'data-c': c, id: this.#cellIdOf(row, c) });
    this.#shape(cell, c);
    const words = make('div', { class: 'v' }, value);
    if (!value && column.required && row.kind !== 'group') {
      words.classList.add('missing');
      words.textContent = this.#words.missing;
    }
    if (row.kind === 'group' && c === this.#title()) words.append(make('span', { class: 'unseen' }, ` (${fill(this.#words.level, row.level)})`));
    cell.append(words);
    if (!this.#isOpen(row, c)) cell.setAttribute('aria-readonly', 'true');
    const mark = this.#markOf(row, column.key);
    if (mark) {
      cell.classList.add(mark.kind);
      if (mark.kind === 'error') cell.setAttribute('aria-invalid', 'true');
      cell.append(make('span', { class: 'mark', 'aria-hidden': true }, { doubt: '?', error: '!', conflict: '≠' }[mark.kind]), make('span', { class: 'unseen' }, ` (${mark.message})`));
    }
    const here = this.#people.filter(person => person.rowId === row.id && person.key === column.key);
    if (here.length) {
      const names = here.map(person => person.name).join(', ');
      cell.classList.add('visited');
      cell.style.setProperty('--person', `var(--person-${hue(here[0].name)})`);
      cell.append(make('span', { class: 'person', 'aria-hidden': true }, names), make('span', { class: 'unseen' }, ` (${fill(this.#words.presence, names)})`));
    }
    return cell;
  }

  #cellIdOf(row, c) {
    return `${this.#id}-${c}-${encodeURIComponent(row.id)}`;
  }

  #markOf(row, key) {
    const held = this.#saving.heldAt(row.id, key);
    if (held?.message) return { kind: 'error', message: held.message };
    if (held) return { kind: 'conflict', message: fill(this.#words.conflict, held.whose || this.#words.someone) };
    const mark = row.marks[key];
    return mark ? { kind: mark.kind, message: mark.message || this.#words[mark.kind] } : null;
  }

  /** The input lies over the selected cell, empty and unseen until something is typed. */
  #place() {
    const { text, choice, scroll, head, handle, grid, options } = this.#parts;
    const r = this.#at.get(this.#active?.id);
    const row = this.#view[r];
    const had = this.shadowRoot.activeElement === this.#input;
    if (!row) {
      this.#input.readOnly = true;
      this.#input.setAttribute('aria-label', this.#words.empty ?? '');
      this.#input.removeAttribute('aria-activedescendant');
      Object.assign(this.#input.style, { left: '0', top: '0', width: '100px', height: '30px' });
      handle.hidden = true;
      this.#closeNote();
      return;
    }
    const c = this.#columnAt(row, this.#active.c);
    const column = this.#columns[c];
    const wanted = row.kind !== 'group' && (column.kind === 'choice' || column.kind === 'choices') ? choice : text;
    if (wanted !== this.#input) {
      const other = this.#input;
      this.#input = wanted;
      wanted.value = '';
      wanted.classList.remove('off');
      if (had) wanted.focus({ preventScroll: true });
      other.classList.add('off');
    }
    const input = this.#input;
    input.readOnly = !this.#isOpen(row, c);
    input.inputMode = column.kind === 'number' ? 'decimal' : '';
    const name = fill(this.#words.cell, column.header, r + 1);
    if (input.getAttribute('aria-label') !== name) input.setAttribute('aria-label', name);
    const box = this.#box(r, r, c, c);
    if (this.#editing) {
      input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-controls', options.id);
      this.#grow(box);
    } else {
      input.setAttribute('aria-controls', input === choice ? `${options.id} ${grid.id}` : grid.id);
      input.setAttribute('aria-activedescendant', this.#cellIdOf(row, c));
    }
    const top = Math.max(head.offsetHeight, Math.min(box.top, scroll.clientHeight - box.height));
    const left = Math.max(0, Math.min(box.left, scroll.clientWidth - box.width));
    Object.assign(input.style, { left: `${left}px`, top: `${top}px`, width: `${box.width}px`, height: `${box.height}px` });
    input.classList.toggle('away', !this.#editing && (top !== box.top || box.hidden));
    input.classList.toggle('open', this.#editing !== null);
    const range = this.#range();
    const whole = this.#box(range.top, range.bottom, range.left, range.right);
    const x = whole.left + whole.width;
    const y = whole.top + whole.height;
    handle.hidden = this.#editing !== null || y < head.offsetHeight || y > scroll.clientHeight || x > scroll.clientWidth + 1 || x < 0;
    Object.assign(handle.style, { left: `${Math.min(x, scroll.clientWidth - 4) - 5}px`, top: `${Math.min(y, scroll.clientHeight - 4) - 5}px` });
    this.#showNote();
  }

  // Of a range, in the window of the table.
  #box(top, bottom, left, right) {
    const { scroll, head } = this.#parts;
    const x = c => (this.#isPinned(c) ? this.#pinnedLeft(c) : this.#lefts[c] - scroll.scrollLeft);
    const merged = this.#view[top].kind === 'group' && top === bottom && left === this.#title();
    const end = merged ? scroll.clientWidth : x(right) + this.#widths[right];
    const start = merged ? Math.max(x(left), this.#isPinned(left) ? 0 : this.#pinnedWidth()) : x(left);
    return {
      left: start,
      top: this.#tops[top] - scroll.scrollTop + head.offsetHeight,
      width: Math.max(end - start, 24),
      height: this.#tops[bottom + 1] - this.#tops[top],
      hidden: !merged && !this.#isPinned(right) && (start < this.#pinnedWidth() - 1 || end > scroll.clientWidth + 1),
    };
  }

  #grow(box) {
    const { scroll, head } = this.#parts;
    const kind = this.#columns[this.#editing.c].kind;
    box.width = Math.min(Math.max(box.width, kind === 'long' || kind === 'text' ? 260 : 180), scroll.clientWidth);
    if (this.#input !== this.#parts.text) return;
    this.#input.style.width = `${box.width}px`;
    this.#input.style.height = '0';
    box.height = Math.min(Math.max(box.height, this.#input.scrollHeight + 6), Math.max(scroll.clientHeight - head.offsetHeight, 60));
  }

  // ---- editing

  #isEditing(id, key) {
    return this.#editing?.id === id && this.#columns[this.#editing.c].key === key;
  }

  // Typing over a cell: arrows leave it. F2: arrows walk in the text.
  #startEdit(walking) {
    const row = this.#byId.get(this.#active?.id);
    if (!row || this.#editing) return;
    const c = this.#columnAt(row, this.#active.c);
    if (!this.#isOpen(row, c)) {
      this.#say(this.#words.fixed);
      return;
    }
    const before = row.values[this.#columns[c].key] ?? '';
    this.#editing = { id: row.id, c, walking, before, version: row.version };
    if (walking) {
      this.#input.value = before;
      this.#input.setSelectionRange(before.length, before.length);
    }
    this.#reveal(this.#at.get(row.id), c);
    this.#render();
    this.#place();
    this.#suggest(walking);
  }

  #endEdit(keep = true) {
    const edit = this.#editing;
    if (!edit) return;
    const column = this.#columns[edit.c];
    const value = this.#settle(column, this.#input.value);
    this.#editing = null;
    this.#composing = false;
    this.#input.value = '';
    this.#closeOptions();
    this.#saving.keepOpen(null);
    if (keep && value !== edit.before && this.#byId.has(edit.id)) {
      this.#change([{ type: 'set', id: edit.id, key: column.key, from: edit.before, to: value, version: edit.version }]);
    } else {
      if (edit.theirs !== undefined && this.#byId.has(edit.id)) {
        const row = this.#byId.get(edit.id);
        row.values[column.key] = edit.theirs;
        this.#spoil(row);
      }
      this.#layout();
      this.#place();
    }
  }

  #typed() {
    if (!this.#editing) this.#startEdit(false);
    if (!this.#editing) {
      this.#input.value = '';
      return;
    }
    const { id, c, version, before } = this.#editing;
    this.#saving.keepOpen({ rowId: id, key: this.#columns[c].key, version, before, value: clean(this.#input.value) });
    this.#place();
    this.#suggest(false);
  }

  // ---- choices

  #suggest(all) {
    if (this.#input !== this.#parts.choice || !this.#editing) return;
    const column = this.#columns[this.#editing.c];
    const several = column.kind === 'choices';
    const typed = this.#input.value.split(CHOICES);
    const asked = all && !several ? '' : fold(several ? typed.at(-1).trim() : this.#input.value.trim());
    const taken = several ? typed.slice(0, -1).map(part => fold(part.trim())) : [];
    const rest = column.choices.filter(choice => !taken.includes(fold(choice)));
    const words = asked.split(/\s+/);
    this.#options = rest.filter(choice => words.every(word => fold(choice).includes(word)))
      .sort((a, b) => fold(b).startsWith(asked) - fold(a).startsWith(asked)).slice(0, OPTIONS_SHOWN);
    const { options } = this.#parts;
    options.replaceChildren(...this.#options.map((choice, at) => make('li', { role: 'option', id: `${options.id}-${at}`, 'data-at': at }, choice)));
    if (!this.#options.length) return this.#closeOptions();
    const box = this.#input.getBoundingClientRect();
    if (!options.matches(':popover-open')) options.showPopover();
    const below = window.innerHeight - box.bottom - 8;
    const height = Math.min(options.scrollHeight + 2, 280);
    Object.assign(options.style, {
      left: `${Math.max(4, Math.min(box.left, window.innerWidth - Math.max(box.width, 240) - 4))}px`,
      minWidth: `${Math.max(box.width, 240)}px`,
      maxHeight: `${below > 120 || below > box.top ? Math.min(280, below) : Math.min(280, box.top - 8)}px`,
      top: below > 120 || below > box.top ? `${box.bottom + 2}px` : `${box.top - height - 2}px`,
    });
    this.#input.setAttribute('aria-expanded', 'true');
    // Enter takes what was begun; without a letter it leaves the cell as it is.
    this.#point(asked && !all ? 0 : -1);
  }

  #point(at) {
    this.#option = at;
    const { options } = this.#parts;
    [...options.children].forEach((line, n) => line.setAttribute('aria-selected', n === at));
    const line = options.children[at];
    line?.scrollIntoView({ block: 'nearest' });
    if (line) this.#input.setAttribute('aria-activedescendant', line.id);
    else if (this.#editing) this.#input.removeAttribute('aria-activedescendant');
  }

  #take(at) {
    const choice = this.#options[at];
    if (choice === undefined) return;
    const several = this.#columns[this.#editing.c].kind === 'choices';
    const before = several ? this.#input.value.split(CHOICES).slice(0, -1).map(part => part.trim()) : [];
    this.#input.value = [...before, choice].join(`${CHOICES} `) + (several ? `${CHOICES} ` : '');
    this.#closeOptions();
    const { id, c, version } = this.#editing;
    this.#saving.keepOpen({ rowId: id, key: this.#columns[c].key, version, before: this.#editing.before, value: clean(this.#input.value) });
  }

  #closeOptions() {
    const { options, choice } = this.#parts;
    this.#options = [];
    this.#option = -1;
    if (options.matches(':popover-open')) options.hidePopover();
    choice.setAttribute('aria-expanded', 'false');
    if (this.#editing) choice.removeAttribute('aria-activedescendant');
  }

  // ---- what stands beside a cell

  #showNote() {
    const { note, scroll } = this.#parts;
    const [words, values, choose] = note.children;
    const row = this.#byId.get(this.#active?.id);
    const key = row && this.#columns[this.#columnAt(row, this.#active.c)].key;
    const mark = row && this.#markOf(row, key);
    const held = row && this.#saving.heldAt(row.id, key);
    const changed = this.#editing?.theirs !== undefined && fill(this.#words.changed, this.#editing.whose || this.#words.someone, this.#editing.theirs || this.#words.nothing);
    const conflict = held && !held.message && !this.#editing;
    const inside = this.shadowRoot.activeElement;
    if (!(mark && !this.#editing) && !changed) return this.#closeNote();
    if (!inside && !note.matches(':popover-open')) return;
    if (this.#input.classList.contains('away')) return this.#closeNote();
    const text = changed || (conflict ? `${mark.message}. ${this.#words.chooseHow}` : mark.message);
    if (words.textContent !== text) words.textContent = text;
    this.#input.setAttribute('aria-describedby', words.id);
    note.classList.toggle('wrong', mark?.kind === 'error');
    const shown = conflict ? cellId(row.id, key) : '';
    if (note.dataset.of !== shown) {
      note.dataset.of = shown;
      values.replaceChildren();
      choose.replaceChildren();
      if (conflict) {
        const whose = held.whose || this.#words.someone;
        values.append(make('dt', {}, this.#words.mine), make('dd', {}, held.value || this.#words.nothing),
          make('dt', {}, fill(this.#words.theirs, whose)), make('dd', {}, held.theirs || this.#words.nothing));
        choose.append(this.#choice(this.#words.keepMine, held, true), this.#choice(fill(this.#words.takeTheirs, whose), held, false));
      }
    }
    values.hidden = choose.hidden = !conflict;
    if (!note.matches(':popover-open')) note.showPopover();
    const box = this.#input.getBoundingClientRect();
    const area = scroll.getBoundingClientRect();
    const width = note.offsetWidth;
    const height = note.offsetHeight;
    const below = box.bottom + 6 + height < window.innerHeight;
    note.style.left = `${Math.max(4, Math.min(Math.max(box.left, area.left), window.innerWidth - width - 4))}px`;
    note.style.top = `${below ? box.bottom + 6 : Math.max(4, box.top - height - 6)}px`;
  }

  #choice(text, held, mine) {
    const button = make('button', { type: 'button' }, text);
    button.onclick = () => this.#decide(held, mine);
    return button;
  }

  #decide({ rowId, key, value, theirs, version }, mine) {
    const row = this.#byId.get(rowId);
    this.focus();
    this.#saving.release(rowId, key);
    if (mine) this.#change([{ type: 'set', id: rowId, key, from: theirs, to: value, version }]);
    else {
      row.values[key] = theirs;
      this.#undo.push([{ type: 'set', id: rowId, key, from: value, to: theirs }]);
      this.#redo = [];
      this.#spoil(row);
      this.#layout();
    }
    this.#place();
    this.#showState();
  }

  #closeNote() {
    const { note } = this.#parts;
    if (note.matches(':popover-open')) note.hidePopover();
    this.#input.removeAttribute('aria-describedby');
  }

  #showState() {
    const { status } = this.#parts;
    const { state, savedAt, held } = this.#saving;
    const words = {
      idle: '',
      saving: this.#words.saving,
      retry: this.#words.retry,
      saved: savedAt && fill(this.#words.saved, savedAt.toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh' })),
    }[state];
    const open = [...held.values()].filter(cell => this.#byId.has(cell.rowId)).length;
    const text = [words, open && fill(this.#words.held, open)].filter(part => part).join(' · ');
    if (status.textContent !== text) status.textContent = text;
    status.classList.toggle('late', state === 'retry' || open > 0);
  }

  #say(text) {
    if (text) this.#parts.say.textContent = text;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  // ---- keys

  #listen(root) {
    const { text, choice, scroll, head, body, handle, options, note, foot } = this.#parts;
    for (const input of [text, choice]) {
      input.addEventListener('keydown', e => this.#key(e));
      input.addEventListener('compositionstart', () => {
        this.#composing = true;
        this.#startEdit(false);
      });
      input.addEventListener('compositionend', () => (this.#composing = false));
      input.addEventListener('input', () => this.#typed());
      for (const name of ['copy', 'cut']) input.addEventListener(name, e => this.#copy(e, name === 'cut'));
      input.addEventListener('paste', e => this.#paste(e));
    }
    root.addEventListener('focusin', () => {
      this.#parts.frame.classList.add('focused');
      this.#place();
    });
    root.addEventListener('focusout', e => {
      // The editor of a window that is only left for a moment stays open.
      if (root.contains(e.relatedTarget) || !document.hasFocus()) return;
      this.#parts.frame.classList.remove('focused');
      this.#endEdit();
      this.#leave(false);
      this.#closeNote();
    });
    scroll.addEventListener('scroll', () => this.#later(), { passive: true });
    body.addEventListener('pointerdown', e => this.#press(e));
    // The input keeps the focus.
    body.addEventListener('mousedown', e => e.preventDefault());
    // A finger that moves scrolls; one that stays clicks.
    body.addEventListener('click', () => {
      if (this.#touched) this.#tap(this.#touched.r, this.#touched.c);
      this.#touched = null;
    });
    body.addEventListener('dblclick', e => {
      if (Number(e.target.closest('.cell')?.dataset.c) >= 0) this.#startEdit(true);
    });
    head.addEventListener('pointerdown', e => e.preventDefault());
    handle.addEventListener('pointerdown', e => this.#drag(e));
    options.addEventListener('pointerdown', e => e.preventDefault());
    options.addEventListener('click', e => {
      const line = e.target.closest('li');
      if (line) this.#take(Number(line.dataset.at));
    });
    note.addEventListener('keydown', e => {
      const buttons = [...note.querySelectorAll('button')];
      const at = buttons.indexOf(root.activeElement);
      if (e.key === 'Escape') this.focus();
      else if (e.key.startsWith('Arrow')) buttons[(at + 1) % buttons.length]?.focus();
      else return;
      e.preventDefault();
      e.stopPropagation();
    });
    foot.addEventListener('blur', () => (foot.tabIndex = -1));
    foot.addEventListener('keydown', e => {
      if (e.key === 'Escape') this.focus();
    });
  }

  #leave(ready) {
    this.#leaving = ready;
    this.#parts.hint.textContent = ready ? this.#words.leaving : this.#words.hint;
    this.#parts.hint.classList.toggle('ready', ready);
    if (ready) this.#say(this.#words.leaving);
  }

  #key(e) {
    // Keys of an input method belong to it.
    if (e.isComposing || this.#composing || e.keyCode === 229) return;
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(e.key)) return;
    const done = this.#editing ? this.#keyInText(e) : this.#keyInGrid(e);
    if (done) {
      e.preventDefault();
      e.stopPropagation();
    }
  }

  /** True when the key is used up. */
  #keyInText(e) {
    const open = this.#parts.options.matches(':popover-open');
    const { walking } = this.#editing;
    const kind = this.#columns[this.#editing.c].kind;
    switch (e.key) {
      case 'Escape':
        if (open) this.#closeOptions();
        else this.#endEdit(false);
        return true;
      case 'Enter':
        if (e.altKey) {
          if (kind === 'long') this.#input.setRangeText('\n', this.#input.selectionStart, this.#input.selectionEnd, 'end');
          this.#typed();
          return true;
        }
        if (open && this.#option >= 0) {
          this.#take(this.#option);
          if (kind === 'choices') return true;
        }
        this.#endEdit();
        if (e.ctrlKey || e.metaKey) this.#tell('open-row', { rowId: this.#active.id });
        else this.#enter(e.shiftKey);
        return true;
      case 'Tab':
        if (open && this.#option >= 0) this.#take(this.#option);
        this.#endEdit();
        return this.#tab(e.shiftKey);
      case 'ArrowUp':
      case 'ArrowDown':
        if (this.#input === this.#parts.choice) {
          if (!open) this.#suggest(true);
          else {
            const stops = this.#options.length + 1;
            this.#point((this.#option + 1 + (e.key === 'ArrowDown' ? 1 : stops - 1)) % stops - 1);
          }
          return true;
        }
    }
    if (walking || !/^(Arrow|Page)/.test(e.key) || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return false;
    this.#endEdit();
    return this.#walk(e);
  }

  #keyInGrid(e) {
    const ctrl = e.ctrlKey || e.metaKey;
    if (this.#leaving) {
      this.#leave(false);
      if (e.key === 'Tab') return false;
    }
    if (ctrl && e.key === 'F6') {
      // With -1 Chromium would go on from it to the first element in here.
      this.#parts.foot.tabIndex = 0;
      this.#parts.foot.focus();
      return true;
    }
    if (ctrl && !e.altKey) {
      switch (e.key.toLowerCase()) {
        case 'z':
          e.shiftKey ? this.redo() : this.undo();
          return true;
        case 'y':
          this.redo();
          return true;
        case 'd':
          this.#fillDown();
          return true;
        case 'a':
          if (!this.#view.length) return true;
          this.#anchor = { id: this.#view[0].id, c: 0 };
          this.#go(this.#view.length - 1, this.#columns.length - 1, true, false);
          return true;
        case 'c':
        case 'x':
          this.#lend();
          return false;
        case '+':
        case '=':
          if (!e.shiftKey && e.key !== '+') return false;
          this.insertRow();
          return true;
        case '-':
          if (e.shiftKey) return false;
          this.deleteRow();
          return true;
        case 'enter':
          if (this.#active) this.#tell('open-row', { rowId: this.#active.id });
          return true;
      }
    }
    switch (e.key) {
      case 'F2':
        this.#startEdit(true);
        return true;
      case 'Enter': {
        const button = this.#parts.note.matches(':popover-open') && this.#parts.note.querySelector('button');
        if (button && !e.shiftKey) button.focus();
        else this.#enter(e.shiftKey);
        return true;
      }
      case 'Tab':
        return this.#tab(e.shiftKey);
      case 'Delete':
        this.#clear();
        return true;
      case 'Backspace':
        this.#startEdit(false);
        return true;
      case 'Escape': {
        const range = this.#range();
        if (range && (range.top < range.bottom || range.left < range.right)) this.#go(this.#at.get(this.#active.id), this.#active.c);
        else this.#leave(true);
        return true;
      }
    }
    return this.#walk(e);
  }

  #walk(e) {
    const ctrl = e.ctrlKey || e.metaKey;
    if (e.altKey || !this.#active) return false;
    const r = this.#at.get(this.#active.id);
    const { c } = this.#active;
    const last = this.#view.length - 1;
    const end = this.#columns.length - 1;
    const page = Math.max(1, this.#rowAt(this.#tops[r] + this.#parts.scroll.clientHeight - this.#parts.head.offsetHeight) - r - 1);
    const back = this.#view[r] && r - this.#rowAt(this.#tops[r] - this.#parts.scroll.clientHeight + this.#parts.head.offsetHeight);
    const to = {
      ArrowUp: () => [ctrl ? 0 : r - 1, c],
      ArrowDown: () => [ctrl ? last : r + 1, c],
      ArrowLeft: () => [r, ctrl ? 0 : this.#columnAt(this.#view[r], c) - 1],
      ArrowRight: () => [r, ctrl ? end : this.#view[r].kind === 'group' && c >= this.#title() ? c : c + 1],
      Home: () => [ctrl ? 0 : r, 0],
      End: () => [ctrl ? last : r, end],
      PageUp: () => [r - Math.max(1, back), c],
      PageDown: () => [r + page, c],
    }[e.key];
    if (!to) return false;
    this.#tabbedFrom = null;
    this.#go(...to(), e.shiftKey);
    return true;
  }

  #enter(up) {
    const r = this.#at.get(this.#active?.id);
    if (r === undefined) return;
    const c = this.#tabbedFrom ? this.#tabbedFrom.c : this.#active.c;
    this.#tabbedFrom = null;
    this.#go(r + (up ? -1 : 1), c);
  }

  // To the next cell, from the last one of a row to the next row; out of the table at its ends.
  #tab(back) {
    const r = this.#at.get(this.#active?.id);
    if (r === undefined) return false;
    this.#tabbedFrom ??= { ...this.#active };
    if (back && this.#active.c <= this.#tabbedFrom.c) this.#tabbedFrom = null;
    const c = this.#columnAt(this.#view[r], this.#active.c);
    const end = row => this.#columnAt(row, this.#columns.length - 1);
    if (back ? c > 0 : c < end(this.#view[r])) this.#go(r, c + (back ? -1 : 1));
    else if (back ? r > 0 : r < this.#view.length - 1) {
      this.#tabbedFrom = null;
      this.#go(r + (back ? -1 : 1), back ? end(this.#view[r - 1]) : 0);
    } else return false;
    return true;
  }

  // ---- ranges

  #clear() {
    const range = this.#range();
    if (range) this.#change(this.#write(this.#cells(range).map(([r, c]) => [r, c, ''])));
  }

  #cells({ top, bottom, left, right }) {
    const cells = [];
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) cells.push([r, c]);
    }
    return cells;
  }

  #fillDown() {
    const range = this.#range();
    if (!range) return;
    const source = range.top === range.bottom ? range.top - 1 : range.top;
    if (source >= 0) this.#fill(source, source + 1, range.bottom, range.left, range.right);
  }

  #fill(source, top, bottom, left, right) {
    const from = this.#view[source];
    const cells = this.#cells({ top, bottom, left, right })
      .filter(([r]) => this.#view[r].kind === from.kind)
      .map(([r, c]) => [r, c, from.values[this.#columns[c].key] ?? '']);
    this.#change(this.#write(cells));
  }

  #grid() {
    const { top, bottom, left, right } = this.#range();
    return this.#view.slice(top, bottom + 1).map(row => this.#columns.slice(left, right + 1)
      .map(({ key }, n) => (row.kind === 'group' && left + n > this.#title() ? '' : row.values[key] ?? '')));
  }

  // A browser copies only from a selection; the input lends one for the moment.
  #lend() {
    if (!this.#range()) return;
    this.#input.value = writeTable(this.#grid());
    this.#input.select();
    setTimeout(() => {
      if (!this.#editing) this.#input.value = '';
    });
  }

  #copy(e, cut) {
    if (this.#editing || !this.#range()) return;
    const grid = this.#grid();
    e.clipboardData.setData('text/plain', writeTable(grid));
    e.clipboardData.setData('text/html', writeHtml(grid));
    e.preventDefault();
    this.#input.value = '';
    if (cut) this.#clear();
  }

  #paste(e) {
    const html = e.clipboardData.getData('text/html');
    const text = e.clipboardData.getData('text/plain').normalize('NFC');
    if (this.#editing) return;
    e.preventDefault();
    if (this.#readOnly) return;
    const table = readTable(text);
    const wide = table.some(row => row.length > 1);
    if (this.#annex && ((wide && this.#annexMode) || (isForeignTable(html) && (wide || table.length > 1)))) return this.#pasteAnnex(html, text);
    if (!text || !this.#columns.length) return;
    if (table.length > PASTE_ROWS_MAX) return this.#warn(fill(this.#words.tooManyRows, PASTE_ROWS_MAX));
    const range = this.#range() ?? { top: 0, bottom: 0, left: this.#firstColumn(), right: this.#firstColumn() };
    const alone = table.length === 1 && table[0].length === 1;
    const added = [];
    for (let r = this.#view.length; r < range.top + table.length; r++) added.push({ type: 'add', row: this.#blank(0), after: added.at(-1)?.row.id ?? this.#rows.at(-1)?.id ?? null });
    // The new rows carry their values: one step, one batch.
    let cut = false;
    added.forEach(({ row }, n) => table[this.#view.length - range.top + n].forEach((cell, at) => {
      const column = this.#columns[range.left + at];
      if (!column || column.kind === 'fixed') return;
      const value = this.#settle(column, cell);
      cut ||= value.length > VALUE_MAX;
      row.values[column.key] = value.slice(0, VALUE_MAX);
    }));
    const cells = alone
      ? this.#cells(range).map(([r, c]) => [r, c, text])
      : table.flatMap((row, r) => row.map((cell, c) => [range.top + r, range.left + c, cell]));
    this.#change([...this.#write(cells), ...added]);
    if (cut) this.#warn(fill(this.#words.tooLong, VALUE_MAX));
    if (alone || !this.#view[range.top]) return;
    this.#anchor = { id: this.#view[range.top].id, c: range.left };
    this.#active = { id: this.#anchor.id, c: range.left };
    const wideest = Math.max(...table.map(row => row.length));
    const bottom = Math.min(range.top + table.length, this.#view.length) - 1;
    this.#anchor = { id: this.#view[bottom].id, c: Math.min(range.left + wideest, this.#columns.length) - 1 };
    this.#go(range.top, range.left, true);
  }

  #pasteAnnex(html, text) {
    let source = html;
    if (bytes(source) > PASTE_BYTES_MAX) source = withoutStyles(source);
    if (bytes(source) > PASTE_BYTES_MAX || bytes(text) > PASTE_BYTES_MAX) return this.#warn(this.#words.pasteTooBig);
    this.#tell('annex-paste', { html: source, text: source ? '' : text, rowId: this.#active?.id ?? null });
  }

  // Seen and heard.
  #warn(text) {
    this.#say(text);
    this.#parts.status.textContent = text;
    this.#parts.status.classList.add('late');
  }

  // ---- pointer

  #cellAt(e) {
    const found = this.shadowRoot.elementFromPoint(e.clientX, e.clientY)?.closest?.('.body .cell');
    return found ? { r: this.#at.get(found.parentElement.dataset.id), c: Number(found.dataset.c) } : null;
  }

  #press(e) {
    const cell = e.target.closest('.cell');
    if (!cell || e.button > 0) return;
    const r = this.#at.get(cell.parentElement.dataset.id);
    const c = Number(cell.dataset.c);
    if (e.pointerType === 'touch') {
      this.#touched = { r, c };
      return;
    }
    this.#touched = null;
    e.preventDefault();
    this.#endEdit();
    this.#leave(false);
    this.focus();
    this.#tabbedFrom = null;
    if (c < 0) {
      this.#go(r, 0, e.shiftKey);
      this.#go(r, this.#columns.length - 1, true, false);
    } else this.#go(r, c, e.shiftKey);
    this.#follow(move => {
      const over = this.#cellAt(move);
      if (over && over.r !== undefined && over.c >= 0) this.#go(over.r, over.c, true);
    });
  }

  // The first time it selects, the second time it opens the editor.
  #tap(r, c) {
    const row = this.#view[r];
    if (!row || c < 0) return;
    const again = this.#active?.id === row.id && this.#columnAt(row, this.#active.c) === c && this.shadowRoot.activeElement;
    this.#endEdit();
    this.focus();
    this.#go(r, c);
    if (again) this.#startEdit(true);
  }

  #drag(e) {
    e.preventDefault();
    const range = this.#range();
    let bottom = range.bottom;
    this.#follow(move => {
      const over = this.#cellAt(move);
      if (over?.r === undefined) return;
      bottom = Math.max(range.bottom, over.r);
      this.#anchor = { id: this.#view[range.top].id, c: range.left };
      this.#go(bottom, range.right, true);
    }, () => {
      if (bottom > range.bottom) this.#fillRange(range, bottom);
    });
  }

  // Several rows are repeated in turn.
  #fillRange(range, bottom) {
    const many = range.bottom - range.top + 1;
    const cells = this.#cells({ ...range, top: range.bottom + 1, bottom })
      .map(([r, c]) => [r, c, this.#view[range.top + ((r - range.top) % many)].values[this.#columns[c].key] ?? '']);
    this.#change(this.#write(cells));
  }

  #follow(moved, ended = () => {}) {
    const stop = new AbortController();
    window.addEventListener('pointermove', moved, { signal: stop.signal });
    for (const name of ['pointerup', 'pointercancel']) {
      window.addEventListener(name, () => {
        stop.abort();
        ended();
      }, { signal: stop.signal });
    }
  }
}

function fresh({ id, version, kind, level, values, marks }) {
  return { id, version, kind: kind ?? 'line', level: level ?? 0, values: { ...values }, marks: { ...marks }, height: 0, known: false };
}

function inverse(change) {
  if (change.type === 'set') return { ...change, from: change.to, to: change.from };
  return { ...change, type: change.type === 'add' ? 'del' : 'add' };
}

function inList(column, text) {
  const asked = fold(text);
  return column.choices.find(choice => fold(choice) === asked) ?? text;
}

function hue(name) {
  return [...name].reduce((sum, c) => sum + c.codePointAt(0), 0) % 4;
}

function make(tag, attributes, text) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  if (text !== undefined) element.textContent = text;
  return element;
}

customElements.define('hd-sheet', HdSheet);
