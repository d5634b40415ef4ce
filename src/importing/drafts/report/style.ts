/** How the report's page looks: the same calm page as the site, in one file. */
export const style = `
:root { color-scheme: light dark; --ink: #1d1b18; --paper: #fdfcf9; --quiet: #5b564e; --rule: #c9c3b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --paper: #16150f; --quiet: #b3ada1; --rule: #4a463e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Georgia, 'Source Serif 4', serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { margin: 2rem 0 0.25rem; }
h3 span { font-weight: normal; }
p, ul, dl { margin: 0.5rem 0; max-width: 42rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
dt { flex: 0 0 14rem; color: var(--quiet); }
dd { margin: 0; flex: 1 1 16rem; }
.meta { color: var(--quiet); font-size: 0.9375rem; }
code, pre { font: 0.875rem/1.45 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border-left: 2px solid var(--rule); padding-left: 0.75rem; }
.doubts, .form { max-width: none; font: 0.9375rem/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.doubts { list-style: none; padding: 0; }
.doubts li, .form div { border-top: 1px solid var(--rule); padding: 0.35rem 0; overflow-wrap: anywhere; }
.doubts li { display: grid; gap: 0 1rem; }
.doubts q { color: var(--quiet); }
.form ul { list-style: none; margin: 0; padding: 0; max-width: none; }
.form li { display: grid; grid-template-columns: 1fr 2.5rem; gap: 0 1rem; }
.form b, .form small { color: var(--quiet); font-weight: normal; font-size: inherit; }
.form b { text-align: right; }
.form small { grid-column: 1; }
@media (max-width: 34rem) { dt, .read dt { flex-basis: 100%; } dl > div + div { margin-top: 0.35rem; } }
@media (min-width: 52rem) {
  .doubts li { grid-template-columns: 1fr 5rem 1.4fr; }
  .form li { grid-template-columns: minmax(0, 22rem) 2.5rem 1fr; }
  .form small { grid-column: auto; }
  .form small + small { grid-column: 3; }
}
.beside { display: grid; gap: 0 2rem; margin: 0.75rem 0; }
@media (min-width: 52rem) { .beside { grid-template-columns: 1fr 1fr; } main { max-width: 76rem; } }
.beside section { min-width: 0; }
h4 { margin: 1rem 0 0.25rem; font: 600 0.9375rem/1.4 system-ui, sans-serif; color: var(--quiet); }
.source { list-style: none; padding: 0; margin: 0; font: 0.875rem/1.45 ui-monospace, Menlo, Consolas, monospace; }
.source li { border-left: 2px solid transparent; padding-left: 0.5rem; display: grid; grid-template-columns: 3.5rem 1fr; overflow-wrap: anywhere; white-space: pre-wrap; }
.source li span { color: var(--quiet); }
.source li:target { outline: 2px solid; }
.source .read-line { border-left-color: var(--ink); }
.source .noise { color: var(--quiet); }
.source em { grid-column: 2; }
.read { max-width: none; }
.read div { border-top: 1px solid var(--rule); padding: 0.2rem 0; }
.read dt { flex: 0 0 9rem; }
.read dd { flex: 1 1 12rem; overflow-wrap: anywhere; }
a { color: inherit; }
figure { margin: 1rem 0; }
figcaption { color: var(--quiet); }
.bar { display: flex; height: 1.5rem; border: 1px solid var(--ink); margin: 0.25rem 0; }
.used { background: var(--ink); }
.text { background: radial-gradient(circle, var(--ink) 0 1px, transparent 1.5px) 0 0 / 5px 5px; }
.kept { background: repeating-linear-gradient(45deg, var(--ink) 0 2px, var(--paper) 2px 6px); }
.bar .noise, .key.noise { background: var(--paper); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; max-width: none; font: 0.9375rem/1.4 system-ui, sans-serif; }
.key { display: inline-block; width: 1rem; height: 1rem; border: 1px solid var(--ink); vertical-align: -0.15rem; margin-right: 0.4rem; }
:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;
