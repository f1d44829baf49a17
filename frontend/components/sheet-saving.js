// What was done in a sheet and the server has not acknowledged: sent one batch after the other, kept in the browser meanwhile.
import { uuid } from './sheet-text.js';

const BATCH_MAX = 2000;
const RETRY_MAX = 60_000;
const KEPT_DAYS = 30;
const ABANDONED_AFTER = 120_000;

/**
 * A batch is {id, at, inserts, edits, deletes}; its id is the idempotency key, the same each time it is sent. A cell that the server
 * did not take is held: what was typed stays, with what to do about it.
 */
export class Saving {
  batches = [];
  held = new Map();
  state = 'idle';
  savedAt = null;
  #key = null;
  #send;
  #changed;
  #timer;
  #wait;
  #sent = null;
  #at = 0;

  constructor(send, changed, retryAfter) {
    this.#send = send;
    this.#changed = changed;
    this.retryAfter = retryAfter;
    this.#wait = retryAfter;
  }

  /** Under this key the browser keeps what is not saved; what an earlier page left there is taken up: the number of batches. */
  open(key) {
    this.#key = key;
    if (!key) return 0;
    const oldest = Date.now() - KEPT_DAYS * 86_400_000;
    const found = [];
    for (const [name, value] of stored(`${key}/`)) {
      if (value.at < oldest) forget(name);
      else if (!this.batches.some(batch => batch.id === value.id)) found.push(value);
    }
    for (const [, value] of stored(`${key}!`)) this.held.set(cellId(value.rowId, value.key), value);
    this.batches = [...found, ...this.batches].sort((a, b) => a.at - b.at);
    this.#next();
    return found.length;
  }

  add({ inserts = [], edits = [], deletes = [] }) {
    const all = [...inserts.map(op => ['inserts', op]), ...edits.map(op => ['edits', op]), ...deletes.map(op => ['deletes', op])];
    for (let from = 0; from < all.length; from += BATCH_MAX) {
      const batch = { id: uuid(), at: this.#at = Math.max(Date.now(), this.#at + 1), inserts: [], edits: [], deletes: [] };
      for (const [kind, op] of all.slice(from, from + BATCH_MAX)) batch[kind].push(op);
      this.batches.push(batch);
      this.#keep(batch);
    }
    this.#next();
  }

  /** Is something on its way that was done to this cell here? */
  pending(rowId, key) {
    return this.batches.flatMap(batch => batch.edits).findLast(edit => edit.rowId === rowId && edit.key === key);
  }

  acknowledge(id, versions, ids) {
    const done = this.#take(id);
    if (!done) return;
    const before = {};
    for (const op of [...done.edits, ...done.deletes]) before[op.rowId] = op.version;
    for (const op of done.inserts) before[op.tempId] = 0;
    for (const batch of this.batches) {
      for (const op of [...batch.edits, ...batch.deletes]) {
        const version = versions[ids[op.rowId] ?? op.rowId];
        if (version !== undefined && !op.stale && op.version === before[op.rowId]) op.version = version;
      }
    }
    this.#rename(ids);
    this.#settled();
  }

  /** Takes what was refused out of its batch and hands it back: the edits of a cell, of a row (no key) or all (no row). */
  refuse(id, rowId, key) {
    const batch = this.batches.find(each => each.id === id);
    if (!batch) return { inserts: [], edits: [], deletes: [] };
    const out = {};
    const ofIt = op => !rowId || (op.rowId ?? op.tempId) === rowId;
    for (const kind of ['inserts', 'edits', 'deletes']) {
      out[kind] = batch[kind].filter(op => ofIt(op) && (!key || op.key === key));
      batch[kind] = batch[kind].filter(op => !out[kind].includes(op));
    }
    if (batch.inserts.length + batch.edits.length + batch.deletes.length) this.#keep(batch);
    else {
      this.#take(id);
      this.#settled();
    }
    return out;
  }

  hold(cell) {
    this.held.set(cellId(cell.rowId, cell.key), cell);
    this.#store(`!${cellId(cell.rowId, cell.key)}`, cell);
  }

  release(rowId, key) {
    this.held.delete(cellId(rowId, key));
    this.#store(`!${cellId(rowId, key)}`, null);
  }

  heldAt(rowId, key) {
    return this.held.get(cellId(rowId, key));
  }

  /** The text in the open editor: kept with each key, so that a page that is killed loses no word. */
  keepOpen(edit) {
    this.#store(`~${tab()}`, edit && { ...edit, at: Date.now() });
  }

  /** What stood in the open editor of this tab before, or of one that has not been touched for a while. */
  takeOpen() {
    if (!this.#key) return [];
    const found = stored(`${this.#key}~`)
      .filter(([name, edit]) => name.endsWith(`~${tab()}`) || edit.at < Date.now() - ABANDONED_AFTER);
    found.forEach(([name]) => forget(name));
    return found.map(([, edit]) => edit);
  }

  /** Sends again what is on its way; harmless, the server knows its id. */
  again() {
    if (!this.batches.length) return;
    this.#sent = null;
    this.#next();
  }

  close() {
    clearTimeout(this.#timer);
    this.#sent = null;
  }

  // One at a time: the next one needs the versions that the answer brings.
  #next() {
    const batch = this.batches[0];
    if (!batch || this.#sent === batch.id) return;
    this.#sent = batch.id;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#wait = Math.min(this.#wait * 2, RETRY_MAX);
      this.#tell('retry');
      this.again();
    }, this.#wait);
    if (this.state !== 'retry') this.#tell('saving');
    this.#send({
      id: batch.id,
      inserts: batch.inserts,
      edits: batch.edits.map(({ rowId, version, key, value }) => ({ rowId, version, key, value })),
      deletes: batch.deletes.map(({ rowId, version }) => ({ rowId, version })),
    });
  }

