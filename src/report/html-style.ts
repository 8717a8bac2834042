/** How the page looks: light and dark, on paper, and on a narrow screen. It loads nothing. */
export const style = `
:root { color-scheme: light dark;
  --paper: #fdfcf9; --page: #f1eee7; --ink: #23211d; --soft: #6a655b; --line: #dcd6c9; --link: #1d5a96;
  --error: #b3261e; --warning: #8a5a00; --info: #2b5f8f; --good: #2c6e3f;
  --error-bg: #fbdcd7; --warning-bg: #fbe8b8; --info-bg: #d9e8f6;
  --gratitude: #2c6e3f; --acknowledgement: #0d6e7a; --empathy: #8b3f8b; --refusal: #b3261e; --reason: #2b4fa8; --mild: #8a5a00; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #23221f; --page: #191816; --ink: #ece8df; --soft: #a8a296; --line: #3d3a34; --link: #8fc1f2;
  --error: #ff9a8f; --warning: #f0c25c; --info: #93c4f0; --good: #8fd19e;
  --error-bg: #5a2721; --warning-bg: #50401a; --info-bg: #24405a;
  --gratitude: #8fd19e; --acknowledgement: #7fd0d8; --empathy: #dfa0df; --refusal: #ff9a8f; --reason: #a5bdfb; --mild: #f0c25c; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem clamp(.75rem, 3vw, 2.5rem) 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
main, body > header { max-width: 82rem; margin: 0 auto; }
main { display: flex; flex-direction: column; gap: 1.75rem; }
h1 { margin: 0 0 1rem; font-size: 1.1rem; letter-spacing: .01em; }
h2 { margin: 0; font-size: 1.1rem; }
h3 { margin: 1rem 0 .25rem; font-size: .95rem; }
a { color: var(--link); }
code, .between .text { font-family: ui-monospace, monospace; font-size: .85em; }
/* It is written last, when all is known, and read first. */
.summary { order: -1; }
.summary > p { margin: 0; font-weight: 600; }
.summary table { border-collapse: collapse; margin-top: .75rem; font-size: .9rem; }
.summary td, .summary th { padding: .15rem .9rem .15rem 0; text-align: left; vertical-align: top; font-weight: 400; }
.summary td { white-space: nowrap; font-variant-numeric: tabular-nums; }
.summary ul { margin: .25rem 0; padding-left: 1.2rem; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
article > header { padding: 1rem 1.25rem; border-bottom: 1px solid var(--line); }
article > header:last-child { border-bottom: 0; }
article > header p { margin: .1rem 0 0; color: var(--soft); }
.steps { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: .6rem 0 0; padding: 0; font-size: .9rem; }
.done { color: var(--good); } .missing { color: var(--error); }
.letter { padding: 1.25rem 1.25rem 1.5rem; }
.row { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) minmax(15rem, 24rem); column-gap: 1.1rem; }
.row.opens { margin-top: .9rem; } .row.opens:first-child { margin-top: 0; }
.moves { text-align: right; font-size: .8rem; line-height: 1.9; color: var(--soft); }
.moves span { display: block; }
.text { font-family: Charter, Georgia, "Liberation Serif", serif; font-size: 1.06rem; line-height: 1.6; max-width: 40rem;
  border-left: 3px solid var(--line); padding-left: .9rem; }
.plain .text { white-space: pre-wrap; color: var(--soft); } .between .text { white-space: pre-wrap; color: var(--soft); }
.salutation .text { color: inherit; }
.around { color: var(--soft); }
.gratitude, .goodwill, .alternative { --move: var(--gratitude); } .acknowledgement { --move: var(--acknowledgement); }
.empathy { --move: var(--empathy); } .refusal { --move: var(--refusal); } .reason { --move: var(--reason); }
.regret, .apology, .promise, .understanding { --move: var(--mild); }
.moves span { color: var(--move, var(--soft)); }
.main-move .text { border-left-color: var(--move); }
mark { color: inherit; padding: .05em 0; border-radius: .15em; border-bottom: 2px solid; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.error { background: var(--error-bg); border-color: var(--error); } mark.warning { background: var(--warning-bg); border-color: var(--warning); }
mark.info { background: var(--info-bg); border-color: var(--info); }
sup { font: .7rem/1 system-ui, sans-serif; }
sup a { text-decoration: none; padding: .3em .1em; }
.notes { font-size: .88rem; line-height: 1.45; }
.note { border-left: 3px solid; padding: .1rem 0 .2rem .7rem; margin-bottom: .8rem; scroll-margin: 1rem; }
.note p { margin: .15rem 0; color: var(--ink); } .note .more { color: var(--soft); }
.note.error { border-color: var(--error); } .note.warning { border-color: var(--warning); } .note.info { border-color: var(--info); }
.error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--info); }
.note:target, mark:target { outline: 2px solid var(--link); outline-offset: 3px; }
.do { padding-left: 1.2em; text-indent: -1.2em; } .do::before { content: "→ "; color: var(--good); }
del { color: var(--soft); } ins { color: var(--good); text-decoration: none; font-weight: 600; }
@media (max-width: 60rem) {
  .row { grid-template-columns: 6.5rem minmax(0, 1fr); } .notes { grid-column: 2; margin-top: .4rem; } }
@media (max-width: 36rem) {
  body { padding: 1rem .6rem 2rem; } article > header, .letter { padding-left: .9rem; padding-right: .9rem; }
  .row { display: block; margin-top: .6rem; } .row.opens { margin-top: 1.1rem; } .row.opens:first-child { margin-top: 0; } .text { padding-left: .7rem; }
  .moves { text-align: left; line-height: 1.4; } .moves span { display: inline; margin-right: .7em; } .notes { margin: .5rem 0 .9rem; } }
@media print {
  :root { --paper: #fff; --page: #fff; --ink: #000; --soft: #555; --line: #bbb; --link: #000; --error: #a00; --warning: #850; --info: #036; --good: #063;
    --error-bg: #fbdcd7; --warning-bg: #fbe8b8; --info-bg: #d9e8f6;
    --gratitude: #063; --acknowledgement: #056; --empathy: #626; --refusal: #a00; --reason: #228; --mild: #850; }
  body { padding: 0; font-size: 10pt; } article { border: 0; } article > header, .letter { padding-left: 0; padding-right: 0; }
  main { display: block; } article + article { break-before: page; } .note, .row .text { break-inside: avoid; } article > header { break-after: avoid; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } a { text-decoration: none; }
  .row { grid-template-columns: 5.5rem minmax(0, 1fr) 15rem; } }
`
