/**
 * Sixty texts that somebody may type or paste, each of which means something to some format a document is written in.
 * Every one of them is text: it must show as it is, or with a visible replacement, and nothing in it may be obeyed.
 */
export const hostileStrings: readonly string[] = [
  // Markup of pages and pictures.
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  "'><b onmouseover=alert(1)>x</b>",
  '</style></title><script>alert(1)</script>',
  '</text><script>alert(1)</script>',
  '</text><foreignObject><iframe src=//example.org></foreignObject>',
  '<a href="javascript:alert(1)">x</a>',
  '<meta http-equiv=refresh content=0>',
  'url(javascript:alert(1)) }</style>',
  '</b></p></td></tr></table></main>',
  // XML: ends of elements, sections, entities, instructions.
  '</text:p></office:text></office:document-content>',
  '<!--',
  '--><![CDATA[',
  ']]><x/>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;b&gt; &amp; &#60;i&#62; &nbsp; &onbekend;',
  '<text:script script:language="Basic">Shell("x")</text:script>',
  // Templates and messages.
  '{{7*7}} {{{constructor}}} {{> layout}}',
  '{name} {count, plural, one {x} other {y}}',
  "'{' it's ''",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the point
  '${7*7} #{7*7} `7` <%= 7*7 %>',
  // Typst.
  '#read("/etc/passwd") #eval("1+1") #import "@preview/x:1.0.0"',
  '= Kop #pagebreak() $x^2$ *vet* _schuin_ @bron <label>',
  '\\ #"]" ] [ } { // einde /* begin',
  // Markdown.
  '# Kop\n\n---\n\n- punt\n\n> citaat\n\n```\ncode\n```',
  '[klik](javascript:alert(1)) ![x](https://example.org/x.png)',
  '| a | b |\n|---|---|\n| **1** | ~~2~~ |',
  '1. een\n2. twee\n    ingesprongen \\* __init__ <https://example.org> [^1] [x]: y',
  // PDF.
  ') (x) \\) endobj << /JavaScript (app.alert(1)) /Launch >> stream',
  '%PDF-1.7 %%EOF xref trailer',
  // Formulas of spreadsheets.
  '=1+1',
  '=HYPERLINK("https://example.org/?"&A1;"klik")',
  "=cmd|' /C calc'!A0",
  '+31243299000',
  '-2+3+cmd|x',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  ' =1+1',
  '"=1+1"',
  "'=1+1",
  'of:=SUM([.A1:.A9])',
  // Separators and quotes of tables.
  'een;twee,drie\tvier|vijf "zes" \'zeven\'',
  'regel een\r\nregel twee\nregel drie\rregel vier',
  'sep=;',
  // Writing: directions, scripts, marks, width.
  '\u202eomgekeerd',
  '\u2066\u2067\u2068niet gesloten',
  'مرحبا بالعالم و English و עברית',
  '你好，世界。市議會選擇了開源軟體。',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇱',
  'Z̸̡̛a̷l̶g̵o̴ ﷽ e\u0301 é \u00ad \u200b \ufeff',
  '\ufffe\uffff\u{1fffe} geen letters',
  // What no document can hold.
  'NUL\u0000 en escape\u001b[31m en bel\u0007 en \u007f\u0085',
  '\ud800 los begin, los einde \udc00',
  // Names that mean something to the language it is written in.
  '__proto__',
  'constructor',
  'undefined NaN null [object Object]',
  // Length: a word of 100 kB.
  'Woord'.repeat(20_000),
];
