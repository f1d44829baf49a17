// How a sheet looks. Colours are the tokens of styles/workspace.css.
export const STYLES = `
:host {
  display: block;
  min-width: 0;
  max-width: 100%;
  color: var(--hd-ink);
  font-size: 14px;
  line-height: 20px;
  --ring: var(--vaadin-focus-ring-color, light-dark(#0b4f6c, #f2b705));
  --person-0: light-dark(#6b2d82, #d9a6ec);
  --person-1: light-dark(#1e6b3a, #9fd8b2);
  --person-2: light-dark(#8a4b00, #f0b775);
  --person-3: light-dark(#99205c, #f2a5ca);
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.frame {
  display: flex;
  flex-direction: column;
  max-height: var(--hd-sheet-height, min(70vh, 760px));
  min-height: 120px;
  border: 1px solid var(--hd-line);
  border-radius: 8px;
  overflow: hidden;
  background: var(--hd-paper);
}
.scroll { position: relative; flex: 0 1 auto; min-height: 0; overflow: auto; overscroll-behavior: contain; }
.over { position: sticky; top: 0; left: 0; width: 0; height: 0; z-index: 6; }
.head { position: sticky; top: 0; z-index: 4; }
.body { position: relative; touch-action: pan-x pan-y; }
.row { display: flex; }
.body .row { position: absolute; left: 0; right: 0; contain: layout size style; }
.cell {
  position: relative;
  flex: none;
  padding: 5px 8px;
  border-right: 1px solid var(--hd-line);
  border-bottom: 1px solid var(--hd-line);
  background: var(--hd-paper);
  cursor: cell;
  user-select: none;
  overflow: hidden;
  overflow-wrap: anywhere;
}
.head .cell { background: var(--hd-sand); color: var(--hd-ink-2); font-weight: 600; font-size: 13px; cursor: default; display: flex; align-items: flex-end; border-bottom-color: var(--hd-control); }
.head .cell.right { justify-content: flex-end; text-align: right; }
.star { color: var(--hd-coral); white-space: pre; }
.pinned { position: sticky; z-index: 2; }
.edge { border-right-color: var(--hd-control); }
.number { left: 0; padding-inline: 4px; background: var(--hd-sand); color: var(--hd-ink-2); text-align: center; font-size: 12px; font-variant-numeric: tabular-nums; cursor: default; justify-content: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.v { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; white-space: pre-line; }
.cell.fixed { background: var(--hd-sand); color: var(--hd-ink-2); }
.missing { color: var(--hd-ink-2); font-style: italic; }
.group .cell { background: var(--hd-sea-soft); font-weight: 600; padding-block: 7px; overflow: clip; }
.group .merged { flex: 1; }
.group .merged .v { position: sticky; display: inline-block; max-width: min(900px, 100%); overflow: visible; white-space: nowrap; }
.level-1 .cell { font-weight: 700; }
.level-2 .cell { font-weight: 600; }
.level-3 .cell { font-weight: 600; background: light-dark(#f2f8fa, #13293a); }
.cell.in { background: light-dark(#d7e9f1, #1f4558); }
.number.in { color: var(--hd-ink); font-weight: 600; }
.cell.active { background: var(--hd-paper); box-shadow: inset 0 0 0 2px var(--hd-sea); }
.group .cell.active { background: var(--hd-sea-soft); }
.doubt, .error, .conflict { padding-right: 24px; }
.doubt { border-left: 3px solid var(--hd-beam); background: var(--hd-beam-soft); }
.error, .conflict { border-left: 3px solid var(--hd-coral); background: var(--hd-coral-soft); }
.mark { position: absolute; top: 5px; right: 4px; width: 17px; height: 17px; border-radius: 50%; font-size: 12px; font-weight: 700; line-height: 17px; text-align: center; background: var(--hd-beam); color: #14212b; }
.error .mark, .conflict .mark { background: var(--hd-coral); color: var(--hd-paper); }
.visited { box-shadow: inset 0 0 0 2px var(--person); }
.person { position: absolute; right: 0; bottom: 0; max-width: 100%; padding: 0 6px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; border-radius: 6px 0 0 0; font-size: 11px; line-height: 15px; font-weight: 600; background: var(--person); color: var(--hd-paper); }
.edit {
  position: absolute;
  display: block;
  margin: 0;
  padding: 5px 8px;
  border: 0;
  border-radius: 0;
  resize: none;
  overflow: hidden;
  font: inherit;
  background: transparent;
  color: transparent;
  caret-color: transparent;
  pointer-events: none;
  outline: none;
}
.edit.off { display: none; }
.edit:focus { outline: 3px solid var(--ring); outline-offset: -2px; }
.edit.away { opacity: 0; }
.edit.open { background: var(--hd-paper); color: var(--hd-ink); caret-color: auto; pointer-events: auto; overflow: auto; cursor: text; box-shadow: 0 4px 20px #14212b33; user-select: text; }
.handle { position: absolute; width: 10px; height: 10px; border: 2px solid var(--hd-paper); background: var(--hd-sea); cursor: crosshair; touch-action: none; }
.handle::after { content: ''; position: absolute; inset: -8px; }
.frame:not(.focused) .handle { display: none; }
.empty { margin: 0; padding: 28px 16px; text-align: center; color: var(--hd-ink-2); }
.foot { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: center; justify-content: space-between; padding: 6px 10px; border-top: 1px solid var(--hd-line); background: var(--hd-sand); color: var(--hd-ink-2); font-size: 13px; flex: none; }
.foot:focus-visible { outline: 3px solid var(--ring); outline-offset: -3px; }
.status { color: var(--hd-ink); font-variant-numeric: tabular-nums; }
.status.late { font-weight: 600; color: var(--hd-coral); }
.hint.ready { padding: 0 8px; border-radius: 6px; background: var(--hd-beam-soft); color: var(--hd-ink); font-weight: 600; }
[popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 1px solid var(--hd-control); border-radius: 8px; background: var(--hd-paper); color: var(--hd-ink); box-shadow: 0 4px 20px #14212b33; }
.options { max-width: min(420px, calc(100vw - 8px)); overflow: auto; list-style: none; padding: 4px; }
.options li { padding: 6px 10px; border-radius: 6px; cursor: pointer; overflow-wrap: anywhere; }
.options li:hover { background: var(--hd-sea-soft); }
.options li[aria-selected=true] { background: var(--hd-sea); color: light-dark(#fff, #0f1a22); }
.note { max-width: min(360px, calc(100vw - 8px)); padding: 8px 12px; border-inline-start: 5px solid var(--hd-beam); overflow-wrap: anywhere; }
.note:not(:has(button)) { pointer-events: none; }
.note.wrong, .note:has(button) { border-inline-start-color: var(--hd-coral); }
.note p { margin: 0; white-space: pre-line; }
.note dl { margin: 8px 0; display: grid; grid-template-columns: auto 1fr; gap: 4px 10px; }
.note dt { color: var(--hd-ink-2); }
.note dd { margin: 0; font-weight: 600; white-space: pre-line; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.choose { display: flex; flex-wrap: wrap; gap: 8px; }
.choose button { min-height: 34px; padding: 4px 14px; border: 1px solid var(--hd-control); border-radius: 8px; background: var(--hd-paper); color: var(--hd-sea); font: inherit; font-weight: 550; cursor: pointer; }
.choose button:hover { background: var(--hd-sea-soft); }
.choose button:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
.unseen, .say { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .cell.in { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media print { .foot, .handle { display: none; } }
`;
