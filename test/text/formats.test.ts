import { describe, expect, test } from '@jest/globals';
import { clean } from '../../ingest/clean/clean.js';
import { divide } from '../../ingest/divide/divide.js';
import { readArchive } from '../../ingest/read/archive.js';
import { readDocument } from '../../ingest/read/read.js';
import { READABLE } from '../../ingest/read/render.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Divided } from '../../ingest/stages.js';
import { makePdf } from './make-pdf.js';
import { makeZip, type Packed } from './make-zip.js';
import { sentencesOf, sourceOf } from './reading.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(path: string, bytes: Uint8Array): Promise<Divided> {
  const source = await readDocument({ path, bytes });
  if (isSetAside(source)) throw new Error(`${source.reason}`);
  return divide(clean(source));
}

async function reasonFor(path: string, bytes: Uint8Array): Promise<string> {
  const source = await readDocument({ path, bytes });
  return isSetAside(source) ? source.reason : `was read: ${source.document.text.slice(0, 40)}`;
}

describe('encodings', () => {
  const text = '会议研究了全市经济社会发展工作，要求加快建设。';
  const big5 = [0xb7, 0x7c, 0xc4, 0xb3, 0xac, 0xe3, 0xa8, 0x73, 0xb8, 0x67, 0xc0, 0xd9, 0xa1, 0x43];
  test.each<[string, Uint8Array, string]>([
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), text],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text],
    [
      'GBK',
      Uint8Array.from([0xbb, 0xe1, 0xd2, 0xe9, 0xd1, 0xd0, 0xbe, 0xbf, 0xbe, 0xad, 0xbc, 0xc3, 0xa1, 0xa3]),
      '会议研究经济。',
    ],
    ['Big5', Uint8Array.from(big5), '会议研究经济。'],
  ])('%s', async (_, bytes, sound) => {
    expect((await read('a.txt', bytes)).placed.text).toBe(sound);
  });

  test('bytes that do not decode are noted with their place', async () => {
    const { document, notes } = await read(
      'a.txt',
      Buffer.concat([utf8('会议研究'), Uint8Array.of(0xe4, 0xb8), utf8('经济工作。会议要求加快发展。')]),
    );
    expect(notes).toContainEqual(expect.objectContaining({ rule: 'encoding', kind: 'unknown', start: 4, end: 5 }));
    expect(document.text).toContain('经济工作');
  });
});

describe('HTML', () => {
  const page = `<html><head><title>关于某项工作的通知_某市人民政府</title><meta name="PubDate" content="2021-06-03 09:00">
    <script>var x = "不是正文。";</script></head><body><nav><a>首页</a><a>政务公开</a></nav>
    <div class="content"><h1>关于某项工作的通知</h1><p>各区要加强领导，压实责任，
    抓好落实。</p><ul><li>一是抓项目，促发展；</li><li>二是保民生，防风险。</li></ul>
    <table><tr><td>项目</td><td>投资</td></tr><tr><td>甲桥</td><td>3亿元</td></tr></table></div>
    <div class="side"><a>热点</a><a>专题</a></div><footer>版权所有 某市人民政府</footer></body></html>`;

  test('is read in order, its menus left out but kept', async () => {
    const divided = await read('a.html', utf8(page));
    expect(divided.document).toMatchObject({ title: '关于某项工作的通知', date: '2021-06-03', dateBasis: 'metadata' });
    expect(divided.placed.text.split('\n').filter((line) => line !== '')).toEqual([
      '关于某项工作的通知',
      '各区要加强领导，压实责任，抓好落实。',
      '一是抓项目，促发展；',
      '二是保民生，防风险。',
      '项目\t投资',
      '甲桥\t3亿元',
    ]);
    expect(divided.document.text).toContain('政务公开');
    expect(divided.document.text).not.toContain('不是正文');
    expect(divided.sentences[0]).toMatchObject({ isHeading: true });
    expect(divided.sentences.find((one) => one.isListItem)).toBeDefined();
    expect(sourceOf(divided, '甲桥')).toBe('甲桥');
  });

  test('in GBK as it declares', async () => {
    const bytes = Buffer.concat([
      utf8('<meta charset="gb2312"><p>'),
      Uint8Array.of(0xbb, 0xe1, 0xd2, 0xe9),
      utf8('</p>'),
    ]);
    expect((await read('a.htm', bytes)).placed.text.trim()).toBe('会议');
  });

  test('20,000 levels deep', async () => {
    const deep = `${'<div>'.repeat(20_000)}会议召开。${'</div>'.repeat(20_000)}`;
    expect(sentencesOf(await read('a.html', utf8(deep)))).toEqual(['会议召开。']);
  });
});

