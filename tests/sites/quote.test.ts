import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../lib/sites/quote.ts';

const words = (html: string): string => ownWords(new JSDOM(html).window.document.body);

const header = (from: string, sent: string, to: string): string =>
  `<b>${from}:</b> Sam Agent [mailto:sam@shop.example]<br><b>${sent}:</b> Tuesday 3 November 2026 17:40<br><b>${to}:</b> Dana Roe`;

describe('leaves out the mail that is answered, as written by', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">It broke.</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Sam wrote:</div><blockquote class="gmail_quote">Old.</blockquote></div>',
    ],
    [
      'Thunderbird',
      'It broke.<br><div class="moz-cite-prefix">On 03.11.26 17:40, Sam wrote:</div><blockquote type="cite">Old.</blockquote>',
    ],
    [
      'Thunderbird, in words without a date',
      'It broke.<br><div class="moz-cite-prefix">Sam schrieb</div><blockquote type="cite">Old.</blockquote>',
    ],
    [
      'Outlook in a language we have no words of',
      `<p class="MsoNormal">It broke.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p class="MsoNormal">${header('Saatja', 'Saadetud', 'Saaja')}</p></div><p>Old.</p>`,
    ],
    [
      'a web mailer that keeps the line in the text',
      '<p>It broke.</p><br>Tue, 3 Nov 2026 17:40 +0100 от Sam &lt;sam@shop.example&gt;:<br><blockquote style="border-left:1px solid">Old.</blockquote>',
    ],
    [
      'Hotmail',
      '<div>It broke.<div><hr>Date: Tue, 3 Nov 2026<br>Subject: Lamp<br>From: sam@shop.example<br>To: dana@x.example<br><br>Old.</div></div>',
    ],
    [
      'Outlook with a line above',
      `<p class="MsoNormal">It broke.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p class="MsoNormal">${header('Von', 'Gesendet', 'An')}</p></div><p>Old.</p>`,
    ],
    [
      'Outlook with nothing but words',
      `<p class="MsoNormal">It broke.</p><p class="MsoNormal">${header('From', 'Sent', 'To')}</p><p>Old.</p>`,
    ],
    [
      'Windows Mail',
      `<div>It broke.</div><div style="border-top-style: solid; border-top-width: 1px">${header('От', 'Отправлено', 'Кому')}</div><div>Old.</div>`,
    ],
    [
      'Outlook on the web',
      '<div>It broke.</div><hr><div id="x_divRplyFwdMsg"><b>From:</b> Sam</div><div>Old.</div>',
    ],
    ['Yahoo', '<div>It broke.</div><div class="m_1yahoo_quoted">On Tuesday Sam wrote: Old.</div>'],
    [
      'plain text',
      '<pre>It broke.\n\nOn Tue, 3 Nov 2026 at 17:40, Sam\n&lt;sam@shop.example&gt; wrote:\n\n&gt; Old.\n&gt; Older.</pre>',
    ],
    ['a separator', '<div>It broke.</div><div>-----Original Message-----</div><div>Old.</div>'],
  ])('%s', (_, html) => {
    expect(words(html)).toBe('It broke.');
  });
});

test.each([
  ['a signature', '<p>It broke.</p><div class="gmail_signature">Dana, Roe Ltd</div>', 'It broke.'],
  ['a signature mark', '<div>It broke.</div><div>-- </div><div>Dana</div>', 'It broke.'],
  ['a phone’s line', '<div>It broke.</div><div>Sent from my iPhone</div>', 'It broke.'],
  ['hidden words', '<div style="display:none">Preheader</div><p>It broke.</p>', 'It broke.'],
])('leaves out %s', (_, html, text) => {
  expect(words(html)).toBe(text);
});

test.each([
  [
    'a contact form',
    'From: Dana<br>Email: dana@x.example<br>Order: 5512<br>It broke.',
    'From: Dana\nEmail: dana@x.example\nOrder: 5512\nIt broke.',
  ],
  ['what Gmail has coloured as seen', '<div class="im">It broke.</div>', 'It broke.'],
  [
    'an indented paragraph',
    '<blockquote style="margin:0 0 0 40px;border:none">It broke.</blockquote>',
    'It broke.',
  ],
  ['what Gmail folded because it was said before', '<div class="adL">It broke.</div>', 'It broke.'],
  [
    'answers between the quoted lines',
    '<div class="gmail_quote"><div class="gmail_attr">On Tue, Sam wrote:</div><blockquote>Which one?</blockquote><div>The red one.</div></div>',
    'The red one.',
  ],
  [
    'a mail that was only passed on',
    '<div class="gmail_quote">---------- Forwarded message ---------<br>From: Dana<br>Date: Tue<br>To: Sam<br><br>It broke.</div>',
    '---------- Forwarded message ---------\nFrom: Dana\nDate: Tue\nTo: Sam\n\nIt broke.',
  ],
  [
    'lines, lists and cells apart',
    '<p>One</p><ul><li>two</li><li>three</li></ul><table><tr><td>four</td><td>five</td></tr></table>',
    'One\n\ntwo\nthree\nfour five',
  ],
  [
    'a line across the page',
    '<div>It broke.</div><hr><div>And it smells.</div>',
    'It broke.\nAnd it smells.',
  ],
])('keeps %s', (_, html, text) => {
  expect(words(html)).toBe(text);
});

test('a long mail is read to its end', () => {
  const line = 'From: somebody or other: and: so: on\n> '.repeat(4000);
  expect(words(`<p>Mine.</p><pre>${line}</pre>${'<br>'.repeat(4000)}`)).toMatch(/^Mine\./);
});

const captures = join(import.meta.dirname, '../../../shared/sites/captures/gmail-bodies');

test.skipIf(!existsSync(captures))(
  'real bodies of eight mail programs (skipped without them)',
  () => {
    const texts = readdirSync(captures).map((file) =>
      words(readFileSync(join(captures, file), 'utf8')).replace(/\s+/g, ' '),
    );
    expect(texts).toEqual(texts.map(() => 'Hi. I am fine. Thanks, Alex'));
    expect(texts).toHaveLength(8);
  },
);
