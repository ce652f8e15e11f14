import { expect, test } from '@jest/globals';
import { divideText, sentencesOf, sourceOf } from './reading.js';

const PAGE = `---
title: 某会
---
# 总体要求 #

坚持**创新**驱动，落实[某规划](https://example.org/a_(b))，见![图](x.png)。

> 引用一段话。

- 第一项；
* 第二项。

1. 编号留下。

| 项目 | 投资 |
|:---|---:|
| 甲桥 | 3亿元 |

---
<!-- 编者的话 -->
计算 a*b*c 与 2*3。`;

test('the signs of Markdown are no text, the numbering is', async () => {
  const divided = await divideText(PAGE, 'a.md');
  expect(sentencesOf(divided)).toEqual([
    '总体要求',
    '坚持创新驱动，落实某规划，见图。',
    '引用一段话。',
    '第一项；',
    '第二项。',
    '1. 编号留下。',
    '项目 | 投资',
    '甲桥 | 3亿元',
    '计算 a*b*c 与2*3。',
  ]);
  expect(divided.sentences.filter((one) => one.isListItem)).toHaveLength(3);
  expect(divided.sentences[1]?.section).toEqual(['总体要求']);
  expect(sourceOf(divided, '坚持创新')).toBe('坚持**创新');
});