const WORD = (body: string): Uint8Array =>
  makeZip([
    { name: 'word/document.xml', bytes: utf8(`<w:document><w:body>${body}</w:body></w:document>`) },
    {
      name: 'word/styles.xml',
      bytes: utf8('<w:styles><w:style w:styleId="2"><w:name w:val="heading 1"/></w:style></w:styles>'),
    },
  ]);
const paragraph = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('Word', () => {
  const body =
    paragraph('某市规划', '<w:pStyle w:val="2"/>') +
    paragraph('加快发展。') +
    `<w:tbl><w:tr><w:tc>${paragraph('项目')}</w:tc><w:tc>${paragraph('投资')}</w:tc></w:tr></w:tbl>`;

  test('headings, paragraphs and tables', async () => {
    const divided = await read('a.docx', WORD(body));
    expect(sentencesOf(divided)).toEqual(['某市规划', '加快发展。', '项目\t投资']);
    expect(divided.sentences[0]).toMatchObject({ isHeading: true });
    expect(divided.sentences[1]?.section).toEqual(['某市规划']);
  });

  test('numbers that Word writes by itself, and the sections they make', async () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
      </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const at = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`;
    const items: readonly (readonly [number, string])[] = [
      [0, '总体要求'],
      [1, '指导思想'],
      [1, '基本原则'],
      [2, '坚持创新。'],
      [0, '保障措施'],
      [1, '加强领导'],
    ];
    const document = items.map(([level, text]) => paragraph(text, at(level))).join('');
    const bytes = makeZip([
      { name: 'word/document.xml', bytes: utf8(`<w:document><w:body>${document}</w:body></w:document>`) },
      { name: 'word/numbering.xml', bytes: utf8(numbering) },
    ]);
    const divided = await read('a.docx', bytes);
    expect(sentencesOf(divided)).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '1.坚持创新。',
      '二、保障措施',
      '（一）加强领导',
    ]);
    expect(divided.sentences.at(-1)?.section).toEqual(['二、保障措施']);
    expect(divided.sentences[3]?.section).toEqual(['一、总体要求', '（二）基本原则']);
  });

  test('cut short', async () => {
    expect(await reasonFor('a.docx', WORD(body).slice(0, 200))).toBe('is no Word document that can be opened');
  });
});

describe('PDF', () => {
  const pages = [1, 2, 3].map((number) => ({
    lines: [
      { text: '某市公报', x: 260, y: 800 },
      { text: `第${number}次会议研究了全市经济社会发展和改革创新工作部署`, x: 96 },
      { text: '了下一阶段任务。' },
      { text: `${number}`, x: 290, y: 40 },
    ],
  }));

  test('lines go on, running heads and page numbers are left out, a place has its page', async () => {
    const divided = await read('a.pdf', makePdf(pages));
    expect(sentencesOf(divided)).toEqual(
      [1, 2, 3].map((n) => `第${n}次会议研究了全市经济社会发展和改革创新工作部署了下一阶段任务。`),
    );
    const starts = divided.document.pages ?? [];
    expect(starts).toHaveLength(3);
    expect(divided.document.text.slice(starts[1])).toMatch(/^某市公报\n第2次/);
  });

  test.each([
    ['cut short', makePdf(pages).slice(0, 400), 'is no PDF that can be opened'],
    ['encrypted', makePdf(pages, { encrypted: true }), 'is encrypted'],
    ['of pictures', makePdf([{ lines: [] }]), 'holds pictures of pages and no text'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonFor('a.pdf', bytes)).toBe(reason);
  });
});

async function unpack(files: readonly Packed[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of readArchive({ path: 'a.zip', bytes: makeZip(files) })) {
    found.push(isSetAside(file) ? `${file.path}: ${file.reason}` : file.path);
  }
  return found;
}

describe('archives', () => {
  const text = utf8('会议召开。');

  test('are read like folders, with their sidecar', async () => {
    const set = utf8('publisher: 某报');
    const files = [
      { name: '会/一.txt', bytes: text },
      { name: 'set.yml', bytes: set },
      { name: '__MACOSX/x.txt', bytes: text },
    ];
    const found = [];
    for await (const file of readArchive({ path: 'a.zip', bytes: makeZip(files) })) found.push(file);
    expect(found).toMatchObject([{ path: 'a.zip/会/一.txt', sidecar: { publisher: '某报' } }]);
  });

  test('with a path that climbs out', async () => {
    expect(
      await unpack([
        { name: '../../x.txt', bytes: text },
        { name: 'b.txt', bytes: text },
      ]),
    ).toEqual(['a.zip/../../x.txt: climbs out of its archive', 'a.zip/b.txt']);
  });

  test('with 10,000 entries', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}.txt`, bytes: text }));
    expect(await unpack(many)).toEqual(['a.zip: has 10000 entries, more than the 5000 an archive may have']);
  });

  test('that unpack to 10 GB, told or not', async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024);
    const told = Array.from({ length: 160 }, (_, at) => ({
      name: `${at}.txt`,
      bytes: new Uint8Array(0),
      claims: 64 * 1024 * 1024,
    }));
    expect((await unpack(told)).at(-1)).toBe('a.zip: unpacks to more than 1024 MB');
    expect(await unpack([{ name: 'a.txt', bytes: zeros }])).toEqual([
      'a.zip/a.txt: unpacks to 70 MB, more than a document may have',
    ]);
    expect(
      await unpack([
        { name: 'a.txt', bytes: zeros, claims: 10 },
        { name: 'b.txt', bytes: text },
      ]),
    ).toEqual(['a.zip/a.txt: does not unpack', 'a.zip/b.txt']);
  });

  test('that are encrypted, cut short or hold archives', async () => {
    expect(await unpack([{ name: 'a.txt', bytes: text, encrypted: true }])).toEqual(['a.zip/a.txt: is encrypted']);
    expect(await unpack([{ name: 'b.zip', bytes: text }])).toEqual([
      expect.stringMatching(/^a.zip\/b.zip: is in no format/),
    ]);
    const cut = [];
    for await (const file of readArchive({
      path: 'a.zip',
      bytes: makeZip([{ name: 'a.txt', bytes: text }]).slice(0, 60),
    }))
      cut.push(file);
    expect(cut).toMatchObject([{ reason: 'is no archive that can be opened' }]);
  });
});

