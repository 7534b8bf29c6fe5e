import type { ComparingWords } from './en-comparing';
import { zhCompare } from './zh-compare';
import { zhMaps } from './zh-maps';
import { zhPickers } from './zh-pickers';
import { zhTiles } from './zh-tiles';

export const zhComparing: ComparingWords = {
  ...zhCompare,
  ...zhPickers,
  ...zhMaps,
  ...zhTiles,
};
