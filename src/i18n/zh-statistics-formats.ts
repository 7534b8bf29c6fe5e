import type { enStatisticsFormats } from './en-statistics-formats';

export const zhStatisticsFormats: typeof enStatisticsFormats = {
  formatsPage: {
    title: '格式与模板',
    lead: '格式由内容判定，不看文件名。识别结果会在添加之前显示，也可以改选。',
    long: {
      title: '长表',
      lead: '每个数值一行：哪个地区、哪项指标、哪个时期、数值多少。单位、状态、注释和来源各有其列，新增年份也不必加列。宽表（每个时期、指标或地区各占一列）同样可以读取。',
      table: '长表示例',
      made: '数字均为虚构。',
    },
    templates: {
      title: '模板与示例',
      lead: '可用任何电子表格或文本编辑器填写。其中的数字均为虚构。',
      download: (name) => `下载${name}`,
      files: {
        long: '长表：每个数值一行',
        wide: '宽表：每年一列',
        sample: '示例数据集：地区、指标与年份，由本项目虚构',
      },
    },
    formats: {
      title: '支持的格式',
      texts: {
        text: '任意分隔符；小数点或小数逗号；引号内可换行；支持UTF-8、UTF-16、GB18030等编码。表头之上可注明整张表的地区、指标或单位；表头之下可另有一行年份或单位。',
        'eurostat-tsv':
          '欧盟统计局的批量下载文件，新旧两种：首列为逗号连接的键，其后每个时期一列，标记写在数值之后。',
        'sdmx-csv': '1.0版与2.x版，带代码、名称或两者兼有。文件中的每个结构是一张可选的表。',
        'sdmx-json': '1.0版与2.x版的数据消息，代码的名称随文件而来。',
        'sdmx-ml': '2.1版数据消息，通用式与结构专用式。结构消息不含数据，会被拒绝。',
        'json-stat': '2.0版与1.x版：数据集，以及包含数据集的集合。',
        px: 'PC-Axis文件，键可有多种语言；有英文则读英文，否则读第一种语言。',
        xlsx: '2007年以来的工作簿，每个工作表是一张可选的表。读取公式的结果，不计算公式。旧的XLS文件须另存为XLSX。',
        ods: 'LibreOffice等软件的电子表格，每个工作表是一张可选的表。',
        parquet: '由文本、数字和日期组成的平面列；支持常用压缩方式。',
        'data-package': '含datapackage.json的zip文件，或其网址；每个资源是一张表。',
      },
      gzip: '以上各种格式都可以用gzip压缩。世界银行与经合组织的下载文件为CSV，可直接读取。',
    },
    periods: {
      title: '时期',
      lead: '年度、半年、季度和月度数据分别识别，绝不混入同一序列。年份与月份或季度可以分列两栏，月份也可以作为列名。既可能是月份、又可能是跨年度的写法（2010-11），依同列其他时期判定。',
      written: '写法',
      meant: '含义',
      meanings: {
        year: '一年',
        split: '跨两个日历年的一年',
        half: '半年',
        quarter: '季度',
        month: '月',
        week: '周',
        day: '日',
        span: '1月至9月',
      },
    },
    missing: {
      title: '缺失值、状态与注释',
      lead: '表示缺失的符号绝不读作零：它保持为空缺，并说明原因。',
      written: '写法',
      meant: '含义',
      meanings: {
        missing: '缺失或不可得；空单元格亦然',
        suppressed: '不予公布或保密',
        b: '序列中断',
        e: '估计值',
        p: '初步值',
        f: '预测值',
        u: '可靠性低',
      },
    },
    regions: {
      title: '地区',
      lead: '省级地区可按ISO 3166-2（CN-LN）、GB/T 2260代码（210000）、HASC（CN.LN）或中英文名称匹配。未能匹配的可手动匹配，或保留为独立地区。易混的代码绝不互换：HB在ISO中是湖北，在HASC中是河北；山西不是陕西。',
      other: '其他体系的代码（如NUTS）原样保留。地区的合计与平均（如“EU27”“World”）单独列出。',
    },
  },
};
