import type { enFaults } from './en-faults';

export const zhFaults: typeof enFaults = {
  'missing-column': (f) => `缺少“${f.field}”列。请在表头补上。`,
  'ragged-row': (f) =>
    `该行有${f.value}个单元格，表头有${f.expected}个。请增减逗号，或给含逗号的单元格加引号。`,
  'unclosed-quote': () => '引号没有闭合。请闭合引号，单元格内的引号须写两次。',
  required: (f) => `“${f.field}”为空。请填写。`,
  'must-be-empty': (f) =>
    `“${f.field}”中的“${f.value}”只用于：${f.expected}。请清空，或修改相应内容。`,
  'not-a-number': (f) => `“${f.value}”不是普通数字。请用数字和小数点书写，例如-2.5。`,
  'not-whole': (f) => `“${f.value}”不是不小于${f.expected}的整数。`,
  'not-one-of': (f) => `“${f.value}”无法识别。请写下列之一：${f.expected}。`,
  'not-a-period': (f) =>
    `“${f.value}”不是时期。请写成2015、2014-S1、2016-Q1、2016-01/2016-09或../2012。`,
  'not-a-date': (f) => `“${f.value}”不是日期。请写成2016-03-03；不知道日子时写2016-03。`,
  'bad-format': (f) => `“${f.value}”的格式不对。请写成${f.expected}这样。`,
  duplicate: (f) => `“${f.value}”已出现在第${f.expected}行。各行的“${f.field}”不得重复。`,
  'unknown-reference': (f) =>
    `${f.expected}中没有“${f.value}”，或该行未被采用。请在那里补上，或在此改正。`,
  'unit-differs': (f) => `单位“${f.value}”与指标的单位不符。请写${f.expected}。`,
  'denominator-differs': (f) =>
    `分母“${f.value}”与指标的分母不符。${f.expected ? `请写${f.expected}。` : '请留空。'}`,
  'range-order': (f) => `上限${f.value}不高于下限。应为${f.expected}。`,
  'phrase-too-long': (f) => `短语有${f.expected}个词。最多引用12个词。`,
  'phrase-lacks-figure': (f) => `短语“${f.value}”中没有“${f.expected}”。请引用给出该数值的词句。`,
  'figure-differs': (f) =>
    `原文“${f.value}”${f.expected ? `表示${f.expected}` : '不含可识别的数值'}。请改正数值或原文。`,
  'derived-differs': (f) =>
    `${f.value}不能由其输入得出：输入${f.expected ? `给出${f.expected}` : '给不出数值'}。请改正数值或输入。`,
  'one-language': (f) => `“${f.field}”为空，而另一种语言不为空。请两种都写，或都不写。`,
  'not-listed': (f) =>
    `${f.expected || '文件夹'}中缺少“${f.value}”。请在那里补上${f.file === f.expected ? '' : `，或从${f.file}中删去`}。`,
  'out-of-range': (f) => `“${f.value}”超出范围。应为${f.expected}。`,
  'out-of-order': (f) => `“${f.value}”应晚于“${f.expected}”。请调整，或改正其中之一。`,
  'horizon-differs': (f) => `目标的时期就是其目标期，不是“${f.value}”。请写${f.expected}。`,
  'revises-differs': (f) =>
    `“${f.value}”的“${f.expected}”不同。只能修订同一指标、地区、时期和性质的数值：请改为相应论断，或留空。`,
  circular: (f) => `“${f.value}”由“${f.expected}”推算，两者必然相符。请改用来源直接给出的输入。`,
  unused: (f) => `没有任何内容引用“${f.value}”。请加以使用，或删去该行。`,
};
