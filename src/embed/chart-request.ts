import type { FigureView } from '../app/domain/figure-view';
import { readFigureView } from '../app/domain/figure-view';
import type { Refusal } from './refusal';
import { refused } from './refusal';

/** What is to be shown: a view of a package, or a figure that brings its data along. */
export type Wanted =
  | { readonly kind: 'view'; readonly view: FigureView }
  /** The fragment of a link, without the hash. */
  | { readonly kind: 'carried'; readonly fragment: string }
  /** The whole address of a figure's file. */
  | { readonly kind: 'file'; readonly address: string }
  /** The text of one. */
  | { readonly kind: 'inline'; readonly text: string };

export interface ChartRequest {
  readonly wanted: Wanted;
  /** Folder of the data package, with a slash at its end. */
  readonly data: string;
  /** Folder of the app that opens figure and claims, with a slash; null where none is known. */
  readonly app: string | null;
}

/** Whole addresses of folders, each with a slash at its end. */
export interface Places {
  /** Where the script lies: beside the app. */
  readonly script: string;
  /** The page that the element is on. */
  readonly page: string;
}

/** The attributes that say what to show; a change of one shows another figure. */
export const SOURCES = ['view', 'data', 'src'] as const;
export const ASKED = [...SOURCES, 'package', 'app'] as const;
export type AskedName = (typeof ASKED)[number];

/** What an element asks for. @param inline the text of its script of JSON; null for none */
export function chartRequest(
  attributes: Readonly<Partial<Record<AskedName, string | null>>>,
  inline: string | null,
  { script, page }: Places,
): ChartRequest | Refusal {
  const wanted = wantedBy(attributes, inline, page);
  if (wanted.kind !== 'view' && 'code' in wanted) return wanted;
  const { package: data, app } = attributes;
  const folder = data == null ? new URL('data/', script).href : folderAt(data, page);
  // Another package's claims have no page in this app, unless the page says so.
  const opens = app == null ? (data == null ? script : '') : app && folderAt(app, page);
  if (folder === null) return refused('bad-address', data ?? '');
  if (opens === null) return refused('bad-address', app ?? '');
  return { wanted, data: folder, app: opens || null };
}

type Attributes = Parameters<typeof chartRequest>[0];

function wantedBy(attributes: Attributes, inline: string | null, page: string): Wanted | Code {
  const { view, data, src } = attributes;
  const given = [
    ...SOURCES.filter((name) => attributes[name] != null),
    ...(inline === null ? [] : ['<script type="application/json">']),
  ];
  if (given.length > 1) return refused('two-sources', given.join(', ')) as Code;
  if (view != null) {
    const read = readFigureView(view.trim());
    return read ? { kind: 'view', view: read } : (refused('bad-view', view) as Code);
  }
  if (data != null) return { kind: 'carried', fragment: data };
  if (src != null) {
    const address = addressAt(src, page);
    return address ? { kind: 'file', address } : (refused('bad-address', src) as Code);
  }
  return inline === null ? (refused('no-source') as Code) : { kind: 'inline', text: inline };
}

type Code = Extract<Refusal, { kind: 'refused' }>;

/** Web addresses alone: what runs code is none of a file. */
function addressAt(text: string, page: string): string | null {
  if (!URL.canParse(text, page)) return null;
  const { href, protocol } = new URL(text, page);
  return ['http:', 'https:', 'blob:', 'data:'].includes(protocol) ? href : null;
}

function folderAt(text: string, page: string): string | null {
  const address = addressAt(text.endsWith('/') ? text : `${text}/`, page);
  return address !== null && /^https?:/.test(address) ? address : null;
}
