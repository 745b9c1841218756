"""The style sheet of an HTML document, for screen and print."""

from __future__ import annotations

from ladder_app.documents import print_colors as colors

STYLE = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {colors.PAPER}; color: {colors.TEXT};
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }}
article {{ max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; }}
nav {{ max-width: 46rem; margin: 1.5rem auto -1rem; padding: 0 1.25rem; }}
nav a, nav b {{ margin-right: .9rem; }}
a {{ color: {colors.ACCENT}; }}
h1 {{ font-size: 1.8rem; line-height: 1.2; margin: 0 0 .25rem; }}
h2 {{ font-size: 1.05rem; margin: 1.75rem 0 .4rem; padding-bottom: .2rem;
  border-bottom: 1px solid {colors.RULE}; break-after: avoid; }}
h3 {{ font-size: 1em; margin: .8rem 0 .2rem; color: {colors.MUTED}; break-after: avoid; }}
h2 small {{ float: right; font-weight: 400; }}
.line, .quiet, h2 small {{ color: {colors.MUTED}; }}
.line {{ margin: 0; }}
.quiet {{ font-size: .87em; font-weight: 400; }}
ul {{ margin: .4rem 0; padding-left: 1.2rem; }}
li {{ margin: .2rem 0; break-inside: avoid; overflow-wrap: anywhere; }}
.answers {{ list-style: none; margin: .1rem 0 .4rem; padding-left: .8rem;
  border-left: 2px solid {colors.RULE}; }}
.mark {{ font-size: .8em; font-weight: 700; color: {colors.MARK};
  background: {colors.MARK_BACKGROUND}; border: 1px solid {colors.MARK}; border-radius: .7em;
  padding: 0 .5em; white-space: nowrap; }}
.skills {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
  gap: 0 2rem; align-items: start; }}
table {{ border-collapse: collapse; width: 100%; }}
caption {{ text-align: left; font-weight: 700; color: {colors.MUTED}; padding: .3rem 0; }}
th {{ text-align: left; font-weight: 400; overflow-wrap: anywhere; }}
th, td {{ padding: .15rem .5rem .15rem 0; vertical-align: top; }}
tr {{ break-inside: avoid; }}
.dots {{ color: {colors.ACCENT}; white-space: nowrap; letter-spacing: .1em; }}
.soft .dots {{ color: {colors.SOFT_SKILL}; }}
.scale {{ list-style: none; padding: 0; }}
.scale .dots {{ color: inherit; }}
.blanks {{ display: flex; gap: 1.5rem; margin: 1.6rem 0 .8rem; }}
.blanks span {{ flex: 1; border-bottom: 1px solid {colors.MUTED}; }}
.checks thead th {{ color: {colors.MUTED}; font-size: .87em; vertical-align: bottom;
  border-bottom: 1px solid {colors.RULE}; }}
.checks td, .checks tbody th {{ border-bottom: 1px solid {colors.RULE};
  padding: .3rem .5rem .3rem 0; }}
.checks td, .checks thead th + th {{ text-align: center; width: 4.6rem; padding: .3rem .2rem; }}
.checks .asked {{ font-weight: 700; outline: 2px solid {colors.MUTED}; outline-offset: -3px; }}
.checks .write {{ border-bottom: 1px dotted {colors.MUTED}; margin-top: .5rem;
  padding-bottom: .3rem; }}
.figures {{ font-size: .87em; font-variant-numeric: tabular-nums; }}
.figures thead th {{ color: {colors.MUTED}; border-bottom: 1px solid {colors.RULE};
  vertical-align: bottom; }}
.figures td, .figures thead th + th {{ text-align: right; padding: .15rem 0 .15rem .75rem; }}
.figures td[colspan] {{ text-align: left; color: {colors.MUTED}; }}
.wide {{ max-width: 90rem; }}
.compared {{ font-size: .87em; table-layout: fixed; }}
.compared thead th {{ color: {colors.MUTED}; font-weight: 700; vertical-align: bottom;
  border-bottom: 1px solid {colors.RULE}; position: sticky; top: 0; background: {colors.PAPER}; }}
.compared th:first-child {{ width: 11rem; }}
.compared td, .compared tbody th {{ border-bottom: 1px solid {colors.RULE};
  overflow-wrap: anywhere; padding: .3rem .6rem .3rem 0; }}
.numbered th:first-child {{ width: 2.5rem; }}
ins {{ text-decoration: underline; }}
.selected th, .selected td {{ font-weight: 700; }}
.spoken {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }}
figure {{ margin: .75rem 0; break-inside: avoid; }}
svg {{ width: 100%; height: auto; }}
@media print {{
  @page {{ size: auto; margin: 12mm 15mm; }}
  @page wide {{ size: landscape; }}
  .wide {{ page: wide; }}
  .compared thead th {{ position: static; }}
  :root {{ font-size: 12px; }}
  body {{ font-size: 8.8pt; line-height: 1.28; }}
  nav {{ display: none; }}
  article {{ max-width: none; margin: 0; padding: 0; }}
  article + article {{ margin-top: 1.6rem; }}
  h1 {{ break-after: avoid; }}
  .line {{ break-after: avoid; }}
  h2 {{ margin-top: .7rem; }}
  li {{ margin: .1rem 0; }}
  figure {{ margin: .3rem 0; }}
  .as-of {{ break-before: avoid; }}
  .compact {{ columns: 2; column-gap: 2.5rem; }}
  .skills {{ grid-template-columns: 1fr 1fr; }}
}}
"""