describe('hostile bytes', () => {
  test('random bytes under each ending, a thousand times, throw nothing', async () => {
    const endings = [...READABLE, '.zip'];
    let state = 20_240_101;
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    };
    for (let round = 0; round < 1_000; round += 1) {
      const bytes = Uint8Array.from({ length: 1 + ((round * 7) % 600) }, random);
      const ending = endings[round % endings.length] ?? '.txt';
      if (ending === '.zip')
        for await (const file of readArchive({ path: 'a.zip', bytes })) expect(isSetAside(file)).toBe(true);
      else {
        const source = await readDocument({ path: `a${ending}`, bytes });
        if (!isSetAside(source)) expect(divide(clean(source)).document.text).toBe(source.document.text);
      }
    }
  });

  test('real files with bytes changed, a few hundred times, throw nothing', async () => {
    let state = 7;
    const random = (bound: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * bound);
    };
    const whole: readonly (readonly [string, Uint8Array])[] = [
      ['a.docx', WORD(paragraph('加快发展。').repeat(20))],
      ['a.pdf', makePdf([{ lines: [{ text: '加快发展。' }] }])],
      ['a.html', utf8('<html><body><p>加快发展。</p><table><tr><td>甲</td></tr></table></body></html>')],
      ['a.zip', makeZip([{ name: 'a.txt', bytes: utf8('加快发展。') }])],
    ];
    for (let round = 0; round < 300; round += 1) {
      const [path, sound] = whole[round % whole.length] as readonly [string, Uint8Array];
      const bytes = Uint8Array.from(sound);
      for (let change = 0; change <= random(6); change += 1) bytes[random(bytes.length)] = random(256);
      const cut = random(3) === 0 ? bytes.subarray(0, 1 + random(bytes.length)) : bytes;
      if (path === 'a.zip')
        for await (const file of readArchive({ path, bytes: cut })) expect(file.path).toMatch(/^a\.zip/);
      else {
        const source = await readDocument({ path, bytes: cut });
        if (!isSetAside(source)) expect(divide(clean(source)).document.text).toBe(source.document.text);
      }
    }
  });

  test('one line of three million characters takes bounded time', async () => {
    const line = '加快建设现代化产业体系和城市更新'.repeat(190_000);
    const started = performance.now();
    expect((await read('a.txt', utf8(line))).sentences).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
