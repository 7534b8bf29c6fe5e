import type { BoundariesFault, LeftOut } from '../app/domain/boundaries';
import { LARGEST_FILE } from '../app/domain/boundaries';
import type { enMaps } from './en-maps';
import { LISTED_NAMES } from './en-maps';
import { formatList, formatNumber } from './format';

export const zhMaps: typeof enMaps = {
  maps: {
    tiles: '方格只表示各地区的相对位置，不代表面积或边界。',
    noPosition: '边界画法不代表对任何边界或领土地位的立场。',
    licences: { 'public-domain': '公有领域' },
    shipped: (title, licence) => `边界数据：${title}（${licence}），经简化。`,
    own: (file) => `边界数据：读者自己的文件“${file}”。`,
    visit: '文件只在本浏览器中读取，不会上传，仅在本次访问期间保留；本页链接不包含该文件。',
    load: '载入自己的边界文件',
    loadHint: `GeoJSON或TopoJSON，坐标为经纬度（WGS 84），不超过${formatNumber(LARGEST_FILE / 1e6, 'zh')} MB。要素按名称与地区匹配。`,
    backToShipped: '恢复应用自带的边界',
    loading: '正在载入边界',
    loaded: (file, regions) => `“${file}”中有${regions}个地区的图形`,
    failed: '无法读取边界',
    retry: '重试',
    without: (names) => `该文件中没有以下地区的图形：${listed(names)}。`,
    unmatched: (names) => `以下名称没有对应的地区：${listed(names)}。`,
    leftOut: (features) => `以下要素不是面，未绘制：${listed(features.map(leftOut))}。`,
    tooSmall: (names) => `以下地区在此尺寸下过小，难以看见：${listed(names)}。`,
    faults: {
      'not-answered': () => '没有收到应答。请检查网络连接后重试；方格地图不受影响。',
      'not-opened': (f) => `无法打开“${f.at}”。请重新选择文件。`,
      'not-found': (f) =>
        `服务器上没有${f.at}（状态码${f.value}）。请稍后重试，或载入自己的边界文件。`,
      'too-large': (f) =>
        `文件有${megabytes(f.value)} MB，最多只读取${megabytes(LARGEST_FILE)} MB。请只保留省级地区，或简化轮廓。`,
      'too-detailed': (f) =>
        `轮廓的坐标点超过${formatNumber(Number(f.value), 'zh')}个。请简化轮廓。`,
      'not-json': (f) =>
        f.at === ''
          ? `文件以“${f.value}”开头，不是JSON。请另存为GeoJSON或TopoJSON。`
          : `${place(f)}${f.value === '' ? 'JSON在此中断。' : `“${f.value}”不合JSON语法。`}请改正，或重新导出文件。`,
      'not-geojson': (f) =>
        `${place(f)}${f.value === '' ? '缺少类型。' : `“${f.value}”不是地图数据的类型。`}文件应为FeatureCollection、Feature或Topology，其中的要素应为Polygon或MultiPolygon。`,
      'no-features': (f) =>
        `${place(f)}没有要素。请把各省级地区存为要素集合中的要素，或拓扑中的对象。`,
      'no-areas': (f) =>
        `${place(f)}${f.value === '' ? '缺少几何图形' : `“${f.value}”不是面`}，文件中也没有其他面。请把轮廓存为Polygon或MultiPolygon。`,
      'not-a-position': (f) =>
        `${place(f)}“${f.value}”不是坐标。每个坐标点应由两个数字组成：先经度，后纬度。`,
      'out-of-range': (f) =>
        `${place(f)}“${f.value}”不在地球上。经度在前，应在−180与180之间；纬度应在−90与90之间。请以度为单位保存（WGS 84，EPSG:4326）。`,
      'open-ring': (f) =>
        `${place(f)}环没有闭合：“${f.value}”。环至少应有四个坐标点，且末点与首点相同。`,
      'bad-topology': (f) =>
        `${place(f)}“${f.value}”与拓扑的其余部分不符。请重新导出，或另存为GeoJSON。`,
    },
  },
};

function listed(names: readonly string[]): string {
  if (names.length - LISTED_NAMES < 2) return formatList(names, 'zh');
  return `${formatList(names.slice(0, LISTED_NAMES), 'zh')}等${names.length}个`;
}

function leftOut({ name, type }: LeftOut): string {
  return `${name}（${type === '' ? '无几何图形' : type}）`;
}

function megabytes(bytes: number | string): string {
  return formatNumber(Number(bytes) / 1e6, 'zh', 1);
}

function place({ code, at }: BoundariesFault): string {
  if (at === '') return '';
  const [line = '', column = ''] = at.split(':');
  return code === 'not-json' ? `第${line}行第${column}列：` : `${at}处：`;
}
