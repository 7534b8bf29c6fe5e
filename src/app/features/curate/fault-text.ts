import { enFaults } from '../../../i18n/en-faults';
import { zhFaults } from '../../../i18n/zh-faults';
import type { Fault } from '../../domain/fault';
import type { WordsOfWork } from '../../store/work-words';
import type { FieldName } from './fields';

/** What is wrong with a cell and how to mend it, in words; the field by its name in the form. */
export function faultText(fault: Fault, words: WordsOfWork): string {
  const { fields } = words.curate;
  // What is wanting is a period; the reason only stands in for one.
  if (fault.field === 'period_reason' && fault.code === 'required')
    return words.curate.periodNeeded;
  const field = fault.field in fields ? fields[fault.field as FieldName] : fault.field;
  return (words.lang === 'zh' ? zhFaults : enFaults)[fault.code]({ ...fault, field });
}
