import { isObject } from './values';

const assetTypes = new Set(
  'png jpg jpeg gif svg js htm html css map eot woff woff2 otf ttf json xml hbs hdbs'.split(' '),
);
const refusedTypes = new Set(
  'rar zip gz gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg odt ppt pptx xls xlsx 7z'.split(' '),
);
const refusedContents = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['bzip2', [0x42, 0x5a, 0x68]],
] as const;

/** Files that no package may hold, by their name or by what is in them. */
export function assetProblems(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([name, bytes]) => {
    const type = name.split('.').at(-1)?.toLowerCase() ?? '';
    if (refusedTypes.has(type)) return [`${name}: files of the type ${type} are not allowed`];
    if (name.startsWith('assets/') && !assetTypes.has(type)) {
      return [`${name} is of a type that is not allowed in assets`];
    }
    const found = refusedContents.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
    return found === undefined ? [] : [`${name} holds ${found[0]} data, which is not allowed`];
  });
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bannerSizes = ['830x200', '1660x400'];

/** Both logos of every product that the app has a place in (with several products each has a folder), and the banner. */
export function imageProblems(manifest: Record<string, unknown>, files: ReadonlyMap<string, Buffer>): string[] {
  const products = isObject(manifest.location) ? Object.keys(manifest.location) : [];
  if (products.length === 0) return [];
  const folders = products.length > 1 ? products.map((product) => `assets/${product}/`) : ['assets/'];
  return folders.flatMap((folder) => [
    ...['logo.png', 'logo-small.png'].flatMap((name) => {
      const logo = files.get(folder + name);
      if (logo === undefined) return [`The logo ${folder}${name} is missing`];
      // Zendesk asks for PNG and takes what is a picture: one of its own samples has a JPEG of this name.
      return isPng(logo) || isJpeg(logo) ? [] : [`${folder}${name} is not a PNG image`];
    }),
    ...bannerProblems(`${folder}banner.png`, files.get(`${folder}banner.png`)),
  ]);
}

function bannerProblems(name: string, banner: Buffer | undefined): string[] {
  if (banner === undefined) return [];
  if (!isPng(banner) || banner.length < 24) return [`${name} is not a PNG image`];
  const size = `${banner.readUInt32BE(16)}x${banner.readUInt32BE(20)}`;
  return bannerSizes.includes(size) ? [] : [`${name} must be ${bannerSizes.join(' or ')} pixels, not ${size}`];
}

const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const isPng = (bytes: Buffer): boolean => bytes.subarray(0, pngSignature.length).equals(pngSignature);
