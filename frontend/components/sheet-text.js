// What a sheet does with text: folding for search, tables as the clipboard carries them, words with places to fill.

/** Lower case without Vietnamese marks: "Đặc khu" is found by "dac khu". */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** "{0}" and "{1}" replaced by what stands for them. */
export function fill(pattern, ...values) {
  return (pattern ?? '').replace(/\{(\d)\}/g, (_, at) => values[at] ?? '');
}

/** Line ends of one kind, no control characters, one way to write a letter, no space at the ends. */
export function clean(text) {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').trim();
}

/** Rows of cells. A cell with a tab, a line end or a quote stands in quotes, quotes within it are doubled. */
export function readTable(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[at + 1] === '"') cell += source[at++];
      else quoted = false;
    } else if (c === '"' && cell === '' && closes(source, at)) quoted = true;
    else if (c === '\t' || c === '\n') {
      rows.at(-1).push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  rows.at(-1).push(cell);
  return rows;
}

// A sentence may begin with a quote and mean it: "Nói không" với ma túy.
function closes(source, from) {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at++;
    else return at + 1 === source.length || source[at + 1] === '\t' || source[at + 1] === '\n';
  }
  return false;
}

export function writeTable(rows) {
  return rows.map(row => row.map(cell => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}

const OWN = 'data-hd-sheet';

/** The same as a table that other programs paste as one, marked as ours. */
export function writeHtml(rows) {
  const escaped = text => text.replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]).replaceAll('\n', '<br>');
  return `<table ${OWN}>${rows.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
}

/** A table that was not copied from a sheet, ours or another program's: of Word, of a page. */
export function isForeignTable(html) {
  return /<table/i.test(html) && !/data-hd-sheet|google-sheets-html-origin|urn:schemas-microsoft-com:office:excel|Excel\.Sheet/i.test(html);
}

/** Word carries its styles along; they say nothing about the table. */
export function withoutStyles(html) {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|xml|script)\b[\s\S]*?<\/\1>/gi, '');
}

export function bytes(text) {
  return new TextEncoder().encode(text).length;
}

/** An id that no other batch has, on plain http as well. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte, at) => (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
