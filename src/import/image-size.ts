// Reads what a picture's file says of itself: its format by its bytes, and its size in pixels.

export const IMAGE_FORMATS = ['png', 'jpeg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export interface ImageSize {
  readonly format: ImageFormat;
  /** Pixels, 1 at least. */
  readonly width: number;
  readonly height: number;
}

/** Null where it is neither PNG nor JPEG, whatever its name, or is damaged or cut off. */
export function readImageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = readPngSize(view) ?? readJpegSize(view);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

const PNG_SIGNATURE = [0x89504e47, 0x0d0a1a0a] as const;
const PNG_HEADER = 0x49484452;
const PNG_DATA = 0x49444154;
const PNG_END = 0x49454e44;
/** A chunk's length and type before its data, and its checksum after it. */
const CHUNK_FRAME_BYTES = 12;
const PNG_HEADER_BYTES = 13;

function readPngSize(view: DataView): ImageSize | null {
  const { byteLength } = view;
  if (byteLength < 8 + CHUNK_FRAME_BYTES + PNG_HEADER_BYTES) return null;
  if (view.getUint32(0) !== PNG_SIGNATURE[0] || view.getUint32(4) !== PNG_SIGNATURE[1]) return null;
  if (view.getUint32(8) !== PNG_HEADER_BYTES || view.getUint32(12) !== PNG_HEADER) return null;
  const size = { format: 'png', width: view.getUint32(16), height: view.getUint32(20) } as const;
  let hasData = false;
  for (let at = 8; at + CHUNK_FRAME_BYTES <= byteLength; ) {
    const type = view.getUint32(at + 4);
    const next = at + CHUNK_FRAME_BYTES + view.getUint32(at);
    if (next > byteLength) return null;
    hasData ||= type === PNG_DATA;
    if (type === PNG_END) return hasData ? size : null;
    at = next;
  }
  return null;
}

const JPEG_START = 0xffd8;
const JPEG_END = 0xffd9;
const JPEG_SCAN = 0xffda;

/** Markers that begin a frame, which has the size; three of their range mean something else. */
const isFrame = (marker: number) =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

function readJpegSize(view: DataView): ImageSize | null {
  const { byteLength } = view;
  if (byteLength < 4 || view.getUint16(0) !== JPEG_START) return null;
  let size: ImageSize | null = null;
  for (let at = 2; at + 4 <= byteLength; ) {
    const marker = view.getUint16(at);
    // Any number of FF may stand before a marker.
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const next = at + 2 + length;
    if (marker < 0xffc0 || length < 2 || next > byteLength) return null;
    if (marker === JPEG_SCAN) return endsAfter(view, next) ? size : null;
    if (isFrame(marker)) {
      if (length < 8) return null;
      size = { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at = next;
  }
  return null;
}

/** Whether the end's marker stands anywhere after `from`: the data of a scan never has its two bytes. */
function endsAfter(view: DataView, from: number): boolean {
  for (let at = view.byteLength - 2; at >= from; at -= 1) if (view.getUint16(at) === JPEG_END) return true;
  return false;
}
