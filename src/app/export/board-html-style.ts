/** The look of the page that a board is written as; it follows the reader's light or dark, and prints in light. */
export const BOARD_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#1b1b1f;--muted:#5a5d66;--line:#d4d4dc;--accent:#2f5d8c}
@media (prefers-color-scheme:dark){:root{--ground:#14161a;--text:#e5e5ea;--muted:#a9adb8;--line:#3a3d45;--accent:#9cc3ea}}
:root.plain{color-scheme:light;--ground:#fff;--text:#000;--muted:#3d4048;--line:#c6c6ce;--accent:#1f4a75}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 Roboto,"Noto Sans SC","PingFang SC","Microsoft YaHei","Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:920px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:30px;line-height:1.25;margin:16px 0 4px}
h2{font-size:20px;line-height:1.3;margin:0 0 4px}
a{color:var(--accent)}
p{margin:0 0 8px}
.quiet,.source,.notes,.files{color:var(--muted);font-size:13px}
figure{margin:40px 0 0;padding:24px 0 0;border-top:1px solid var(--line)}
.finding{font-weight:500}
.plot{overflow-x:auto;margin:8px 0}
.plot svg{display:block;width:100%;min-width:560px;height:auto;font-family:inherit}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:8px 0;padding:0;list-style:none;font-size:14px}
.legend svg{width:14px;height:14px;margin-right:6px;vertical-align:-2px}
.notes{margin:0 0 8px;padding-left:20px}
.table{overflow-x:auto}
table{border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
.number{text-align:right}
th:first-child{font-weight:500}
summary{cursor:pointer;color:var(--accent);font-size:14px}
nav{margin-top:24px}section{margin-top:40px}
ol.sources{padding-left:24px;font-size:14px}
.dark{display:none}
@media (prefers-color-scheme:dark){:root:not(.plain) .light{display:none}:root:not(.plain) .dark{display:block}:root:not(.plain) .legend .dark{display:inline-block}}
@media print{:root{color-scheme:light;--ground:#fff;--text:#1b1b1f;--muted:#5a5d66;--line:#d4d4dc;--accent:#2f5d8c}:root:not(.plain) .light{display:block}:root:not(.plain) .dark,:root:not(.plain) .legend .dark{display:none}:root:not(.plain) .legend .light{display:inline-block}figure{break-inside:avoid}.files,summary{display:none}.plot svg{min-width:0}}
`;