  #settled() {
    this.#wait = this.retryAfter;
    if (this.batches.length) return this.#next();
    clearTimeout(this.#timer);
    this.savedAt = new Date();
    this.#tell('saved');
  }

  // Rows that were made here are known by other ids from now on.
  #rename(ids) {
    const now = id => ids[id] ?? id;
    for (const batch of this.batches) {
      for (const op of [...batch.edits, ...batch.deletes]) op.rowId = now(op.rowId);
      for (const op of batch.inserts) {
        op.afterRowId = now(op.afterRowId);
        op.restores = now(op.restores);
      }
      this.#keep(batch);
    }
    for (const cell of [...this.held.values()].filter(each => ids[each.rowId])) {
      this.release(cell.rowId, cell.key);
      this.hold({ ...cell, rowId: ids[cell.rowId] });
    }
  }

  #take(id) {
    const at = this.batches.findIndex(batch => batch.id === id);
    if (at < 0) return null;
    this.#store(`/${id}`, null);
    if (this.#sent === id) this.#sent = null;
    return this.batches.splice(at, 1)[0];
  }

  #tell(state) {
    this.state = state;
    this.#changed();
  }

  #keep(batch) {
    this.#store(`/${batch.id}`, batch);
  }

  #store(name, value) {
    if (!this.#key) return;
    if (value === null) return forget(this.#key + name);
    try {
      localStorage.setItem(this.#key + name, JSON.stringify(value));
    } catch {
      // full or forbidden: it is still in memory and on its way
    }
  }
}

export function cellId(rowId, key) {
  return `${rowId}\n${key}`;
}

// Two tabs on one sheet must not take each other's open editor.
function tab() {
  try {
    if (!sessionStorage.hdTab) sessionStorage.hdTab = uuid();
    return sessionStorage.hdTab;
  } catch {
    return 'tab';
  }
}

function stored(prefix) {
  const found = [];
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(prefix)) found.push([name, JSON.parse(localStorage.getItem(name))]);
    }
  } catch {
    // forbidden or damaged: nothing is taken up
  }
  return found;
}

function forget(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    // forbidden
  }
}
