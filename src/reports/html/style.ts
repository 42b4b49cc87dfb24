import { VERDICT_ORDER, VERDICTS } from '../wording.js'

/** The sign before a figure that does not simply agree, and the word that is read aloud for it. */
const SIGNS = VERDICT_ORDER.filter((verdict) => verdict !== 'agree' && verdict !== 'single-source')
  .map((verdict) => {
    const { glyph, word } = VERDICTS[verdict]
    return `#table td button.v-${verdict}::before { content: "${glyph} "; content: "${glyph} " / "${word}: "; }`
  })
  .join('\n')

/** The page's style sheet: light, dark and print; no fonts, images or addresses from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfdfb; --sheet: #fff; --ink: #1c1e21; --soft: #595f69; --rule: #d9dbd7; --band: #f3f3ef; --link: #1f4f8f; --mark: #ffe58a; --mark-ink: #1c1e21;
  --conflict: #b3261e; --superseded: #8a5300; --compatible: #1d5f8a; --agree: #2b6a3a; --single: #595f69; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --sheet: #1d2024; --ink: #e8e8e4; --soft: #a4aab4; --rule: #383d44; --band: #25292e; --link: #9cc3f5; --mark: #6b5600; --mark-ink: #fff3c4;
    --conflict: #ff8f86; --superseded: #f0b45c; --compatible: #86c5ee; --agree: #86d19a; --single: #a4aab4; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
.page { max-width: 120rem; margin: 0 auto; padding: 1.5rem clamp(.75rem, 3vw, 2.5rem) 3rem; }
h1, h2 { font-family: Georgia, "Times New Roman", "DejaVu Serif", serif; font-weight: 600; line-height: 1.2; }
h1 { font-size: 1.9rem; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .8rem; padding-top: .8rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.07em; line-height: 1.4; margin: 0; }
a { color: var(--link); }
.quiet, .about, small, figcaption { color: var(--soft); font-size: .87em; }
.lead { margin: 0; }
nav { margin-top: .5rem; } nav a { margin-right: 1.1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .4rem .8rem; z-index: 9; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .12em; border-radius: 2px; font-weight: 600; }
.v-conflict, .s-error { --tone: var(--conflict); } .v-superseded, .s-warning { --tone: var(--superseded); } .v-compatible, .s-info { --tone: var(--compatible); }
.v-agree, .v-agree-by-rounding { --tone: var(--agree); } .v-single-source { --tone: var(--single); }
.finding { background: var(--sheet); border: 1px solid var(--rule); border-left: 5px solid var(--tone); padding: .9rem 1.1rem; margin: 0 0 .9rem; border-radius: 3px; }
.finding:target { outline: 3px solid var(--link); }
.badge { color: var(--tone); margin-right: .35rem; }
.about { margin: .15rem 0 .7rem; }
.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 23rem), 1fr)); gap: .7rem 1.4rem; }
figure { margin: 0; } blockquote { margin: 0; padding-left: .8rem; border-left: 3px solid var(--rule); font-family: Georgia, "Times New Roman", "DejaVu Serif", serif; }
figcaption { padding-left: .95rem; overflow-wrap: anywhere; }
.steps { list-style: none; margin: .8rem 0 0; padding: .5rem .9rem; background: var(--band); font-variant-numeric: tabular-nums; border-radius: 3px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: .7rem 0 0; } dt { color: var(--soft); } dd { margin: 0; }
details { margin-top: .5rem; font-size: .9rem; } details .quotes { font-size: 1rem; margin-top: .5rem; } details p { margin: .3rem 0 0; } summary { cursor: pointer; color: var(--soft); }
.controls { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin: 0 0 .8rem; } .controls[hidden] { display: none; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
input[type=search] { font: inherit; padding: .3rem .6rem; width: min(17rem, 100%); border: 1px solid var(--soft); border-radius: 3px; background: var(--sheet); color: var(--ink); margin-left: .3rem; }
.search { display: inline-flex; align-items: center; }
.chip { display: inline-flex; align-items: center; gap: .35rem; border: 1px solid var(--rule); border-radius: 1rem; padding: .1rem .7rem .1rem .45rem; background: var(--sheet); color: var(--tone, var(--ink)); cursor: pointer; font-size: .88rem; }
.chip input { accent-color: currentColor; margin: 0; } .count { color: var(--soft); }
.buttons button, dialog form button { font: inherit; font-size: .88rem; padding: .2rem .7rem; border: 1px solid var(--soft); border-radius: 3px; background: var(--sheet); color: var(--ink); cursor: pointer; }
output { color: var(--soft); font-size: .88rem; }
.scroll { position: relative; overflow: auto; max-height: 85vh; border: 1px solid var(--rule); background: var(--sheet); border-radius: 3px; } .scroll.short { max-height: 16rem; }
table { border-collapse: separate; border-spacing: 0; } #table { table-layout: fixed; width: 100%; } col { width: 9rem; } col.fact { width: 19rem; } col.line { width: 10rem; }
.sources { width: 100%; } .sources th, .sources td { padding: .3rem .8rem; text-align: left; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
.sources td:nth-child(2) { overflow-wrap: anywhere; min-width: 12rem; } time, .day { white-space: nowrap; } .sources thead th { position: static; color: var(--soft); font-weight: 500; font-size: .85rem; }
@media screen and (scripting: enabled) { tbody.later { display: none; } }
caption { text-align: left; padding: .5rem .8rem; color: var(--soft); font-size: .88rem; }
#table th, #table td { padding: .45rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
#table thead th { position: sticky; top: 0; z-index: 2; background: var(--band); font-weight: 500; font-size: .9em; overflow-wrap: anywhere; vertical-align: bottom; }
#table thead small { display: block; }
#table th:first-child { position: sticky; left: 0; z-index: 1; background: var(--sheet); border-right: 1px solid var(--rule); font-weight: 400; }
#table thead th:first-child { z-index: 3; background: var(--band); }
#table tbody tr:target th, #table tbody tr:target td { background: var(--band); box-shadow: inset 0 2px var(--link), inset 0 -2px var(--link); }
#table tbody tr[data-verdict=conflict] th { box-shadow: inset 4px 0 var(--conflict); }
tbody th small { display: block; }
.verdict { display: block; color: var(--tone); font-size: .87em; font-weight: 600; } .label { color: inherit; text-decoration: none; font-weight: 500; } .label:hover, .label:focus-visible { text-decoration: underline; }
#table td button { font: inherit; text-align: left; padding: .05rem .35rem; margin: -.05rem -.35rem; border: 1px solid transparent; border-radius: 3px; background: none; color: var(--tone); cursor: pointer; text-decoration: underline dotted var(--rule); text-underline-offset: .25em; overflow-wrap: anywhere; }
${SIGNS}
#table td button.v-agree, #table td button.v-single-source { color: var(--ink); } #table td button.v-conflict { font-weight: 600; }
#table td button:hover { border-color: var(--tone); background: var(--band); }
.none { color: var(--soft); }
.strip text { fill: var(--soft); font-size: 10px; } .strip .axis { stroke: var(--rule); stroke-width: 1.5; } .strip circle, .strip path { fill: var(--tone); stroke: var(--tone); stroke-width: 1.5; } .strip [data-open] { fill: var(--sheet); } .strip line[class^=v] { stroke: var(--tone); stroke-width: 5; }
dialog { width: min(56rem, 94vw); max-height: 88vh; border: 1px solid var(--soft); border-radius: 5px; padding: 1.2rem 1.4rem; background: var(--sheet); color: var(--ink); box-shadow: 0 12px 48px #0006; }
dialog::backdrop { background: #0007; } dialog h2 { margin: 0 0 .8rem; padding: 0; border: 0; font-size: 1.2rem; }
dialog .sentences { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; margin: .8rem 0; }
dialog .source { border-top: 3px solid var(--tone); padding-top: .5rem; } dialog .source.chosen { background: var(--band); padding: .5rem .7rem; }
dialog .figure { font-weight: 600; margin: 0; } dialog .difference { margin: 0 0 .4rem; color: var(--soft); font-size: .88rem; } dialog form { position: sticky; top: 0; float: right; margin: 0 0 .4rem .8rem; }
@media (max-width: 40rem) { col.fact { width: 10rem; } .line { display: none; } dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; } .scroll { max-height: 90vh; } }
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --band: #f2f2f2; --link: #000; --mark: #e4e4e4; --mark-ink: #000; --conflict: #8c1d18; --superseded: #6b4100; --compatible: #174a6b; --agree: #1f4f2b; --single: #444; }
  body { font-size: 9pt; } .page { padding: 0; max-width: none; } .controls, .skip, nav, #how, dialog, details, .permalink { display: none; }
  .scroll, .scroll.short { overflow: visible; max-height: none; border: 0; } #table { width: 100%; } #table th, #table td, #table thead th, #table th:first-child { position: static; min-width: 0; padding: .25rem .4rem; }
  .finding, tr, figure { break-inside: avoid; } thead { display: table-header-group; } mark { text-decoration: underline; } h2 { break-after: avoid; }
}
`
