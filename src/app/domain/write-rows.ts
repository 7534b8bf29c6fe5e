import type { Claim, Derivation } from './claim';
import type { Membership } from './claim-set';
import type { Indicator, Unit } from './indicator';
import type { Localized } from './localized';
import type { Region } from './region';
import type { Source } from './source';
import type { RowCells } from './workspace';

/** The inverse of the readers: an entry in, the cells of its row out, under every column that the readers know. */

export function claimCells(claim: Claim): RowCells {
  const { target, quote, derivation, implied } = claim;
  return {
    id: claim.id,
    role: claim.role,
    indicator: claim.indicator,
    region: claim.region,
    period: claim.period?.id ?? '',
    period_reason: claim.periodReason ?? '',
    operator: claim.operator,
    value: numberText(claim.value),
    value_max: numberText(claim.valueMax),
    unit: claim.unit,
    unit_mult: numberText(claim.unitMult),
    denominator: claim.denominator ?? '',
    baseline_basis: target?.baselineBasis ?? '',
    baseline_period: target?.baselinePeriod?.id ?? '',
    baseline_value: numberText(target?.baselineValue ?? null),
    horizon: target?.horizon.id ?? '',
    as_stated: quote?.asStated ?? '',
    phrase: quote?.phrase ?? '',
    source: claim.source,
    paragraph: numberText(claim.paragraph),
    basis: claim.basis,
    ...derivationCells('', derivation),
    ...derivationCells('implied_', implied),
    revises: claim.revises ?? '',
    status: claim.status,
    ...localized('note', claim.note),
  };
}

export function unitCells(unit: Unit): RowCells {
  return {
    id: unit.id,
    ...localized('name', unit.name),
    ...localized('symbol', unit.symbol),
    quantity: unit.quantity,
  };
}

export function indicatorCells(indicator: Indicator): RowCells {
  return {
    id: indicator.id,
    ...localized('name', indicator.name),
    ...localized('definition', indicator.definition),
    unit: indicator.unit,
    measure: indicator.measure,
    direction: indicator.direction,
    temporal: indicator.temporal,
    price_basis: indicator.priceBasis,
    denominator: indicator.denominator?.id ?? '',
    ...localized('denominator', indicator.denominator?.name ?? null),
    decimals: numberText(indicator.decimals),
    topic: indicator.topic,
    concept: indicator.concept,
    aliases: listText(indicator.aliases),
  };
}

export function regionCells(region: Region): RowCells {
  return {
    id: region.id,
    level: region.level,
    parent: region.parent ?? '',
    iso_3166_2: region.iso31662 ?? '',
    gb_t_2260: region.gbT2260 ?? '',
    ...localized('name', region.name),
    short_zh: region.short.zh === region.name.zh ? '' : region.short.zh,
    iso_name: '',
    aliases: listText(region.aliases),
    ...localized('note', region.note),
  };
}

export function sourceCells(source: Source): RowCells {
  return {
    id: source.id,
    set: source.set,
    ...localized('publisher', source.publisher),
    title: source.title.en,
    title_zh: source.title.zh,
    published: source.published,
    ...localized('author', source.author),
    ...localized('issuing_body', source.issuingBody),
    kind: source.kind,
    language: source.language,
    ...localized('about', source.about),
    phrases: source.phrases,
    ...localized('note', source.note),
  };
}

export function membershipCells(membership: Membership): RowCells {
  return {
    group: membership.group,
    member: membership.member,
    valid_from: membership.from ?? '',
    valid_to: membership.to ?? '',
    extent: membership.extent,
    source: membership.source,
    note_en: '',
    note_zh: '',
  };
}

/** A number with all its digits and no power of ten, as a package writes it; empty where there is none. */
export function numberText(value: number | null): string {
  if (value === null) return '';
  if (Object.is(value, -0)) return '-0';
  const [digits = '', power] = String(value).split('e');
  if (power === undefined) return digits;
  const [sign, whole = '', fraction = ''] = /^-?/.exec(digits)
    ? [digits.startsWith('-') ? '-' : '', ...digits.replace('-', '').split('.')]
    : [''];
  const point = whole.length + Number(power);
  const all = (whole + fraction).padEnd(point, '0');
  return point > 0
    ? `${sign}${all.slice(0, point)}${all.length > point ? `.${all.slice(point)}` : ''}`
    : `${sign}0.${'0'.repeat(-point)}${all}`;
}

function localized(stem: string, text: Localized | null): RowCells {
  return { [`${stem}_en`]: text?.en ?? '', [`${stem}_zh`]: text?.zh ?? '' };
}

function derivationCells(stem: '' | 'implied_', derivation: Derivation | null): RowCells {
  return {
    [`${stem}formula`]: derivation?.formula ?? '',
    [`${stem}inputs`]: listText(derivation?.inputs ?? []),
  };
}

function listText(words: readonly string[]): string {
  return words.join('; ');
}
