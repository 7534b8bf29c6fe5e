/** Words of a figure on another site's page. */
export const enEmbed = {
  loading: 'Fetching the figure…',
  refused: 'This figure cannot be shown.',
  mended: 'The address asked for something that makes no sense:',
  unknown: (name: string, value: string, known: string) =>
    `“${value}” is no value of “${name}”, which was passed over. Write one of these: ${known}.`,
  open: 'Open in Regional Indicators',
  newTab: 'opens a new tab',
  how: 'Put this figure on a page of your own',
  openClaim: 'Open the claim',
  tools: 'Take this figure along',
  png: 'Save as PNG',
  copy: 'Copy picture',
  writing: 'Painting the picture…',
  saved: (name: string) => `${name} is saved.`,
  copied: 'The picture is on the clipboard.',
  failed: (reason: string) => `The picture could not be made: ${reason}`,
  /** Said in a foreign frame, where nothing tells whether a file has come. */
  savedUnlessBarred: (name: string) =>
    `${name} was handed to the downloads. If it has not come, the page around this frame bars downloads (its sandbox lacks allow-downloads). ` +
    'Save the picture below by its context menu, or open the figure in the app.',
  downloadsBarred:
    'The page around this frame bars downloads: its sandbox lacks allow-downloads. Save the picture below by its context menu, ' +
    'or open the figure in the app.',
  clipboardBarred:
    'The page around this frame does not share the clipboard: its frame lacks allow="clipboard-write". Copy the picture below by ' +
    'its context menu, or open the figure in the app.',
  noClipboard:
    'This browser lets no page copy pictures here; it does so on addresses with https alone. Copy the picture below by its context ' +
    'menu.',
  picture: (title: string) => `Picture of the figure: ${title}`,
  claims: 'Claims behind it',
  noClaims: 'Nothing is claimed here.',
  close: 'Close',
  refusals: {
    'no-source': () =>
      'Nothing says which figure to show. Give it a view (view="/compare?…#figure"), the address of a saved figure (src="figure.json"), ' +
      'or the text of one.',
    'two-sources': (value: string) =>
      `Several things say which figure to show (${value}). Keep one of them.`,
    'bad-view': (value: string) =>
      `“${value}” is no view. A view begins with a slash, as in /compare?indicator=gdp-growth#figure: copy it from the export of a figure.`,
    'not-encoded': (value: string) =>
      `The view stands in the address as it is, so that “${value}” is no longer part of it. Write it encoded (encodeURIComponent): & as %26, # as %23.`,
    'bad-address': (value: string) => `“${value}” is no address of a file. Correct it.`,
    'not-answered': (value: string) =>
      `${value} did not answer. Either the network is down, or the policy of this page (connect-src) or of that server (CORS) keeps it away.`,
    'not-fetched': (value: string) => `There is no such file: ${value}. Correct its address.`,
    'bad-package': (value: string) =>
      `${value} is no file of a data package. Give the address of the folder with its CSV files.`,
    'bad-assumptions': () =>
      'The assumptions in the address cannot be read. Copy the whole address anew.',
    'no-view': () =>
      'The saved figure has no view, so nothing tells how to draw it. Save it from a page of its own.',
    'no-map': (value: string) =>
      `The map’s boundaries cannot be had from ${value}. Put them there, or show the tile map (view=tiles).`,
    broken: (value: string) => `Something is broken here: ${value}`,
  } satisfies Readonly<Record<string, (value: string) => string>>,
  problems: {
    'no-page': (value: string) =>
      `No page with figures is at “${value}”. Those are /, /compare, /claims, /targets and /targets/ with the id of a target.`,
    'no-part': (value: string, parts: string) =>
      `The page has no figure “${value}”. Write one of these behind the #: ${parts}.`,
    'no-target': (value: string) => `“${value}” is the claim of no target. Correct the id.`,
    'no-dataset': (value: string) =>
      `The dataset “${value}” is only in the browser that added it. Save its figure as a file, and show that.`,
    'no-indicator': (value: string) => `There is no indicator “${value}”. Correct the id.`,
    nothing: (value: string) => `The claims have nothing to draw at “${value}”.`,
  },
};
export type EmbedWords = typeof enEmbed;
