import { declared, palette, shape } from './palette.ts';

/** The look of what we draw in a page: tokens from the product's palette, one shadow, no motion
 * for those who want none. The sheet is adopted into our closed shadow root only. */
export const style = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  display: block !important;
}
.light {
  ${declared(palette.light)} color-scheme: light;
  --shadow: 0 6px 24px rgb(31 41 51 / 18%), 0 1px 3px rgb(31 41 51 / 12%);
}
.dark {
  ${declared(palette.dark)} color-scheme: dark;
  --shadow: 0 6px 24px rgb(0 0 0 / 55%), 0 1px 3px rgb(0 0 0 / 40%);
}
.layer {
  ${declared(shape)}
  font: var(--size-body)/1.45 system-ui, sans-serif; color: var(--text); text-align: start;
}
[hidden] { display: none !important; }
button { font: inherit; color: inherit; cursor: pointer; margin: 0; text-align: start; }
button:focus-visible, .card:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.card {
  position: fixed; box-sizing: border-box; padding: 12px 16px 4px;
  width: min(320px, calc(100% - 16px)); max-height: calc(100% - 16px);
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  box-shadow: var(--shadow); overscroll-behavior: contain; overflow-wrap: anywhere;
}
.cut { overflow: hidden auto; }
.head { display: flex; gap: 8px; align-items: center; }
.seam { flex: none; width: 20px; border-top: 3px dotted var(--strong); }
.weak .seam { border-top: 2px dashed var(--weak); }
.title { margin: 0; font-size: var(--size-body); font-weight: 600; flex: 1; }
.close {
  align-self: start; flex: none; width: 24px; height: 24px; margin: -2px -8px -2px 0; padding: 0;
  border: 0; border-radius: var(--radius); background: none; color: var(--muted);
  font-size: var(--size-reading); line-height: 22px; text-align: center;
}
.why { margin: 4px 0 0; }
.instead { margin: 2px 0 0; color: var(--muted); }
.instead:empty { display: none; }
.choices { display: grid; gap: 4px; margin-top: 8px; }
.choice {
  border: 1px solid var(--line); border-radius: var(--radius); background: var(--tint); padding: 5px 12px;
  color: var(--text);
}
.choice:hover { border-color: var(--accent); }
.choice:active { background: var(--line); }
.choice::before { content: "→" / ""; color: var(--accent); margin-inline-end: 8px; }
.trouble { margin: 8px 0 0; color: var(--strong); }
.foot {
  position: relative; display: flex; gap: 4px; margin-top: 8px; padding-top: 4px;
  border-top: 1px solid var(--line); color: var(--muted);
}
.dismiss, .more, .back {
  border: 0; background: none; padding: 4px 8px; color: var(--accent); font-weight: 550;
  border-radius: var(--radius);
}
.dismiss { margin-inline-start: -8px; }
.close:hover, .dismiss:hover, .more:hover, .back:hover, .item:hover, .item:focus-visible { background: var(--tint); }
.close:active, .dismiss:active, .more:active, .back:active, .item:active { background: var(--line); }
.menu {
  position: absolute; inset: auto auto 100% 0; width: max-content; max-width: 100%; padding: 4px;
  box-sizing: border-box;
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  box-shadow: var(--shadow);
}
.item:focus-visible { outline-offset: -2px; }
.menu.below { inset-block: 100% auto; }
.items { display: grid; }
.item { border: 0; background: none; padding: 6px 12px; border-radius: var(--radius-small); color: var(--text); }
.note {
  width: 0; min-width: 100%; margin: 4px 0 0; padding: 8px 12px 4px; box-sizing: border-box;
  border-top: 1px solid var(--line); font-size: var(--size-small);
}
.note:empty { display: none; }
.notice {
  position: fixed; display: flex; align-items: center; gap: 4px; box-sizing: border-box;
  max-width: min(320px, calc(100% - 16px)); width: max-content; clip-path: inset(50%);
}
.notice.shown {
  clip-path: none; padding: 6px 6px 6px 12px; background: var(--surface);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
}
.said { margin: 0; padding: 2px 0; }
.pill {
  position: fixed; display: flex; align-items: center; gap: 6px; height: 26px; padding: 0 10px;
  box-sizing: border-box; border: 1px solid var(--line); border-radius: var(--pill);
  background: var(--surface); color: var(--text); box-shadow: 0 1px 3px rgb(0 0 0 / 18%);
  font-weight: 600; font-variant-numeric: tabular-nums;
}
.pill .dot { width: 8px; height: 8px; border-radius: var(--pill); background: var(--weak); }
.pill.strong .dot { background: var(--strong); border-radius: 0; }
.pill.clear .dot { background: var(--good); }
.hint {
  position: fixed; box-sizing: border-box; max-width: min(280px, calc(100% - 16px)); padding: 8px 12px; margin: 0;
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  box-shadow: var(--shadow);
}
.hint:empty { clip-path: inset(50%); }
.heard { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.line { position: fixed; pointer-events: none; border-bottom: 3px dotted; }
.line.weak { border-bottom: 1.5px dashed; }
.mirror {
  position: fixed; overflow: hidden; pointer-events: none; user-select: none; color: transparent;
  background: none; border-color: transparent; border-style: solid; white-space: pre-wrap;
  overflow-wrap: break-word; margin: 0;
}
@media (max-height: 520px) {
  .card { padding: 8px 12px 4px; }
  .choices, .foot { margin-top: 6px; }
  .choice { padding: 3px 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: rise 120ms ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(4px); } }
}
@media (forced-colors: active) {
  .card, .pill, .hint, .choice, .menu, .notice { border-color: CanvasText; }
  .pill .dot { background: CanvasText; forced-color-adjust: none; }
  .item:hover, .item:focus-visible { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}`;
